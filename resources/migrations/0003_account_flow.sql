-- What the model keeps of each account: fading sums with their day, and what was counted, so that a
-- standing costs no look at the ledger. Days are Julian day numbers here, since they are reckoned
-- with. The program fills the table when it opens the book (the setting "account_flow" says with
-- which parameters), and keeps it in the transaction of each act.
CREATE TABLE account_flow(
    account_id INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE,
    as_of INTEGER NOT NULL, changes_on INTEGER, sums_day INTEGER NOT NULL,
    given_fresh REAL NOT NULL, given_slow REAL NOT NULL,
    received_fresh REAL NOT NULL, received_slow REAL NOT NULL,
    return_recency REAL NOT NULL, invitations REAL NOT NULL,
    given_points REAL NOT NULL, received_points REAL NOT NULL,
    opportunities INTEGER NOT NULL, returns INTEGER NOT NULL, overdue INTEGER NOT NULL,
    failed_asks INTEGER NOT NULL, givings_since INTEGER NOT NULL,
    given INTEGER NOT NULL, received INTEGER NOT NULL,
    first_day INTEGER, last_given INTEGER, last_received INTEGER, open_spell INTEGER,
    last_decline INTEGER, waiting_asks INTEGER NOT NULL, granted INTEGER NOT NULL,
    redirected INTEGER NOT NULL, declined INTEGER NOT NULL, unanswered INTEGER NOT NULL,
    last_failure INTEGER
) STRICT;

CREATE INDEX account_flow_due ON account_flow(changes_on) WHERE changes_on IS NOT NULL;
