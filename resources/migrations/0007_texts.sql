-- The words of notes, books and entries, newest first: a record's key here is its day and number
-- (core/store/text_index.h), so that the latest that fit are read and no others. The texts stay
-- with their records; what is kept of them is which word is in which. The store splits them into
-- words itself, hence the plainest tokens here; and since an index without texts can only be told
-- what it holds, the program fills these when it brings a book up to date.
CREATE VIRTUAL TABLE account_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE contact_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE interaction_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE favour_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE gift_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE ask_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE goal_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
