-- Version 1: the programme file. A statement ends at a semicolon followed by a blank line.
-- Columns are the catalogue's fields; a reference holds the target's id; dates are texts yyyy-MM-dd.
-- Unique indices stand apart from their tables so that a bulk load can rebuild them at its end. Choices are
-- spelt as OR: for an IN of more than two values SQLite builds a temporary table at each row.

-- The one programme this file is about: row 1.
CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT programme_uid CHECK (length(uid) = 16),
    name TEXT NOT NULL CONSTRAINT programme_name CHECK (name <> ''),
    office TEXT NOT NULL CONSTRAINT programme_office CHECK (office <> ''),
    authorisation TEXT
) STRICT;

-- Who works with the file.
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT staff_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL CONSTRAINT staff_office CHECK (office <> ''),
    login TEXT NOT NULL CONSTRAINT staff_login CHECK (login <> ''),
    name TEXT NOT NULL CONSTRAINT staff_name CHECK (name <> '')
) STRICT;

-- The 12 regions of 2015 (HCP, ISO 3166-2).
CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT region_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    code TEXT NOT NULL CONSTRAINT region_code CHECK (code <> ''),
    hcp_code TEXT,
    name_fr TEXT NOT NULL CONSTRAINT region_name_fr CHECK (name_fr <> ''),
    name_ar TEXT,
    name_zgh TEXT,
    population_2014 INTEGER,
    population_2024 INTEGER
) STRICT;

-- The 75 provinces and prefectures.
CREATE TABLE province (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT province_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    code TEXT NOT NULL CONSTRAINT province_code CHECK (code <> ''),
    hcp_code TEXT,
    region INTEGER NOT NULL REFERENCES region(id),
    name_fr TEXT NOT NULL CONSTRAINT province_name_fr CHECK (name_fr <> ''),
    name_ar TEXT,
    name_zgh TEXT,
    population_2024 INTEGER
) STRICT;

-- What is taught.
CREATE TABLE track (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT track_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    code TEXT NOT NULL CONSTRAINT track_code CHECK (code <> ''),
    name_fr TEXT NOT NULL CONSTRAINT track_name_fr CHECK (name_fr <> ''),
    name_ar TEXT,
    name_en TEXT,
    family TEXT NOT NULL
        CONSTRAINT track_family CHECK (family = 'software' OR family = 'cybersecurity' OR family = 'data'
         OR family = 'ai' OR family = 'cloud' OR family = 'testing'
         OR family = 'business_platform' OR family = 'other')
) STRICT;

-- Ministries, schools, operators, employers: one table, roles by use.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT organisation_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    search_key TEXT,
    code TEXT NOT NULL CONSTRAINT organisation_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT organisation_name CHECK (name <> ''),
    name_ar TEXT,
    kind TEXT NOT NULL
        CONSTRAINT organisation_kind CHECK (kind = 'ministry' OR kind = 'public_body' OR kind = 'university'
         OR kind = 'school' OR kind = 'training_provider' OR kind = 'company'
         OR kind = 'association' OR kind = 'cluster' OR kind = 'other'),
    parent INTEGER REFERENCES organisation(id),
    region INTEGER REFERENCES region(id),
    city TEXT,
    ice TEXT,
    contact_name TEXT,
    phone TEXT,
    email TEXT,
    closed_on TEXT
        CONSTRAINT organisation_closed_on CHECK (closed_on IS date(closed_on, '+0 days'))
) STRICT;

-- Pilot, roll-out.
CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT phase_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    code TEXT NOT NULL CONSTRAINT phase_code CHECK (code <> ''),
    name_fr TEXT NOT NULL CONSTRAINT phase_name_fr CHECK (name_fr <> ''),
    starts_on TEXT NOT NULL CONSTRAINT phase_starts_on CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CONSTRAINT phase_ends_on CHECK (ends_on IS date(ends_on, '+0 days')),
    CONSTRAINT phase_ends_on_order CHECK (ends_on >= starts_on)
) STRICT;

-- What is to be reached, where and until when.
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT target_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    measure TEXT NOT NULL
        CONSTRAINT target_measure CHECK (measure = 'learners' OR measure = 'graduates' OR measure = 'insertions'
         OR measure = 'jobs'),
    quantity INTEGER NOT NULL CONSTRAINT target_quantity CHECK (quantity > 0),
    starts_on TEXT NOT NULL CONSTRAINT target_starts_on CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT NOT NULL CONSTRAINT target_ends_on CHECK (ends_on IS date(ends_on, '+0 days')),
    phase INTEGER REFERENCES phase(id),
    region INTEGER REFERENCES region(id),
    track INTEGER REFERENCES track(id),
    operator INTEGER REFERENCES organisation(id),
    CONSTRAINT target_ends_on_order CHECK (ends_on >= starts_on)
) STRICT;

