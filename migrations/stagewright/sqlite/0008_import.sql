-- What `stagewright import` has brought from where, so that it can go on and bring only what has changed.
CREATE TABLE stagewright_import_entity (
    -- The source: its URI without credentials.
    source TEXT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    -- The entity's id at the source.
    id TEXT NOT NULL,
    -- Its id here.
    target_id TEXT NOT NULL,
    -- sha256 of what the source's list said of it; empty while it is under way.
    stamp VARCHAR(64) NOT NULL,
    -- sha256 of what was written; empty while it is under way.
    digest VARCHAR(64) NOT NULL,
    -- Milliseconds since 1970.
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (source, kind, id)
);
