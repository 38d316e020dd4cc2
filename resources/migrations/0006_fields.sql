-- More of what a rep knows of an account: other names, whom it belongs to, what else it is, and how
-- many days may lie between two contacts.
ALTER TABLE account ADD COLUMN legal_name TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN size_band TEXT;
ALTER TABLE account ADD COLUMN parent_id INTEGER REFERENCES account(id);
ALTER TABLE account ADD COLUMN segment TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN territory TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN ideal_days INTEGER CHECK(ideal_days > 0);
ALTER TABLE account ADD COLUMN longest_days INTEGER CHECK(longest_days > 0);
ALTER TABLE account ADD COLUMN gift_stance TEXT;

CREATE TABLE account_alias(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_domain(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_relation(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_with_cadence ON account(id)
WHERE coalesce(ideal_days, longest_days) IS NOT NULL;
CREATE INDEX account_by_parent ON account(parent_id) WHERE parent_id IS NOT NULL;

-- And of a person: all parts of the name, how to reach them and how not, what they agreed to, and
-- whom they know.
ALTER TABLE contact ADD COLUMN name_prefix TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN middle_name TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN name_suffix TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN name_order TEXT;
ALTER TABLE contact ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN channel TEXT;
ALTER TABLE contact ADD COLUMN do_not_call INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN do_not_email INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN met_on TEXT;
ALTER TABLE contact ADD COLUMN assistant INTEGER REFERENCES contact(id);

CREATE TABLE contact_consent(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, given_on TEXT, withdrawn_on TEXT, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_link(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact(id), link TEXT NOT NULL, strength TEXT NOT NULL,
    PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_assistant ON contact(assistant) WHERE assistant IS NOT NULL;
CREATE INDEX contact_link_to ON contact_link(value);