-- A group trained together.
CREATE TABLE cohort (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT cohort_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    search_key TEXT,
    code TEXT NOT NULL CONSTRAINT cohort_code CHECK (code <> ''),
    name TEXT,
    phase INTEGER REFERENCES phase(id),
    region INTEGER NOT NULL REFERENCES region(id),
    province INTEGER REFERENCES province(id),
    operator INTEGER NOT NULL REFERENCES organisation(id),
    site TEXT,
    track INTEGER NOT NULL REFERENCES track(id),
    mode TEXT
        CONSTRAINT cohort_mode CHECK (mode = 'initial' OR mode = 'continuing' OR mode = 'alternance'
         OR mode = 'bootcamp'),
    starts_on TEXT CONSTRAINT cohort_starts_on CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CONSTRAINT cohort_ends_on CHECK (ends_on IS date(ends_on, '+0 days')),
    capacity INTEGER CONSTRAINT cohort_capacity CHECK (capacity >= 0),
    CONSTRAINT cohort_ends_on_order CHECK (ends_on >= starts_on)
) STRICT;

-- A person. search_key: for search boxes; name_key: both names' matching keys in alphabetical order.
CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT learner_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    search_key TEXT,
    name_key TEXT,
    reference TEXT NOT NULL CONSTRAINT learner_reference CHECK (reference <> ''),
    last_name TEXT NOT NULL CONSTRAINT learner_last_name CHECK (last_name <> ''),
    first_name TEXT NOT NULL CONSTRAINT learner_first_name CHECK (first_name <> ''),
    last_name_ar TEXT,
    first_name_ar TEXT,
    sex TEXT CONSTRAINT learner_sex CHECK (sex IN ('F', 'M')),
    born_on TEXT CONSTRAINT learner_born_on CHECK (born_on IS date(born_on, '+0 days')),
    cin TEXT,
    massar TEXT,
    phone TEXT,
    phone_2 TEXT,
    email TEXT,
    residence_region INTEGER REFERENCES region(id),
    residence_province INTEGER REFERENCES province(id),
    education_level TEXT
        CONSTRAINT learner_education_level CHECK (education_level = 'below_bac' OR education_level = 'bac'
         OR education_level = 'bac_2' OR education_level = 'bac_3'
         OR education_level = 'bac_4' OR education_level = 'bac_5'
         OR education_level = 'doctorate'),
    field_of_study TEXT,
    institution TEXT,
    profile TEXT
        CONSTRAINT learner_profile CHECK (profile = 'graduate' OR profile = 'career_change' OR profile = 'student'
         OR profile = 'other'),
    consent_on TEXT CONSTRAINT learner_consent_on CHECK (consent_on IS date(consent_on, '+0 days')),
    no_contact INTEGER CONSTRAINT learner_no_contact CHECK (no_contact IN (0, 1)),
    in_charge INTEGER REFERENCES staff(id),
    note TEXT,
    CONSTRAINT learner_consent_on_order CHECK (consent_on >= born_on)
) STRICT;

