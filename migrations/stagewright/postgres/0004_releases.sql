-- What models promised their callers: signatures as canonical JSON, each kept once.
CREATE TABLE stagewright_contract (
    -- sha256 of the text, 64 hexadecimal digits.
    digest VARCHAR(64) NOT NULL PRIMARY KEY,
    canonical TEXT NOT NULL
);
-- The semantic versions that were ever given to versions of a model. Rows stay, so that none is given again.
CREATE TABLE stagewright_release (
    -- The registered model's name; it follows when the model is renamed.
    name TEXT COLLATE "C" NOT NULL,
    -- MLflow's number; NULL once the whole model was deleted, since numbers begin anew then.
    version BIGINT,
    semver VARCHAR(128) NOT NULL,
    major BIGINT NOT NULL,
    minor BIGINT NOT NULL,
    patch BIGINT NOT NULL,
    -- Hexadecimal digits that order the pre-releases of one triple; 'ff' for the release itself.
    pre_sort TEXT COLLATE "C" NOT NULL,
    -- NULL without a signature.
    contract_digest VARCHAR(64),
    -- JSON: what else of the MLmodel file and of the training run the rules look at.
    facts TEXT NOT NULL,
    -- The release it was compared with.
    base VARCHAR(128),
    required VARCHAR(8) NOT NULL,
    -- JSON: the differences that were found, and why the MLmodel file could not be read if it could not.
    findings TEXT NOT NULL,
    -- Milliseconds since 1970.
    yanked_at BIGINT,
    yank_reason TEXT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (name, major, minor, patch, pre_sort),
    UNIQUE (name, version)
);
-- Who asked for which versions of a model.
CREATE TABLE stagewright_consumer (
    name TEXT COLLATE "C" NOT NULL,
    -- As it was asked for, e.g. ^2.3.
    requirement VARCHAR(256) COLLATE "C" NOT NULL,
    principal VARCHAR(256) COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    -- MLflow's number of the version that was answered last.
    last_version BIGINT NOT NULL,
    -- Milliseconds since 1970.
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    PRIMARY KEY (name, requirement, principal)
);
