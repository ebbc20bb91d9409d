-- Version 2: what the desk remembers beside the records.

-- Saved views of a table: its filter, columns and order, as JSON.
CREATE TABLE view (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    json TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (record, name)
) STRICT;

-- Learners that were found to be one person: who stayed, who went, and in which batch. Valid while the batch
-- is not undone.
CREATE TABLE merge (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    kept INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    merged_uid BLOB NOT NULL CHECK (length(merged_uid) = 16),
    merged_office TEXT NOT NULL,
    merged_reference TEXT NOT NULL
) STRICT;

CREATE INDEX merge_kept_index ON merge(kept);

CREATE INDEX merge_merged_index ON merge(merged);

-- Pairs of learners that a person looked at and found to be two people; the smaller uid first.
CREATE TABLE distinct_pair (
    first BLOB NOT NULL CHECK (length(first) = 16),
    second BLOB NOT NULL CHECK (length(second) = 16),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

-- Findings of data quality that were looked at and stay as they are, with the reason. subject: the row's uid.
CREATE TABLE acknowledgement (
    rule TEXT NOT NULL,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    reason TEXT NOT NULL CHECK (reason <> ''),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (rule, subject)
) STRICT, WITHOUT ROWID;
