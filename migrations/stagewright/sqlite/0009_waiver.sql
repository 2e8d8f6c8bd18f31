-- Checks that somebody answers for, though a version does not pass them. Rows are kept; a waiver is only withdrawn.
CREATE TABLE stagewright_waiver (
    waiver_id INTEGER PRIMARY KEY,
    -- The registered model's name; it follows when the model is renamed.
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- As in stagewright_request.
    target TEXT NOT NULL,
    -- The id of the check in the policy.
    check_id VARCHAR(64) NOT NULL,
    principal VARCHAR(256) NOT NULL,
    reason TEXT NOT NULL,
    -- What it was given for: any other version, file or policy has no waiver.
    version_created_at BIGINT,
    artifact_digest VARCHAR(64),
    policy_hash VARCHAR(64) NOT NULL,
    -- Milliseconds since 1970.
    created_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_by VARCHAR(256)
);

CREATE INDEX ix_stagewright_waiver_version ON stagewright_waiver (name, version, waiver_id);
