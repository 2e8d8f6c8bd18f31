-- Requests for changes that a policy governs, and what became of them.
CREATE TABLE stagewright_request (
    request_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The registered model's name; it follows when the model is renamed.
    name TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    -- A stage, 'alias:champion', 'no-alias:champion', 'delete' or 'rename'.
    target TEXT COLLATE "C" NOT NULL,
    state VARCHAR(20) NOT NULL,
    requester VARCHAR(256) NOT NULL,
    is_authenticated BOOLEAN NOT NULL,
    reason TEXT,
    archive_existing BOOLEAN NOT NULL,
    -- What it was asked for: any other version, file or policy is another request.
    version_created_at BIGINT,
    artifact_digest VARCHAR(64),
    policy_hash VARCHAR(64) NOT NULL,
    -- JSON: the latest verdicts with their inputs, and what services said.
    verdicts TEXT NOT NULL,
    external TEXT NOT NULL,
    -- Milliseconds since 1970.
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT
);

CREATE UNIQUE INDEX ix_stagewright_request_open ON stagewright_request (name, version, target)
    WHERE state IN ('pending_checks', 'pending_approval', 'approved');

-- Who asked, approved, rejected, moved and commented.
CREATE TABLE stagewright_activity (
    activity_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    request_id BIGINT,
    kind VARCHAR(32) NOT NULL,
    principal VARCHAR(256) NOT NULL,
    is_authenticated BOOLEAN NOT NULL,
    from_stage TEXT,
    to_stage TEXT,
    comment TEXT,
    system_comment TEXT,
    -- JSON: the verdicts that a change went through with.
    verdicts TEXT,
    -- Milliseconds since 1970.
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE INDEX ix_stagewright_activity_version ON stagewright_activity (name, version, activity_id);
CREATE INDEX ix_stagewright_activity_request ON stagewright_activity (request_id);
