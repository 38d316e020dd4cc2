-- The holidays that a person keeps.
CREATE TABLE contact_holiday(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;
