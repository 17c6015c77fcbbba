-- Codes that nobody applies any more, and the codes that took their places.

ALTER TABLE code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

ALTER TABLE earlier_code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

CREATE TABLE replacement (
  code TEXT NOT NULL REFERENCES code,
  position INTEGER NOT NULL CHECK (position >= 0),
  replaced_by TEXT NOT NULL CHECK (replaced_by <> code)
    REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (code, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER replacement_of_a_retired_code BEFORE INSERT ON replacement
WHEN NOT (SELECT retired FROM code WHERE id = NEW.code)
BEGIN SELECT RAISE(ABORT, 'a code in use is not replaced'); END;

CREATE TABLE earlier_replacement (
  version INTEGER NOT NULL,
  code TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  replaced_by TEXT NOT NULL CHECK (replaced_by <> code),
  PRIMARY KEY (version, code, position),
  FOREIGN KEY (version, code) REFERENCES earlier_code,
  FOREIGN KEY (version, replaced_by) REFERENCES earlier_code
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
