-- Undoing asks for the changes of a coder's codings, and whether each was made alone.

CREATE INDEX event_of_change ON event (change);

CREATE INDEX event_of_what ON event (what);

PRAGMA user_version = 5;
