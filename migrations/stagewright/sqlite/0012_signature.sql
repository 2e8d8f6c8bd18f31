-- Signatures of the files of model versions, as Sigstore bundles. Whether one still is about the files that there are,
-- and whose it is, is looked at whenever it matters.
CREATE TABLE stagewright_version_signature (
    signature_id INTEGER PRIMARY KEY,
    -- The registered model's name; it follows when the model is renamed.
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- When the version was created: another one of this number has none of its signatures.
    version_created_at BIGINT NOT NULL,
    -- key, certificate or sigstore
    method VARCHAR(16) NOT NULL,
    -- Who says to have signed; proved by nothing.
    claimed TEXT,
    -- By which the signature knows all files.
    digest VARCHAR(64) NOT NULL,
    -- Of the bundle's bytes.
    bundle_sha256 VARCHAR(64) NOT NULL,
    bundle TEXT NOT NULL,
    principal VARCHAR(256) NOT NULL,
    -- Milliseconds since 1970.
    created_at BIGINT NOT NULL,
    CONSTRAINT uq_stagewright_version_signature UNIQUE (name, version, version_created_at, bundle_sha256)
);
