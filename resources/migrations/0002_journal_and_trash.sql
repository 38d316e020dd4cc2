-- The trash, newest first; what went there with an account or a person has the same moment.
CREATE INDEX account_trash ON account(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX contact_trash ON contact(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX employment_trash ON employment(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX interaction_trash ON interaction(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX favour_trash ON favour(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ask_trash ON ask(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX gift_trash ON gift(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX goal_trash ON goal(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX reminder_trash ON reminder(deleted_at) WHERE deleted_at IS NOT NULL;

-- All that ever belonged to an account, for its history and for deleting it for good; the foreign
-- keys are looked up through the same.
CREATE INDEX employment_of_account ON employment(account_id);
CREATE INDEX employment_of_contact ON employment(contact_id);
CREATE INDEX interaction_of_account ON interaction(account_id);
CREATE INDEX favour_of_account ON favour(account_id);
CREATE INDEX ask_of_account ON ask(account_id);
CREATE INDEX gift_of_account ON gift(account_id);
CREATE INDEX goal_of_account ON goal(account_id);
CREATE INDEX reminder_of_account ON reminder(account_id);

-- Who and what names a record: asked before one is deleted for good, or moved by a merge.
CREATE INDEX contact_met_through ON contact(met_through) WHERE met_through IS NOT NULL;
CREATE INDEX favour_by_third_party ON favour(third_party) WHERE third_party IS NOT NULL;
CREATE INDEX favour_by_interaction ON favour(interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX ask_of_contact ON ask(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX gift_for_contact ON gift(recipient) WHERE recipient IS NOT NULL;
CREATE INDEX reminder_of_contact ON reminder(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX reminder_of_gift ON reminder(gift_id) WHERE gift_id IS NOT NULL;

-- The journal by time, to prune it by age.
CREATE INDEX unit_by_time ON unit_of_work(at);

-- Until now an account or a person went to the trash alone. What belongs to them goes along, at
-- the same moment, so that it comes back with them.
UPDATE employment SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE interaction SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE favour SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE ask SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE gift SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE goal SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE reminder SET deleted_at=(SELECT a.deleted_at FROM account a WHERE a.id=account_id)
WHERE deleted_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NOT NULL);
UPDATE employment SET deleted_at=(SELECT c.deleted_at FROM contact c WHERE c.id=contact_id)
WHERE deleted_at IS NULL AND contact_id IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL);
UPDATE reminder SET deleted_at=(SELECT c.deleted_at FROM contact c WHERE c.id=contact_id)
WHERE deleted_at IS NULL AND contact_id IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL);