-- One learner in one cohort.
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT enrolment_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    reference TEXT NOT NULL CONSTRAINT enrolment_reference CHECK (reference <> ''),
    learner INTEGER NOT NULL REFERENCES learner(id),
    cohort INTEGER NOT NULL REFERENCES cohort(id),
    applied_on TEXT
        CONSTRAINT enrolment_applied_on CHECK (applied_on IS date(applied_on, '+0 days')),
    admitted_on TEXT
        CONSTRAINT enrolment_admitted_on CHECK (admitted_on IS date(admitted_on, '+0 days')),
    started_on TEXT
        CONSTRAINT enrolment_started_on CHECK (started_on IS date(started_on, '+0 days')),
    planned_end_on TEXT
        CONSTRAINT enrolment_planned_end_on CHECK (planned_end_on IS date(planned_end_on, '+0 days')),
    status TEXT NOT NULL
        CONSTRAINT enrolment_status CHECK (status = 'applied' OR status = 'waitlisted' OR status = 'rejected'
         OR status = 'admitted' OR status = 'in_progress' OR status = 'graduated'
         OR status = 'dropped' OR status = 'failed' OR status = 'transferred'
         OR status = 'no_show'),
    status_on TEXT CONSTRAINT enrolment_status_on CHECK (status_on IS date(status_on, '+0 days')),
    exit_reason TEXT
        CONSTRAINT enrolment_exit_reason CHECK (exit_reason = 'found_job' OR exit_reason = 'financial'
         OR exit_reason = 'family' OR exit_reason = 'health' OR exit_reason = 'level'
         OR exit_reason = 'distance' OR exit_reason = 'content'
         OR exit_reason = 'other' OR exit_reason = 'unknown'),
    neutral_reason TEXT
        CONSTRAINT enrolment_neutral_reason CHECK (neutral_reason = 'death' OR neutral_reason = 'incapacity'
         OR neutral_reason = 'military' OR neutral_reason = 'detention'),
    transfer_from INTEGER REFERENCES enrolment(id),
    status_at_entry TEXT
        CONSTRAINT enrolment_status_at_entry CHECK (status_at_entry = 'unemployed' OR status_at_entry = 'employed'
         OR status_at_entry = 'student' OR status_at_entry = 'inactive'),
    intent_at_entry TEXT
        CONSTRAINT enrolment_intent_at_entry CHECK (intent_at_entry = 'job' OR intent_at_entry = 'keep_employer'
         OR intent_at_entry = 'self_enrichment' OR intent_at_entry = 'study'),
    attendance_rate REAL
        CONSTRAINT enrolment_attendance_rate CHECK (attendance_rate BETWEEN 0 AND 100),
    certificate TEXT,
    CONSTRAINT enrolment_planned_end_on_order CHECK (planned_end_on >= started_on)
) STRICT;

-- What a learner is doing from when to when, and how we know.
CREATE TABLE situation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT situation_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    reference TEXT NOT NULL CONSTRAINT situation_reference CHECK (reference <> ''),
    learner INTEGER NOT NULL REFERENCES learner(id),
    situation TEXT NOT NULL
        CONSTRAINT situation_situation CHECK (situation = 'EMP' OR situation = 'SELF' OR situation = 'APPR'
         OR situation = 'CI' OR situation = 'INT_PAID' OR situation = 'INT_UNPAID'
         OR situation = 'STUDY' OR situation = 'SEEK' OR situation = 'INACT'
         OR situation = 'DECEASED' OR situation = 'INCAP' OR situation = 'MIL'),
    started_on TEXT
        CONSTRAINT situation_started_on CHECK (started_on IS date(started_on, '+0 days')),
    ended_on TEXT CONSTRAINT situation_ended_on CHECK (ended_on IS date(ended_on, '+0 days')),
    last_known_on TEXT
        CONSTRAINT situation_last_known_on CHECK (last_known_on IS date(last_known_on, '+0 days')),
    employer INTEGER REFERENCES organisation(id),
    job_title TEXT,
    contract TEXT
        CONSTRAINT situation_contract CHECK (contract = 'cdi' OR contract = 'cdd' OR contract = 'interim'
         OR contract = 'civil_service' OR contract = 'anapec'
         OR contract = 'freelance' OR contract = 'company' OR contract = 'other'),
    contract_months INTEGER CONSTRAINT situation_contract_months CHECK (contract_months >= 0),
    weekly_hours REAL
        CONSTRAINT situation_weekly_hours CHECK (weekly_hours BETWEEN 0 AND 80),
    in_field INTEGER CONSTRAINT situation_in_field CHECK (in_field IN (0, 1)),
    place TEXT,
    hired_by_operator INTEGER
        CONSTRAINT situation_hired_by_operator CHECK (hired_by_operator IN (0, 1)),
    monthly_salary REAL CONSTRAINT situation_monthly_salary CHECK (monthly_salary >= 0),
    evidence TEXT NOT NULL
        CONSTRAINT situation_evidence CHECK (evidence = 'A' OR evidence = 'B' OR evidence = 'C' OR evidence = 'D'),
    evidence_reference TEXT,
    evidence_on TEXT
        CONSTRAINT situation_evidence_on CHECK (evidence_on IS date(evidence_on, '+0 days')),
    evidence_by INTEGER REFERENCES staff(id),
    note TEXT,
    CONSTRAINT situation_ended_on_order CHECK (ended_on >= started_on)
) STRICT;

