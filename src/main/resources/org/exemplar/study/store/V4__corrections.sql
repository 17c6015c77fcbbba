-- Texts as they read before they were corrected, and the codings that lost their place then.

CREATE TABLE earlier_text (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  transcript TEXT NOT NULL REFERENCES transcript,
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL,
  length_utf16 INTEGER NOT NULL
    CHECK (length_utf16 <= length(CAST(text AS BLOB)) AND length(CAST(text AS BLOB)) <= 3 * length_utf16),
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  UNIQUE (transcript, version)
) STRICT;

CREATE TRIGGER earlier_text_is_not_changed BEFORE UPDATE ON earlier_text
BEGIN SELECT RAISE(ABORT, 'a version of a text is not changed'); END;

CREATE TABLE earlier_turn (
  transcript TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  speaker TEXT NOT NULL CHECK (speaker <> ''),
  role TEXT NOT NULL CHECK (role IN ('participant', 'interviewer', 'collective')),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (start_utf16 < end_utf16),
  start_time TEXT CHECK (start_time GLOB '*P*'),
  PRIMARY KEY (transcript, version, position),
  FOREIGN KEY (transcript, version) REFERENCES earlier_text (transcript, version)
) STRICT, WITHOUT ROWID;

-- Its code may be one that the codebook has no more.

CREATE TABLE unplaced_coding (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  coder TEXT NOT NULL REFERENCES coder,
  transcript TEXT NOT NULL,
  version INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (start_utf16 < end_utf16),
  text TEXT NOT NULL CHECK (end_utf16 - start_utf16 <= length(CAST(text AS BLOB))
    AND length(CAST(text AS BLOB)) <= 3 * (end_utf16 - start_utf16)),
  memo TEXT NOT NULL,
  codebook_version INTEGER NOT NULL CHECK (codebook_version >= 1),
  FOREIGN KEY (transcript, version) REFERENCES earlier_text (transcript, version)
) STRICT;

CREATE TRIGGER unplaced_coding_lies_in_its_text BEFORE INSERT ON unplaced_coding
WHEN NEW.end_utf16 > (SELECT length_utf16 FROM earlier_text
  WHERE transcript = NEW.transcript AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'a coding ends behind its text'); END;

PRAGMA user_version = 4;
