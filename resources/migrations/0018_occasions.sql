-- Occasions of a person's or an account's own; a reminder may stand for an occasion; and what comes
-- next among birthdays, anniversaries and holidays is found by the day of the year.
CREATE TABLE own_occasion(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    account_id INTEGER REFERENCES account(id), contact_id INTEGER REFERENCES contact(id),
    name TEXT NOT NULL, day TEXT, rule TEXT NOT NULL, lead_days INTEGER NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE INDEX own_occasion_trash ON own_occasion(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX own_occasion_of_account ON own_occasion(account_id) WHERE account_id IS NOT NULL;
CREATE INDEX own_occasion_of_contact ON own_occasion(contact_id) WHERE contact_id IS NOT NULL;

ALTER TABLE reminder ADD COLUMN occasion TEXT;
ALTER TABLE reminder ADD COLUMN occasion_id INTEGER REFERENCES own_occasion(id);
CREATE INDEX reminder_of_occasion ON reminder(occasion_id) WHERE occasion_id IS NOT NULL;
CREATE INDEX reminder_for_occasion ON reminder(occasion) WHERE occasion IS NOT NULL;

CREATE INDEX contact_birthday ON contact(substr(birthday, length(birthday) - 4))
    WHERE birthday IS NOT NULL;
CREATE INDEX account_client_day ON account(substr(client_since, 6)) WHERE client_since IS NOT NULL;
CREATE INDEX employment_first_day ON employment(substr(from_date, 6)) WHERE from_date IS NOT NULL;
CREATE INDEX contact_holiday_kept ON contact_holiday(value, contact_id);
