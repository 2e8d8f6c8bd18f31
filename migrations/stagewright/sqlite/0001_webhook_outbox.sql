-- Registry events on their way to webhooks, and what became of them.
CREATE TABLE stagewright_webhook_outbox (
    outbox_id INTEGER PRIMARY KEY,
    -- What the receiver knows the delivery by, the same on every attempt.
    delivery_id VARCHAR(36) NOT NULL,
    webhook_id VARCHAR(256) NOT NULL,
    entity VARCHAR(50) NOT NULL,
    action VARCHAR(50) NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- When it may be attempted next; while an attempt is under way, when it counts as lost. NULL once it is settled.
    due_at BIGINT,
    attempts INTEGER DEFAULT 0 NOT NULL,
    last_status INTEGER,
    last_error TEXT,
    delivered_at BIGINT
);

CREATE INDEX ix_stagewright_webhook_outbox_due ON stagewright_webhook_outbox (due_at, outbox_id) WHERE due_at IS NOT NULL;
