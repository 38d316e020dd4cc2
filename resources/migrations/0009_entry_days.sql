-- Favours and interactions as lists stand by day, from the newest on, without sorting all of them.
-- The column that says that a row is not in the trash is in the index, too, so that the rows
-- themselves need not be looked at.
CREATE INDEX favour_by_day ON favour(deleted_at, date) WHERE deleted_at IS NULL;
CREATE INDEX interaction_by_day ON interaction(deleted_at, date) WHERE deleted_at IS NULL;
