-- Who chose a quotation. A coder who has coded nothing yet is in no table, so none is asked for.

ALTER TABLE quotation ADD COLUMN chosen_by TEXT CHECK (chosen_by <> '');

PRAGMA user_version = 6;
