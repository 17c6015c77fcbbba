CREATE TABLE recording (transcript TEXT PRIMARY KEY REFERENCES transcript, file TEXT NOT NULL) STRICT;

PRAGMA user_version = 99;
