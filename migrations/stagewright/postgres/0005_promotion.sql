-- The moves of model versions between stages, and why: what history, rollback and the registry card are made from.
CREATE TABLE stagewright_move (
    name TEXT COLLATE "C" NOT NULL,
    -- From 1 on for each model.
    seq BIGINT NOT NULL,
    -- MLflow's number of the version.
    version BIGINT NOT NULL,
    semver TEXT,
    from_stage VARCHAR(20) NOT NULL,
    to_stage VARCHAR(20) NOT NULL,
    -- Whether all others left to_stage for the archive then.
    alone BOOLEAN NOT NULL,
    kind VARCHAR(20) NOT NULL,
    -- Of a rollback: the seq that it goes back to.
    back_to BIGINT,
    -- Milliseconds since 1970.
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    authenticated BOOLEAN NOT NULL,
    reason TEXT,
    PRIMARY KEY (name, seq)
);
CREATE INDEX stagewright_move_version ON stagewright_move (name, version, seq);

-- Answers to requests that carried an Idempotency-Key: the same request gets the same answer.
CREATE TABLE stagewright_idempotency (
    key VARCHAR(255) COLLATE "C" NOT NULL PRIMARY KEY,
    -- sha256 of the request.
    request VARCHAR(64) NOT NULL,
    answer TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX stagewright_idempotency_at ON stagewright_idempotency (at);
