-- A standing that the rep sets against the figures, with why and until when; and the rep's own
-- forecast of an ask, in per cent.
ALTER TABLE account ADD COLUMN own_standing TEXT;
ALTER TABLE account ADD COLUMN own_standing_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN own_standing_until TEXT;
ALTER TABLE ask ADD COLUMN own_forecast INTEGER;

CREATE INDEX account_with_own_standing ON account(own_standing_until)
WHERE own_standing IS NOT NULL;

-- What was forecast, when, and from what: chances of a return that were shown, and of a yes to an
-- ask. What came of it is in the ledger. Days are Julian day numbers, as in account_flow. `given`
-- and `received` are the entries that the figures counted; an own forecast without a chance was
-- taken back.
CREATE TABLE forecast(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    ask_id INTEGER REFERENCES ask(id) ON DELETE CASCADE,
    kind TEXT NOT NULL, made_on INTEGER NOT NULL, chance REAL,
    window_days INTEGER NOT NULL, given INTEGER NOT NULL, received INTEGER NOT NULL
) STRICT;

CREATE INDEX forecast_of_account ON forecast(account_id, kind, made_on);
CREATE INDEX forecast_of_ask ON forecast(ask_id) WHERE ask_id IS NOT NULL;
