-- What was changed in the registry, by whom: leaves of a Merkle tree (RFC 6962), in one row each.
CREATE TABLE stagewright_audit_entry (
    -- From 0 on, without a gap.
    idx BIGINT NOT NULL PRIMARY KEY,
    -- 64 hexadecimal digits: the sha256 of a zero byte and the body.
    leaf_hash VARCHAR(64) NOT NULL,
    -- The subtrees that this leaf completes, from that of two leaves on, 64 hexadecimal digits each.
    nodes TEXT NOT NULL,
    -- Canonical JSON (RFC 8785), or empty once it was pruned. What follows is repeated from it, for searches.
    body TEXT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- Milliseconds since 1970.
    ts BIGINT NOT NULL,
    model TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL
);
CREATE INDEX stagewright_audit_entry_id ON stagewright_audit_entry (id);
CREATE INDEX stagewright_audit_entry_model ON stagewright_audit_entry (model, idx);
CREATE INDEX stagewright_audit_entry_actor ON stagewright_audit_entry (actor, idx);

-- Entries that were committed with their changes, and wait for their places in the log.
CREATE TABLE stagewright_audit_pending (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body TEXT NOT NULL
);

-- The right edge of the tree, in one row that whoever gives places locks. No evidence: it can be made again from the
-- leaves.
CREATE TABLE stagewright_audit_head (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    -- The complete subtrees from the largest to the smallest, 64 hexadecimal digits each.
    peaks TEXT NOT NULL
) WITH (fillfactor = 10);
INSERT INTO stagewright_audit_head (id, size, peaks) VALUES (1, 0, '');

CREATE TABLE stagewright_audit_checkpoint (
    -- How many entries the log had.
    size BIGINT NOT NULL PRIMARY KEY,
    root VARCHAR(64) NOT NULL,
    -- The note, signed if the server had a key.
    note TEXT NOT NULL,
    ts BIGINT NOT NULL
);

-- Has a row only inside the transaction of a prune: entries before it may lose their texts.
CREATE TABLE stagewright_audit_prune (
    below BIGINT NOT NULL
);

CREATE OR REPLACE FUNCTION stagewright_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is only appended to';
END
$$;
CREATE TRIGGER stagewright_audit_entry_not_deleted BEFORE DELETE OR TRUNCATE ON stagewright_audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION stagewright_audit_refuse();
CREATE TRIGGER stagewright_audit_checkpoint_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON stagewright_audit_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION stagewright_audit_refuse();
CREATE TRIGGER stagewright_audit_pending_not_updated BEFORE UPDATE OR TRUNCATE ON stagewright_audit_pending
    FOR EACH STATEMENT EXECUTE FUNCTION stagewright_audit_refuse();

CREATE OR REPLACE FUNCTION stagewright_audit_refuse_unless_pruned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.idx, NEW.leaf_hash, NEW.nodes, NEW.id, NEW.ts) = (OLD.idx, OLD.leaf_hash, OLD.nodes, OLD.id, OLD.ts)
        AND NEW.body = '' AND EXISTS (SELECT 1 FROM stagewright_audit_prune WHERE below > OLD.idx)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit log is only appended to';
END
$$;
CREATE TRIGGER stagewright_audit_entry_not_updated BEFORE UPDATE ON stagewright_audit_entry
    FOR EACH ROW EXECUTE FUNCTION stagewright_audit_refuse_unless_pruned();
