-- What was changed in the registry, by whom: leaves of a Merkle tree (RFC 6962), in one row each.
CREATE TABLE stagewright_audit_entry (
    -- From 0 on, without a gap.
    idx INTEGER NOT NULL PRIMARY KEY,
    -- 64 hexadecimal digits: the sha256 of a zero byte and the body.
    leaf_hash VARCHAR(64) NOT NULL,
    -- The subtrees that this leaf completes, from that of two leaves on, 64 hexadecimal digits each.
    nodes TEXT NOT NULL,
    -- Canonical JSON (RFC 8785), or empty once it was pruned. What follows is repeated from it, for searches.
    body TEXT NOT NULL,
    id TEXT NOT NULL,
    -- Milliseconds since 1970.
    ts BIGINT NOT NULL,
    model TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL
);
CREATE INDEX stagewright_audit_entry_id ON stagewright_audit_entry (id);
CREATE INDEX stagewright_audit_entry_model ON stagewright_audit_entry (model, idx);
CREATE INDEX stagewright_audit_entry_actor ON stagewright_audit_entry (actor, idx);

-- Entries that were committed with their changes, and wait for their places in the log.
CREATE TABLE stagewright_audit_pending (
    number INTEGER NOT NULL PRIMARY KEY,
    body TEXT NOT NULL
);

-- The right edge of the tree, in one row that whoever gives places locks. No evidence: it can be made again from the
-- leaves.
CREATE TABLE stagewright_audit_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    -- The complete subtrees from the largest to the smallest, 64 hexadecimal digits each.
    peaks TEXT NOT NULL
);
INSERT INTO stagewright_audit_head (id, size, peaks) VALUES (1, 0, '');

CREATE TABLE stagewright_audit_checkpoint (
    -- How many entries the log had.
    size INTEGER NOT NULL PRIMARY KEY,
    root VARCHAR(64) NOT NULL,
    -- The note, signed if the server had a key.
    note TEXT NOT NULL,
    ts BIGINT NOT NULL
);

-- Has a row only inside the transaction of a prune: entries before it may lose their texts.
CREATE TABLE stagewright_audit_prune (
    below BIGINT NOT NULL
);

CREATE TRIGGER stagewright_audit_entry_not_deleted BEFORE DELETE ON stagewright_audit_entry
BEGIN SELECT raise(ABORT, 'the audit log is only appended to'); END;
CREATE TRIGGER stagewright_audit_entry_not_updated BEFORE UPDATE ON stagewright_audit_entry
WHEN NOT (
    (NEW.idx, NEW.leaf_hash, NEW.nodes, NEW.id, NEW.ts) = (OLD.idx, OLD.leaf_hash, OLD.nodes, OLD.id, OLD.ts)
    AND NEW.body = '' AND EXISTS (SELECT 1 FROM stagewright_audit_prune WHERE below > OLD.idx)
)
BEGIN SELECT raise(ABORT, 'the audit log is only appended to'); END;
CREATE TRIGGER stagewright_audit_checkpoint_not_updated BEFORE UPDATE ON stagewright_audit_checkpoint
BEGIN SELECT raise(ABORT, 'the audit log is only appended to'); END;
CREATE TRIGGER stagewright_audit_checkpoint_not_deleted BEFORE DELETE ON stagewright_audit_checkpoint
BEGIN SELECT raise(ABORT, 'the audit log is only appended to'); END;
CREATE TRIGGER stagewright_audit_pending_not_updated BEFORE UPDATE ON stagewright_audit_pending
BEGIN SELECT raise(ABORT, 'the audit log is only appended to'); END;
