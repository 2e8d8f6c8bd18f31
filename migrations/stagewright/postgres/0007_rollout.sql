-- Rollouts: how a new version gets its callers step by step.
CREATE TABLE stagewright_rollout (
    rollout_id VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    -- The registered model's name; it follows when the model is renamed.
    name TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    semver TEXT,
    -- In production when the rollout started, and where an abort goes back to.
    stable_version BIGINT,
    stable_semver TEXT,
    rollback_version BIGINT,
    rollback_semver TEXT,
    state VARCHAR(20) NOT NULL,
    step BIGINT NOT NULL,
    -- Of the new version, in basis points.
    weight BIGINT NOT NULL,
    pause VARCHAR(20),
    reason TEXT,
    -- YAML, as it was given.
    plan TEXT NOT NULL,
    plan_hash VARCHAR(64) NOT NULL,
    salt VARCHAR(64) NOT NULL,
    -- By how much time runs faster: 1 but in tests.
    time_scale DOUBLE PRECISION NOT NULL,
    -- JSON: stages and aliases as they were.
    snapshot TEXT NOT NULL,
    -- Rises with every change of the row but that of counters; who has an older one may not change it.
    revision BIGINT NOT NULL,
    -- The number of the last sample, and of the last one whose verdicts are kept.
    samples BIGINT NOT NULL,
    judged BIGINT NOT NULL,
    is_extended BOOLEAN NOT NULL,
    -- Milliseconds since 1970, by the clock of the database.
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    step_at BIGINT,
    ends_at BIGINT,
    -- What was left of the step when it was paused.
    remaining BIGINT,
    ended_at BIGINT,
    -- When somebody has to look; none when there is nothing to look for.
    due_at BIGINT,
    -- Until when sources were asked, and until when somebody does so now.
    asked_at BIGINT,
    asking_until BIGINT,
    actor VARCHAR(256) NOT NULL,
    is_authenticated BOOLEAN NOT NULL,
    retry_of VARCHAR(64)
);

CREATE UNIQUE INDEX ix_stagewright_rollout_active ON stagewright_rollout (name)
    WHERE state IN ('pending_gate', 'running', 'paused', 'baking', 'aborting');
CREATE INDEX ix_stagewright_rollout_due ON stagewright_rollout (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_stagewright_rollout_name ON stagewright_rollout (name, created_at);
CREATE INDEX ix_stagewright_rollout_created ON stagewright_rollout (created_at);

-- What happened to rollouts; rows are never altered.
CREATE TABLE stagewright_rollout_change (
    rollout_id VARCHAR(64) COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    event VARCHAR(20) NOT NULL,
    from_state VARCHAR(20) NOT NULL,
    to_state VARCHAR(20) NOT NULL,
    step BIGINT NOT NULL,
    weight_before BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    basis VARCHAR(20),
    reason TEXT,
    actor VARCHAR(256) NOT NULL,
    is_authenticated BOOLEAN NOT NULL,
    audit_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (rollout_id, seq)
);

-- Evidence, in the order in which it is judged; rows are never altered.
CREATE TABLE stagewright_rollout_sample (
    rollout_id VARCHAR(64) COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    step BIGINT NOT NULL,
    -- The guard that asked for it; none when it was pushed.
    guard BIGINT,
    arm VARCHAR(10) NOT NULL,
    source VARCHAR(20) NOT NULL,
    window_start BIGINT NOT NULL,
    window_end BIGINT NOT NULL,
    requests BIGINT,
    errors BIGINT,
    -- JSON: how many were slower than so many milliseconds.
    slow TEXT,
    value DOUBLE PRECISION,
    status VARCHAR(10) NOT NULL,
    -- JSON: what was asked, and what was answered.
    detail TEXT,
    -- Once for each.
    key VARCHAR(255),
    at BIGINT NOT NULL,
    PRIMARY KEY (rollout_id, seq)
);

CREATE UNIQUE INDEX ix_stagewright_rollout_sample_key ON stagewright_rollout_sample (rollout_id, key)
    WHERE key IS NOT NULL;

-- What the evidence came to; rows are never altered.
CREATE TABLE stagewright_rollout_verdict (
    rollout_id VARCHAR(64) COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    step BIGINT NOT NULL,
    guard BIGINT NOT NULL,
    name TEXT NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    after_sample BIGINT NOT NULL,
    -- JSON.
    numbers TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (rollout_id, seq)
);
