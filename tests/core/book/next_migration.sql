CREATE TABLE next_thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE INDEX next_by_name ON next_thing(name);
