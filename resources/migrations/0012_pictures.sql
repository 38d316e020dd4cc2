-- A photo of a person. Pictures are kept by the SHA-256 of their bytes, each once, for as long as a
-- person or the journal names them.
CREATE TABLE picture(
    id TEXT PRIMARY KEY CHECK(length(id) = 64),
    bytes BLOB NOT NULL CHECK(length(bytes) <= 262144),
    width INTEGER NOT NULL CHECK(width > 0), height INTEGER NOT NULL CHECK(height > 0)
) STRICT;

ALTER TABLE contact ADD COLUMN photo TEXT REFERENCES picture(id);
CREATE INDEX contact_by_photo ON contact(photo) WHERE photo IS NOT NULL;
