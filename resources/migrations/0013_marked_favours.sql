-- The chart of an account marks gifts and referrals. In ten years they are a few of many favours,
-- so they are found, with all that a mark shows, without looking at the others.
CREATE INDEX favour_marked ON favour(account_id, date, kind, title)
    WHERE deleted_at IS NULL AND kind IN ('book', 'gift', 'referral');
