-- What lists sort and search by and what else would take a look at every entry: the day of the
-- last entry of an account, planned ones included, and of a person; and where a person works, or
-- worked last. All of it follows from the records; the store keeps it in step.
CREATE TABLE account_touch(
    account_id INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE,
    last_on TEXT NOT NULL
) STRICT;

CREATE TABLE contact_touch(
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    last_on TEXT NOT NULL
) STRICT;

CREATE TABLE contact_place(
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL, employment_id INTEGER NOT NULL
) STRICT;

INSERT INTO account_touch(account_id, last_on)
SELECT account_id, max(date) FROM (
    SELECT account_id, date FROM favour WHERE deleted_at IS NULL
    UNION ALL SELECT account_id, date FROM interaction WHERE deleted_at IS NULL
) GROUP BY account_id;

INSERT INTO contact_touch(contact_id, last_on)
SELECT contact_id, max(date) FROM (
    SELECT giver AS contact_id, date FROM favour WHERE deleted_at IS NULL AND giver IS NOT NULL
    UNION ALL SELECT beneficiary, date FROM favour
    WHERE deleted_at IS NULL AND beneficiary IS NOT NULL
    UNION ALL SELECT p.value, i.date FROM interaction_participant p
    JOIN interaction i ON i.id=p.interaction_id AND i.deleted_at IS NULL
) GROUP BY contact_id;

INSERT INTO contact_place(contact_id, account_id, employment_id)
SELECT contact_id, account_id, id FROM (
    SELECT contact_id, account_id, id, row_number() OVER (
        PARTITION BY contact_id ORDER BY coalesce(until_date, '9999') DESC,
        coalesce(from_date, '') DESC, id DESC
    ) AS place FROM employment WHERE deleted_at IS NULL
) WHERE place=1;

-- How many people an account has, without a look at their records.
CREATE INDEX employment_until ON employment(account_id, until_date, deleted_at)
WHERE deleted_at IS NULL;
-- And who works at an account.
CREATE INDEX contact_place_of ON contact_place(account_id, contact_id);
