-- The queue of the audit log is read in one piece: its key cost each change of the registry more than the row itself.
ALTER TABLE stagewright_audit_pending DROP CONSTRAINT stagewright_audit_pending_pkey;
-- For databases that publish all tables to others.
ALTER TABLE stagewright_audit_pending REPLICA IDENTITY FULL;
