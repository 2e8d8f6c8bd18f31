//! Evaluation datasets and scorers are imported; what else a server of MLflow 3 has is counted. The answers of the fake
//! source, and the hash, are the stock server's.

use serde_json::{Value, json};
use stagewright::db::Conn as _;
use stagewright::import::OnConflict;

use crate::import::{Fake, count, import};
use crate::support::on_both_engines;

const API: &str = "/api/3.0/mlflow/";
/// Of `json.dumps({"question": "what?"}, sort_keys=True)`.
const HASH: &str = "00b28d75f61c15a7e1dacc2eff58c91bc005053cb7739fcefe38a0a29b940bc7";

fn dataset(digest: &str) -> Value {
    json!({"datasets": [{
        "dataset_id": "d-1", "name": "golden", "digest": digest, "created_time": 5, "last_update_time": 6,
        "created_by": "ada", "tags": "{\"team\": \"risk\"}", "profile": "{\"num_records\": 1}",
        "schema": "{\"inputs\": {\"question\": \"string\"}}",
    }]})
}

/// Records as text in JSON, as the stock server prints them.
fn records(id: &str) -> Value {
    let record = json!({
        "dataset_record_id": id, "dataset_id": "d-1", "inputs": {"question": "what?"}, "outputs": ["a", 1.5],
        "expectations": {"answer": "that"}, "tags": {}, "created_time": 7, "last_update_time": 8,
        "source": {"source_type": "HUMAN", "source_data": {"source_id": "h-1"}}, "source_id": "h-1", "source_type": "HUMAN",
    });
    json!({"records": json!([record]).to_string()})
}

fn scorer(version: i64) -> Value {
    json!({"experiment_id": 7, "scorer_id": "s-1", "scorer_name": "polite", "scorer_version": version,
        "serialized_scorer": format!("{{\"version\": {version}}}"), "creation_time": version * 10})
}

fn source() -> Fake {
    let fake = Fake::start();
    let set = |path: &str, body: &Value| fake.set(&format!("{API}{path}"), 200, body);
    set("datasets/search", &dataset("one"));
    set("datasets/d-1/experiment-ids", &json!({"experiment_ids": ["7"]}));
    set("datasets/d-1/records", &records("dr-1"));
    // As before MLflow 3.17.
    fake.set(&format!("{API}scorers/list"), 400, &json!({"error_code": "INVALID_PARAMETER_VALUE"}));
    set("scorers/list?experiment_id=7", &json!({"scorers": [scorer(2)]}));
    set("scorers/versions", &json!({"scorers": [scorer(1), scorer(2)]}));
    let online = json!({"online_scoring_config_id": "o-1", "scorer_id": "s-1", "sample_rate": 0.5, "experiment_id": "7"});
    set("scorers/online-configs", &json!({"configs": [online]}));
    fake
}

