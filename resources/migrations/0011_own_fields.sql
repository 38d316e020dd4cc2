-- Fields that a book has of its own, for accounts, people, interactions and favours, and what the
-- records hold in them.
CREATE TABLE field(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    of_kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, place INTEGER NOT NULL
) STRICT;
CREATE INDEX field_trash ON field(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE field_choice(
    field_id INTEGER NOT NULL REFERENCES field(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(field_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_custom(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES field(id), content TEXT NOT NULL,
    PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_custom_of_field ON account_custom(value);

CREATE TABLE contact_custom(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES field(id), content TEXT NOT NULL,
    PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_custom_of_field ON contact_custom(value);

CREATE TABLE interaction_custom(
    interaction_id INTEGER NOT NULL REFERENCES interaction(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES field(id), content TEXT NOT NULL,
    PRIMARY KEY(interaction_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_custom_of_field ON interaction_custom(value);

CREATE TABLE favour_custom(
    favour_id INTEGER NOT NULL REFERENCES favour(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES field(id), content TEXT NOT NULL,
    PRIMARY KEY(favour_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX favour_custom_of_field ON favour_custom(value);
