-- Merges, to be split later. They outlive the journal of the act, without which there is nothing to
-- split by. A merge is in effect or not by the newest act in merge_effect: the merge itself, its
-- undo, the undo of that, a split.
CREATE TABLE merge_log(
    id INTEGER PRIMARY KEY, -- the act of the merge
    kind TEXT NOT NULL, kept INTEGER NOT NULL, other INTEGER NOT NULL,
    at TEXT NOT NULL, done_by TEXT NOT NULL, moved TEXT NOT NULL
) STRICT;

CREATE TABLE merge_effect(
    unit_id INTEGER PRIMARY KEY,
    merge_id INTEGER NOT NULL REFERENCES merge_log(id) ON DELETE CASCADE,
    in_effect INTEGER NOT NULL CHECK(in_effect IN (0, 1))
) STRICT;

CREATE INDEX merge_effect_of_merge ON merge_effect(merge_id, unit_id);
CREATE INDEX merge_log_by_kept ON merge_log(kind, kept);
CREATE INDEX merge_log_by_other ON merge_log(kind, other);
