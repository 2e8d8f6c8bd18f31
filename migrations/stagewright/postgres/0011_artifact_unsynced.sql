-- Small files that came through the artifact proxy and are not synced yet: what a power cut takes is written again.
CREATE TABLE stagewright_artifact_unsynced (
    -- Of the server that took it in, which begins with a random one.
    number BIGINT NOT NULL PRIMARY KEY,
    -- Its row in stagewright_artifact_digest says whether this content is still the one that should be there.
    path TEXT COLLATE "C" NOT NULL,
    -- The kernel's name for the time since the machine was started.
    boot TEXT NOT NULL,
    -- Milliseconds since 1970.
    recorded_at BIGINT NOT NULL,
    content BYTEA NOT NULL
);
-- It is there for a second: compressing it is not worth the while.
ALTER TABLE stagewright_artifact_unsynced ALTER COLUMN content SET STORAGE EXTERNAL;
