-- A standing that the rep sets against the figures, with why and until when; and the rep's own
-- forecast of an ask, in per cent.
ALTER TABLE account ADD COLUMN own_standing TEXT;
ALTER TABLE account ADD COLUMN own_standing_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN own_standing_until TEXT;
ALTER TABLE ask ADD COLUMN own_forecast INTEGER;

CREATE INDEX account_with_own_standing ON account(own_standing_until)
WHERE own_standing IS NOT NULL;

-- What was forecast, when, and from what: chances of a return on the page of an account, and of a
-- yes to an ask, which belong to the ask wherever that goes. What came of them is in the ledger.
-- Days are Julian day numbers, as in account_flow. `given` and `received` count the entries of that
-- very day that were there already; an own forecast without a chance was taken back.
CREATE TABLE forecast(
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES account(id) ON DELETE CASCADE,
    ask_id INTEGER REFERENCES ask(id) ON DELETE CASCADE,
    kind TEXT NOT NULL, made_on INTEGER NOT NULL, chance REAL,
    window_days INTEGER NOT NULL, given INTEGER NOT NULL, received INTEGER NOT NULL,
    CHECK((account_id IS NULL) <> (ask_id IS NULL))
) STRICT;

CREATE INDEX forecast_of_account ON forecast(account_id, kind, made_on)
WHERE account_id IS NOT NULL;
CREATE INDEX forecast_of_ask ON forecast(ask_id) WHERE ask_id IS NOT NULL;
