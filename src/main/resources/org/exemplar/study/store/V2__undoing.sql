-- Which change an event takes back, so that a coder can undo and redo from the log alone.

ALTER TABLE event ADD COLUMN undoes INTEGER CHECK (undoes >= 1 AND undoes < change);

PRAGMA user_version = 2;
