-- The first schema. Days are ISO text, moments UTC ISO text, money minor units, codes as in
-- core/domain. Every record: key, UUID, who and when, version, and the day it went to the trash.

CREATE TABLE book_setting(
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE account(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    name TEXT NOT NULL, type TEXT NOT NULL, lifecycle TEXT NOT NULL, owner TEXT NOT NULL,
    industry TEXT NOT NULL, client_since TEXT, notes TEXT NOT NULL,
    name_folded TEXT NOT NULL, search_text TEXT NOT NULL
) STRICT;

CREATE TABLE account_tag(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_address(
    account_id INTEGER NOT NULL REFERENCES account(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL,
    postcode TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY(account_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    given_name TEXT NOT NULL, family_name TEXT NOT NULL, nickname TEXT NOT NULL,
    birthday TEXT, how_met TEXT NOT NULL, met_through INTEGER REFERENCES contact(id),
    notes TEXT NOT NULL,
    display_name TEXT NOT NULL, name_folded TEXT NOT NULL, search_text TEXT NOT NULL
) STRICT;

CREATE TABLE contact_email(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_phone(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_address(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL,
    postcode TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_interest(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_reading_taste(
    contact_id INTEGER NOT NULL REFERENCES contact(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE employment(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    account_id INTEGER NOT NULL REFERENCES account(id),
    title TEXT NOT NULL, from_date TEXT, until_date TEXT
) STRICT;

CREATE TABLE interaction(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id), date TEXT NOT NULL,
    kind TEXT NOT NULL, direction TEXT NOT NULL, minutes INTEGER NOT NULL,
    summary TEXT NOT NULL, learned TEXT NOT NULL
) STRICT;

CREATE TABLE interaction_participant(
    interaction_id INTEGER NOT NULL REFERENCES interaction(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact(id), PRIMARY KEY(interaction_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ask(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id),
    contact_id INTEGER REFERENCES contact(id), kind TEXT NOT NULL, title TEXT NOT NULL,
    reason TEXT NOT NULL, size INTEGER NOT NULL, state TEXT NOT NULL, asked_on TEXT,
    resolved_on TEXT, outcome TEXT NOT NULL
) STRICT;

CREATE TABLE gift(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id),
    recipient INTEGER REFERENCES contact(id), item TEXT NOT NULL, title TEXT NOT NULL,
    author TEXT NOT NULL, isbn TEXT NOT NULL, why TEXT NOT NULL, inscription TEXT NOT NULL,
    occasion TEXT NOT NULL, occasion_name TEXT NOT NULL, arrive_by TEXT, order_by TEXT,
    inscribe_by TEXT, post_by TEXT, budget_minor INTEGER, budget_currency TEXT,
    worth INTEGER NOT NULL, state TEXT NOT NULL, record_favour INTEGER NOT NULL,
    reconnect_on TEXT, ordered_on TEXT, inscribed_on TEXT, sent_on TEXT, thanked_on TEXT,
    reaction TEXT NOT NULL
) STRICT;

CREATE TABLE favour(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id), direction TEXT NOT NULL,
    kind TEXT NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL,
    worth INTEGER CHECK(worth BETWEEN 1 AND 5), unpriced INTEGER NOT NULL,
    amount_minor INTEGER, currency TEXT, giver INTEGER REFERENCES contact(id),
    beneficiary INTEGER REFERENCES contact(id), third_party INTEGER REFERENCES contact(id),
    interaction_id INTEGER REFERENCES interaction(id), from_ask INTEGER NOT NULL,
    ask_id INTEGER REFERENCES ask(id), gift_id INTEGER REFERENCES gift(id)
) STRICT;

CREATE TABLE goal(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id), title TEXT NOT NULL,
    due_on TEXT, achieved_on TEXT
) STRICT;

CREATE TABLE reminder(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER NOT NULL REFERENCES account(id),
    contact_id INTEGER REFERENCES contact(id), gift_id INTEGER REFERENCES gift(id),
    title TEXT NOT NULL, due_on TEXT NOT NULL, done_on TEXT
) STRICT;

-- What was done, act by act; Undo, history and restore read it back.
CREATE TABLE unit_of_work(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, done_by TEXT NOT NULL
) STRICT;

CREATE TABLE journal(
    id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL REFERENCES unit_of_work(id),
    kind TEXT NOT NULL, record_id INTEGER NOT NULL, action TEXT NOT NULL, fields TEXT NOT NULL
) STRICT;

CREATE INDEX account_by_name ON account(name_folded, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_name ON contact(name_folded, id) WHERE deleted_at IS NULL;
CREATE INDEX employment_by_account ON employment(account_id, contact_id) WHERE deleted_at IS NULL;
CREATE INDEX employment_by_contact ON employment(contact_id, account_id) WHERE deleted_at IS NULL;
CREATE INDEX interaction_by_account ON interaction(account_id, date) WHERE deleted_at IS NULL;
CREATE INDEX participant_by_contact ON interaction_participant(value, interaction_id);
CREATE INDEX favour_ledger
    ON favour(account_id, date, direction, worth, unpriced, from_ask) WHERE deleted_at IS NULL;
CREATE INDEX favour_by_giver ON favour(giver, date) WHERE giver IS NOT NULL;
CREATE INDEX favour_by_beneficiary ON favour(beneficiary, date) WHERE beneficiary IS NOT NULL;
CREATE INDEX favour_by_gift ON favour(gift_id) WHERE gift_id IS NOT NULL;
CREATE INDEX favour_by_ask ON favour(ask_id) WHERE ask_id IS NOT NULL;
CREATE INDEX ask_by_account ON ask(account_id, asked_on, state, resolved_on)
    WHERE deleted_at IS NULL;
CREATE INDEX ask_open ON ask(asked_on) WHERE deleted_at IS NULL AND state IN ('draft', 'open');
CREATE INDEX gift_by_account ON gift(account_id, arrive_by) WHERE deleted_at IS NULL;
CREATE INDEX gift_by_state ON gift(state, arrive_by) WHERE deleted_at IS NULL;
CREATE INDEX gift_by_recipient ON gift(recipient) WHERE deleted_at IS NULL;
CREATE INDEX goal_by_account ON goal(account_id) WHERE deleted_at IS NULL;
CREATE INDEX reminder_due ON reminder(due_on) WHERE deleted_at IS NULL AND done_on IS NULL;
CREATE INDEX reminder_by_account ON reminder(account_id) WHERE deleted_at IS NULL;
CREATE INDEX journal_by_record ON journal(kind, record_id);
CREATE INDEX journal_by_unit ON journal(unit_id);
