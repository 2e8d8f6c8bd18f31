-- What files that came through the artifact proxy contained when they arrived.
CREATE TABLE stagewright_artifact_digest (
    -- Below the artifacts destination, '/' between names.
    path TEXT NOT NULL PRIMARY KEY,
    -- 64 hexadecimal digits.
    sha256 VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    -- What the storage called the file then: one with another tag is another file.
    etag TEXT NOT NULL,
    -- Milliseconds since 1970.
    recorded_at BIGINT NOT NULL
);