-- An attempt to reach a graduate.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CONSTRAINT contact_uid CHECK (length(uid) = 16),
    office TEXT NOT NULL,
    reference TEXT NOT NULL CONSTRAINT contact_reference CHECK (reference <> ''),
    learner INTEGER NOT NULL REFERENCES learner(id),
    "on" TEXT NOT NULL CONSTRAINT contact_on CHECK ("on" IS date("on", '+0 days')),
    channel TEXT NOT NULL
        CONSTRAINT contact_channel CHECK (channel = 'phone' OR channel = 'sms' OR channel = 'email'
         OR channel = 'message' OR channel = 'visit'),
    result TEXT NOT NULL
        CONSTRAINT contact_result CHECK (result = 'reached' OR result = 'no_answer' OR result = 'wrong_number'
         OR result = 'refused' OR result = 'callback'),
    next_on TEXT CONSTRAINT contact_next_on CHECK (next_on IS date(next_on, '+0 days')),
    "by" INTEGER REFERENCES staff(id),
    note TEXT,
    CONSTRAINT contact_next_on_order CHECK (next_on >= "on")
) STRICT;

CREATE UNIQUE INDEX programme_uid_index ON programme(uid);

CREATE UNIQUE INDEX staff_uid_index ON staff(uid);

CREATE UNIQUE INDEX staff_key_index ON staff(login, office);

CREATE UNIQUE INDEX region_uid_index ON region(uid);

CREATE UNIQUE INDEX region_key_index ON region(code, office);

CREATE UNIQUE INDEX province_uid_index ON province(uid);

CREATE UNIQUE INDEX province_key_index ON province(code, office);

CREATE UNIQUE INDEX track_uid_index ON track(uid);

CREATE UNIQUE INDEX track_key_index ON track(code, office);

CREATE UNIQUE INDEX organisation_uid_index ON organisation(uid);

CREATE UNIQUE INDEX organisation_key_index ON organisation(code, office);

CREATE UNIQUE INDEX phase_uid_index ON phase(uid);

CREATE UNIQUE INDEX phase_key_index ON phase(code, office);

CREATE UNIQUE INDEX target_uid_index ON target(uid);

CREATE UNIQUE INDEX cohort_uid_index ON cohort(uid);

CREATE UNIQUE INDEX cohort_key_index ON cohort(code, office);

CREATE UNIQUE INDEX learner_uid_index ON learner(uid);

CREATE UNIQUE INDEX learner_key_index ON learner(reference, office);

CREATE UNIQUE INDEX enrolment_uid_index ON enrolment(uid);

CREATE UNIQUE INDEX enrolment_key_index ON enrolment(reference, office);

CREATE UNIQUE INDEX situation_uid_index ON situation(uid);

CREATE UNIQUE INDEX situation_key_index ON situation(reference, office);

CREATE UNIQUE INDEX contact_uid_index ON contact(uid);

CREATE UNIQUE INDEX contact_key_index ON contact(reference, office);

CREATE UNIQUE INDEX learner_cin_index ON learner(cin) WHERE cin IS NOT NULL;

CREATE INDEX learner_name_index ON learner(name_key);

CREATE INDEX enrolment_learner_index ON enrolment(learner, reference);

CREATE INDEX enrolment_transfer_index ON enrolment(transfer_from) WHERE transfer_from IS NOT NULL;

CREATE INDEX situation_learner_index ON situation(learner, reference);

CREATE INDEX contact_learner_index ON contact(learner);

-- The rule set's parameters (METHODOLOGY.md, Parameters); horizons are separated by blanks.
CREATE TABLE parameter (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Column mappings of earlier imports, by the name of their source.
CREATE TABLE mapping (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The next free id of each record: ids are never used twice, so that the journal stays true.
CREATE TABLE sequence (
    record TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One thing done, as a person sees it: an edit, an import, an undo.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    undoes INTEGER REFERENCES batch(id)
) STRICT;

-- What a batch did. create: the rows first..last (the rows are the image). update: one row, changes a JSON
-- object {field: [before, after]}. delete: the rows of first..last that the image (compressed CBOR) holds.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    action TEXT NOT NULL CHECK (action = 'create' OR action = 'update' OR action = 'delete'),
    record TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    changes TEXT,
    image BLOB,
    CHECK (last >= first)
) STRICT;

CREATE INDEX journal_batch_index ON journal(batch);

CREATE INDEX journal_row_index ON journal(record, first) WHERE last = first;

CREATE INDEX journal_range_index ON journal(record, first) WHERE last > first;
