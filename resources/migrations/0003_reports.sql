-- Version 3: what left the office, so that it can be shown, explained and answered for later.

-- Sealed reports, each chained to the one before. Nothing of a seal is ever rewritten; a correction is a seal
-- of its own that names the one it revises and why. figures and snapshot are deflated; manifest: a SHA-256 of
-- each part, so that a part that was changed can be named; hash: over manifest and previous.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    edition TEXT NOT NULL CHECK (edition = 'internal' OR edition = 'public'),
    cut_off TEXT NOT NULL CHECK (cut_off IS date(cut_off, '+0 days')),
    scope TEXT NOT NULL,
    asked TEXT NOT NULL,
    parameters TEXT NOT NULL,
    figures BLOB NOT NULL,
    snapshot BLOB NOT NULL,
    journal INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch(id),
    revises INTEGER REFERENCES seal(id),
    reason TEXT CHECK ((revises IS NULL) = (reason IS NULL)),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    manifest TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

-- The files made with a seal, as they were handed out. content is empty once the law took the persons out of
-- it; the hash stays and says what it was.
CREATE TABLE seal_file (
    seal INTEGER NOT NULL REFERENCES seal(id),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    content BLOB,
    erased_at TEXT CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
    PRIMARY KEY (seal, name)
) STRICT, WITHOUT ROWID;

-- Exports that show people: who, when, why, what, how many.
CREATE TABLE release (
    id INTEGER PRIMARY KEY,
    profile TEXT NOT NULL CHECK (profile = 'nominative' OR profile = 'pseudonymous'),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    what TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- The key by which pseudonyms of one purpose are made; erasing it parts them from the people for good.
CREATE TABLE pseudonym_key (
    purpose TEXT PRIMARY KEY CHECK (purpose <> ''),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What people asked about their own data (law 09-08): access or rectification, to be answered in 10 days.
-- learner: the row's uid.
CREATE TABLE data_request (
    id INTEGER PRIMARY KEY,
    learner BLOB NOT NULL CHECK (length(learner) = 16),
    kind TEXT NOT NULL CHECK (kind = 'access' OR kind = 'rectification'),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    detail TEXT,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    CHECK (answered_on >= received_on)
) STRICT;

CREATE INDEX data_request_learner_index ON data_request(learner);

-- Learners whose person was taken out after the retention: the row stays for the figures, nobody is in it.
CREATE TABLE anonymisation (
    learner INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- Batches that made or changed such people: what they were is in no image any more, so that none can be undone.
CREATE TABLE anonymised_batch (
    batch INTEGER PRIMARY KEY REFERENCES batch(id)
) STRICT;

-- A row here: what was erased may still stand in pages that the file no longer uses. It goes once the file was
-- written anew (VACUUM), at the latest when it is next opened.
CREATE TABLE sweep_due (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at TEXT NOT NULL
) STRICT;
