-- In whose name a gift is may be somebody of the book, and what its inscription is printed on; and
-- the books of the shelf are found by their words. The program fills the index, as it does those
-- of the other texts.
ALTER TABLE gift ADD COLUMN giver_id INTEGER REFERENCES contact(id);
ALTER TABLE gift ADD COLUMN card TEXT;

CREATE INDEX gift_giver ON gift(giver_id) WHERE giver_id IS NOT NULL;

CREATE VIRTUAL TABLE shelf_book_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
