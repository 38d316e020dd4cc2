-- All that a gift goes through between the plan and the thanks, and the rep's shelf: books that they
-- know, with the copies at hand and who gave them.
CREATE TABLE shelf_book(
    id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT,
    title TEXT NOT NULL, author TEXT NOT NULL, isbn TEXT NOT NULL, publisher TEXT NOT NULL,
    edition TEXT NOT NULL, about TEXT NOT NULL, copies INTEGER NOT NULL,
    given_by INTEGER REFERENCES contact(id)
) STRICT;

CREATE TABLE shelf_book_tag(
    shelf_book_id INTEGER NOT NULL REFERENCES shelf_book(id), position INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(shelf_book_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gift_also_for(
    gift_id INTEGER NOT NULL REFERENCES gift(id), position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact(id), PRIMARY KEY(gift_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE gift ADD COLUMN giver TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN publisher TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN edition TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN url TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN book_id INTEGER REFERENCES shelf_book(id);
ALTER TABLE gift ADD COLUMN took_copy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gift ADD COLUMN supplier TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN cost_minor INTEGER;
ALTER TABLE gift ADD COLUMN cost_currency TEXT;
ALTER TABLE gift ADD COLUMN arrived_on TEXT;
ALTER TABLE gift ADD COLUMN card_printed_on TEXT;
ALTER TABLE gift ADD COLUMN tracking TEXT NOT NULL DEFAULT '';
ALTER TABLE gift ADD COLUMN delivered_on TEXT;
ALTER TABLE gift ADD COLUMN returned_on TEXT;

CREATE INDEX shelf_book_trash ON shelf_book(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX shelf_book_given_by ON shelf_book(given_by) WHERE given_by IS NOT NULL;
CREATE INDEX gift_also_for_contact ON gift_also_for(value, gift_id);
CREATE INDEX gift_of_book ON gift(book_id) WHERE book_id IS NOT NULL;
