-- A reminder may come back, at an hour, ahead of its day; it may be put off without losing that
-- day; and it may be about an ask or a goal, or about no account at all.
CREATE TABLE reminder_next(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER REFERENCES account(id),
    contact_id INTEGER REFERENCES contact(id), gift_id INTEGER REFERENCES gift(id),
    ask_id INTEGER REFERENCES ask(id), goal_id INTEGER REFERENCES goal(id),
    title TEXT NOT NULL, due_on TEXT NOT NULL, due_at TEXT, time_zone TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '', first_on TEXT, lead_days INTEGER NOT NULL DEFAULT 0,
    snoozed_until TEXT, done_on TEXT
) STRICT;

INSERT INTO reminder_next(id, uuid, version, created_at, created_by, changed_at, changed_by,
    deleted_at, account_id, contact_id, gift_id, title, due_on, done_on)
SELECT id, uuid, version, created_at, created_by, changed_at, changed_by,
    deleted_at, account_id, contact_id, gift_id, title, due_on, done_on FROM reminder;

DROP TABLE reminder;
ALTER TABLE reminder_next RENAME TO reminder;

CREATE INDEX reminder_trash ON reminder(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX reminder_of_account ON reminder(account_id);
CREATE INDEX reminder_of_contact ON reminder(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX reminder_of_gift ON reminder(gift_id) WHERE gift_id IS NOT NULL;
CREATE INDEX reminder_of_ask ON reminder(ask_id) WHERE ask_id IS NOT NULL;
CREATE INDEX reminder_of_goal ON reminder(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX reminder_due ON reminder(due_on) WHERE deleted_at IS NULL AND done_on IS NULL;
CREATE INDEX reminder_by_account ON reminder(account_id) WHERE deleted_at IS NULL;
