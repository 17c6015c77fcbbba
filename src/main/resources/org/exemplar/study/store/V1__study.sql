-- A study as one file. Positions count from 0 and keep the order of lists. Spans are half-open and
-- count UTF-16 units of the transcript's text, as in memory; columns say so in their names.

CREATE TABLE study (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (id <> ''),
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  design TEXT NOT NULL CHECK (design IN ('interviews', 'focus groups', 'survey')),
  codebook TEXT NOT NULL,
  transcripts TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  text TEXT NOT NULL CHECK (text IN ('present', 'absent'))
) STRICT;

CREATE TABLE interviewer (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  label TEXT NOT NULL
) STRICT;

CREATE TABLE filler (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  word TEXT NOT NULL
) STRICT;

CREATE TABLE comment_table (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  comment_title TEXT NOT NULL,
  attribution TEXT NOT NULL CHECK (attribution IN ('none', 'participant')),
  counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
  sources INTEGER NOT NULL CHECK (sources IN (0, 1))
) STRICT;

CREATE TABLE comment_table_theme (
  comment_table INTEGER NOT NULL REFERENCES comment_table,
  position INTEGER NOT NULL CHECK (position >= 0),
  theme TEXT NOT NULL,
  PRIMARY KEY (comment_table, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment_table_attribute (
  comment_table INTEGER NOT NULL REFERENCES comment_table,
  position INTEGER NOT NULL CHECK (position >= 0),
  attribute TEXT NOT NULL,
  PRIMARY KEY (comment_table, position)
) STRICT, WITHOUT ROWID;

-- What was said. SQL counts bytes and code points, not UTF-16 units, so their number stands beside.

CREATE TABLE transcript (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
  text TEXT NOT NULL,
  length_utf16 INTEGER NOT NULL
    CHECK (length_utf16 <= length(CAST(text AS BLOB)) AND length(CAST(text AS BLOB)) <= 3 * length_utf16),
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE turn (
  transcript TEXT NOT NULL REFERENCES transcript,
  position INTEGER NOT NULL CHECK (position >= 0),
  speaker TEXT NOT NULL CHECK (speaker <> ''),
  role TEXT NOT NULL CHECK (role IN ('participant', 'interviewer', 'collective')),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (start_utf16 < end_utf16),
  start_time TEXT CHECK (start_time GLOB '*P*'),
  PRIMARY KEY (transcript, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER turn_lies_in_its_text BEFORE INSERT ON turn
WHEN NEW.end_utf16 > (SELECT length_utf16 FROM transcript WHERE id = NEW.transcript)
BEGIN SELECT RAISE(ABORT, 'a turn ends behind its text'); END;

CREATE TABLE session (
  transcript TEXT PRIMARY KEY REFERENCES transcript,
  position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
  file TEXT NOT NULL CHECK (file <> ''),
  digest TEXT CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  date TEXT CHECK (date GLOB '*[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  focus_group TEXT
) STRICT;

CREATE TABLE session_attribute (
  transcript TEXT NOT NULL REFERENCES session,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (transcript, position),
  UNIQUE (transcript, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 0)
) STRICT;

CREATE TABLE voice (
  participant TEXT NOT NULL REFERENCES participant,
  position INTEGER NOT NULL CHECK (position >= 0),
  transcript TEXT NOT NULL REFERENCES transcript,
  speaker TEXT NOT NULL,
  PRIMARY KEY (participant, position),
  UNIQUE (transcript, speaker)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant_attribute (
  participant TEXT NOT NULL REFERENCES participant,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (participant, position),
  UNIQUE (participant, name)
) STRICT, WITHOUT ROWID;

-- The codebook as it stands, and below it the earlier versions that were kept.

CREATE TABLE code (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  parent TEXT CHECK (parent <> id) REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  brief TEXT NOT NULL,
  full TEXT NOT NULL,
  include TEXT NOT NULL,
  exclude TEXT NOT NULL,
  example TEXT NOT NULL,
  near_miss TEXT NOT NULL,
  colour TEXT CHECK (length(colour) = 7 AND substr(colour, 1, 1) = '#'
    AND substr(colour, 2) NOT GLOB '*[^0-9a-f]*'),
  origin TEXT CHECK (origin IN ('deductive', 'inductive'))
) STRICT;

CREATE TABLE rule (
  code TEXT NOT NULL REFERENCES code,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (code, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier_codebook (
  version INTEGER PRIMARY KEY CHECK (version >= 1)
) STRICT;

CREATE TABLE earlier_code (
  version INTEGER NOT NULL REFERENCES earlier_codebook,
  id TEXT NOT NULL CHECK (id <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  parent TEXT CHECK (parent <> id),
  brief TEXT NOT NULL,
  full TEXT NOT NULL,
  include TEXT NOT NULL,
  exclude TEXT NOT NULL,
  example TEXT NOT NULL,
  near_miss TEXT NOT NULL,
  colour TEXT CHECK (length(colour) = 7 AND substr(colour, 1, 1) = '#'
    AND substr(colour, 2) NOT GLOB '*[^0-9a-f]*'),
  origin TEXT CHECK (origin IN ('deductive', 'inductive')),
  PRIMARY KEY (version, id),
  UNIQUE (version, position),
  FOREIGN KEY (version, parent) REFERENCES earlier_code DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier_rule (
  version INTEGER NOT NULL,
  code TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (version, code, position),
  FOREIGN KEY (version, code) REFERENCES earlier_code
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  theme_group TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  statement TEXT NOT NULL
) STRICT;

CREATE TABLE theme_code (
  theme INTEGER NOT NULL REFERENCES theme,
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (theme, position)
) STRICT, WITHOUT ROWID;

-- Who applied which code to which words. A word takes one to three bytes for each UTF-16 unit.

CREATE TABLE coder (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'reconciled', 'rules', 'model'))
) STRICT;

CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  coder TEXT NOT NULL REFERENCES coder,
  transcript TEXT NOT NULL REFERENCES transcript,
  code TEXT NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (start_utf16 < end_utf16),
  text TEXT NOT NULL CHECK (end_utf16 - start_utf16 <= length(CAST(text AS BLOB))
    AND length(CAST(text AS BLOB)) <= 3 * (end_utf16 - start_utf16)),
  memo TEXT NOT NULL,
  codebook_version INTEGER NOT NULL CHECK (codebook_version >= 1),
  UNIQUE (coder, transcript, code, start_utf16, end_utf16)
) STRICT;

CREATE INDEX coding_of_transcript ON coding (transcript, start_utf16);

CREATE INDEX coding_with_code ON coding (code);

CREATE TRIGGER coding_lies_in_its_text BEFORE INSERT ON coding
WHEN NEW.end_utf16 > (SELECT length_utf16 FROM transcript WHERE id = NEW.transcript)
BEGIN SELECT RAISE(ABORT, 'a coding ends behind its text'); END;

CREATE TRIGGER coding_stays_in_its_text BEFORE UPDATE ON coding
WHEN NEW.end_utf16 > (SELECT length_utf16 FROM transcript WHERE id = NEW.transcript)
BEGIN SELECT RAISE(ABORT, 'a coding ends behind its text'); END;

CREATE TABLE finished (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  coder TEXT NOT NULL REFERENCES coder,
  transcript TEXT NOT NULL REFERENCES transcript,
  round INTEGER NOT NULL CHECK (round >= 1),
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  at TEXT NOT NULL CHECK (at GLOB '*T*Z')
) STRICT;

-- What a coder had coded when transcripts were declared finished in a round. Its codes may be those
-- of an earlier codebook.

CREATE TABLE frozen_round (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  coder TEXT NOT NULL REFERENCES coder,
  round INTEGER NOT NULL CHECK (round >= 1),
  UNIQUE (coder, round)
) STRICT;

CREATE TABLE frozen_transcript (
  coder TEXT NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  transcript TEXT NOT NULL REFERENCES transcript,
  PRIMARY KEY (coder, round, transcript),
  FOREIGN KEY (coder, round) REFERENCES frozen_round (coder, round)
) STRICT, WITHOUT ROWID;

CREATE TABLE frozen_coding (
  coder TEXT NOT NULL,
  round INTEGER NOT NULL,
  transcript TEXT NOT NULL,
  code TEXT NOT NULL,
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (start_utf16 < end_utf16),
  text TEXT NOT NULL CHECK (end_utf16 - start_utf16 <= length(CAST(text AS BLOB))
    AND length(CAST(text AS BLOB)) <= 3 * (end_utf16 - start_utf16)),
  memo TEXT NOT NULL,
  codebook_version INTEGER NOT NULL CHECK (codebook_version >= 1),
  PRIMARY KEY (coder, round, transcript, code, start_utf16, end_utf16),
  FOREIGN KEY (coder, round, transcript)
    REFERENCES frozen_transcript (coder, round, transcript)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER frozen_coding_has_a_code BEFORE INSERT ON frozen_coding
WHEN NOT EXISTS (SELECT 1 FROM code WHERE id = NEW.code)
  AND NOT EXISTS (SELECT 1 FROM earlier_code WHERE id = NEW.code)
BEGIN SELECT RAISE(ABORT, 'no codebook has the code of this coding'); END;

CREATE TABLE assignment (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  coder TEXT NOT NULL REFERENCES coder,
  transcript TEXT NOT NULL REFERENCES transcript,
  round INTEGER NOT NULL CHECK (round >= 1),
  seed INTEGER,
  stratified_by TEXT,
  blind INTEGER CHECK (blind IN (0, 1))
) STRICT;

CREATE TABLE quotation (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  theme TEXT NOT NULL,
  transcript TEXT REFERENCES transcript,
  participant TEXT REFERENCES participant,
  text TEXT NOT NULL CHECK (text <> ''),
  start_utf16 INTEGER CHECK (start_utf16 >= 0),
  end_utf16 INTEGER CHECK (start_utf16 < end_utf16),
  proposed_because TEXT,
  CHECK ((start_utf16 IS NULL) = (end_utf16 IS NULL)),
  CHECK (start_utf16 IS NULL OR transcript IS NOT NULL)
) STRICT;

CREATE TRIGGER quotation_lies_in_its_text BEFORE INSERT ON quotation
WHEN NEW.end_utf16 > (SELECT length_utf16 FROM transcript WHERE id = NEW.transcript)
BEGIN SELECT RAISE(ABORT, 'a quotation ends behind its text'); END;

CREATE TABLE memo (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  about TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '*T*Z'),
  text TEXT NOT NULL
) STRICT;

-- The log outlives the text that it was written on: its places count code points, as the folder's
-- sheet does, and its codes need not be in the codebook any more.

CREATE TABLE decision (
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  difference TEXT NOT NULL CHECK (difference GLOB 'r[1-9]*-*'),
  transcript TEXT NOT NULL REFERENCES transcript,
  decision TEXT NOT NULL CHECK (decision IN ('coder', 'both', 'edited', 'neither')),
  coder TEXT REFERENCES coder,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '*T*Z'),
  CHECK ((coder IS NOT NULL) = (decision = 'coder'))
) STRICT;

CREATE TABLE decision_passage (
  decision INTEGER NOT NULL REFERENCES decision,
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL CHECK (code <> ''),
  start_codepoint INTEGER NOT NULL CHECK (start_codepoint >= 0),
  end_codepoint INTEGER NOT NULL CHECK (start_codepoint < end_codepoint),
  text TEXT NOT NULL,
  PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;

-- Files that the study carries as they are: the originals of its transcripts, and parts of other
-- programs' projects.

CREATE TABLE original (
  file TEXT PRIMARY KEY CHECK (file <> ''),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE foreign_file (
  file TEXT PRIMARY KEY CHECK (file <> ''),
  bytes BLOB NOT NULL
) STRICT;

-- Everything that was changed, in order. Rows of one change have its number.

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'what happened is not changed'); END;

CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'what happened is not removed'); END;

CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what happened is not replaced'); END;

PRAGMA application_id = 1163414864;
PRAGMA user_version = 1;