on_both_engines! {
    async fn evaluation_datasets_and_scorers_come_whole(server: TestServer) {
        let fake = source();
        let report = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report");
        assert!(!report.is_lossy(), "{report:#?}");
        let new = |kind: &str| report.entities[kind].new;
        assert_eq!((new("dataset"), new("scorer")), (1, 1));
        for (sql, expected) in [
            ("SELECT count(*) FROM evaluation_datasets WHERE dataset_id = 'd-1' AND created_by = 'ada'", 1),
            ("SELECT count(*) FROM evaluation_dataset_tags WHERE key = 'team' AND value = 'risk'", 1),
            ("SELECT count(*) FROM entity_associations WHERE source_id = 'd-1' AND destination_id = '7'", 1),
            ("SELECT count(*) FROM evaluation_dataset_records WHERE source_type = 'HUMAN' AND source_id = 'h-1'
                  AND CAST(outputs AS TEXT) = '{\"mlflow_wrapped\": [\"a\", 1.5]}'", 1),
            ("SELECT max(scorer_version) FROM scorer_versions WHERE scorer_id = 's-1' AND creation_time > 5", 2),
            ("SELECT count(*) FROM scorer_versions", 2),
            ("SELECT count(*) FROM online_scoring_configs WHERE sample_rate = 0.5", 1),
        ] {
            assert_eq!(count(&server, sql).await, expected, "{sql}");
        }
        let sql = "SELECT input_hash FROM evaluation_dataset_records";
        let row = server.db().reader().await.expect("a reader").row(sql, stagewright::args![]).await;
        assert_eq!(row.expect("a row").expect("a row").str(0).expect("a text"), HASH);
        assert!(import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report").is_nothing_new());
        // A record that was deleted and logged again has another id and the same inputs.
        fake.set(&format!("{API}datasets/search"), 200, &dataset("two"));
        fake.set(&format!("{API}datasets/d-1/records"), 200, &records("dr-2"));
        let report = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report");
        assert_eq!((report.is_lossy(), report.entities["dataset"].changed), (false, 1), "{report:#?}");
        let sql = "SELECT count(*) FROM evaluation_dataset_records WHERE dataset_record_id = 'dr-2'";
        assert_eq!(count(&server, sql).await, 1);
    }
}

on_both_engines! {
    async fn what_is_not_brought_is_counted_and_a_loss(server: TestServer) {
        let fake = Fake::start();
        let set = |path: &str, status: u16, body: &Value| fake.set(&format!("{API}{path}"), status, body);
        set("gateway/endpoints/list", 200, &json!({"endpoints": [{"endpoint_id": "e-1"}, {"endpoint_id": "e-2"}]}));
        let schemas = json!({"label_schemas": [{"name": "made by the server", "is_default": true}, {"name": "ours"}]});
        set("label-schemas/list", 200, &schemas);
        let queues = json!({"review_queues": [
            {"queue_id": "rq-1", "queue_type": "USER"}, {"queue_id": "rq-2", "queue_type": "USER"},
            {"queue_id": "rq-3", "queue_type": "CUSTOM"}]});
        set("review-queues/list", 200, &queues);
        set("review-queues/items/list?queue_id=rq-1&max_results=1", 200, &json!({"items": [{}]}));
        set("review-queues/items/list?queue_id=rq-2&max_results=1", 200, &json!({}));
        set("issues/search", 200, &json!({"issues": [{}], "next_page_token": ""}));
        set("gateway/secrets/list", 500, &json!({"message": "broken"}));
        set("workspaces", 200, &json!({"workspaces": [{"name": "default"}]}));
        fake.set("/api/2.0/mlflow/users/list", 403, &json!({"error_code": "PERMISSION_DENIED"}));
        let report = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report");
        let expected = [("gateway endpoints", 2), ("issues", 1), ("label schemas", 1), ("review queues", 2)];
        assert_eq!(report.left_behind.iter().map(|(kind, count)| (*kind, *count)).collect::<Vec<_>>(), expected);
        assert!(report.is_lossy());
        let problem = format!("{API}gateway/secrets/list answered with status 500: broken");
        let failures: Vec<_> = report.failures.iter().map(|one| (one.kind, one.problem.as_str())).collect();
        assert_eq!(failures, [("gateway secrets", problem.as_str())]);
        assert!(report.text().contains("not brought: 2 gateway endpoints"), "{}", report.text());
        let note = "The source does not tell this user whether it has users with their permissions.";
        assert!(report.notes.iter().any(|one| one == note), "{:?}", report.notes);
    }
}

on_both_engines! {
    async fn a_server_on_files_has_nothing_that_only_a_database_keeps(server: TestServer) {
        let fake = Fake::start();
        fake.set(&format!("{API}server-info"), 200, &json!({"store_type": "FileStore"}));
        // As the stock server answers then.
        for path in ["datasets/search", "scorers/list", "label-schemas/list", "review-queues/list", "mcp-servers"] {
            fake.set_text(&format!("{API}{path}"), 500, "Internal Server Error");
        }
        fake.set_text("/api/2.0/mlflow/webhooks", 500, "Internal Server Error");
        let report = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report");
        assert!(!report.is_lossy(), "{report:#?}");
        assert!(report.notes.iter().any(|note| note == "The source has no webhooks."), "{:?}", report.notes);
    }
}
