//! Label schemas and the items of review queues, which other servers have put into the database. Expected answers come
//! from the stock server, on the same rows.

use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::Conn as _;

use crate::support::{TestServer, on_both_engines};

const SCHEMAS: &str = "label-schemas";
const ITEMS: &str = "review-queues/items/list?queue_id=";

const ROWS: [&str; 3] = [
    r#"INSERT INTO label_schemas (schema_id, experiment_id, name, type, instruction, enable_comment, input_type,
           input_config, created_by, created_time, last_update_time, is_default)
       VALUES ('ls-1', 0, 'quality', 'feedback', 'Is it good?', TRUE, 'pass_fail',
               '{"positive_label": "good", "negative_label": "\u00fcbel"}', 'ada', 1000, 2000, FALSE),
              ('ls-4', 0, 'kind', 'expectation', NULL, FALSE, 'categorical',
               '{"options": ["a", "b"], "multi_select": true}', NULL, 3000, 3000, FALSE),
              ('ls-3', 0, 'score', 'feedback', NULL, FALSE, 'numeric',
               '{"min_value": 0, "max_value": Infinity}', NULL, 3000, 3000, FALSE),
              ('ls-2', 0, 'why', 'expectation', NULL, FALSE, 'text', '{"max_length": 500}', NULL, 4000, 4000, FALSE),
              ('ls-5', 0, 'which', 'feedback', '', FALSE, 'categorical', '{"options": ["x"]}', NULL, 5000, 5000,
               FALSE)"#,
    "INSERT INTO review_queues (queue_id, experiment_id, name, name_key, queue_type, created_by, creation_time_ms,
         last_update_time_ms)
     VALUES ('rq-1', 0, 'Q', 'q', 'custom', NULL, 1, 2)",
    "INSERT INTO review_queue_items (queue_id, item_type, item_id, status, completed_by, completed_time_ms,
         creation_time_ms, last_update_time_ms)
     VALUES ('rq-1', 'trace', 'tr-3', 'pending', NULL, NULL, 10, 10),
            ('rq-1', 'trace', 'tr-2', 'complete', 'ada', 30, 10, 30),
            ('rq-1', 'trace', 'tr-1', 'declined', 'bob', 40, 20, 40)",
];

async fn fill(server: &TestServer) {
    let mut tx = server.db().begin().await.unwrap();
    for rows in ROWS {
        tx.execute(rows, args![]).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Status and body.
async fn get(server: &TestServer, path: &str) -> (u16, String) {
    let answer = server.send("GET", &format!("/ajax-api/3.0/mlflow/{path}")).await;
    (answer.status.as_u16(), answer.text)
}

async fn get_json(server: &TestServer, path: &str) -> Value {
    let (status, text) = get(server, path).await;
    assert_eq!(status, 200, "{path}: {text}");
    serde_json::from_str(&text).expect("JSON")
}

/// The schemas of the rows, as they are listed.
fn schemas() -> [Value; 5] {
    let schema = |id: &str, name: &str, kind: &str, input: Value, time: i64| {
        json!({
            "schema_id": id, "experiment_id": "0", "name": name, "type": kind, "enable_comment": false, "input": input,
            "created_at": time, "last_updated_at": time, "is_default": false,
        })
    };
    let options = json!({"categorical": {"options": ["x"], "multi_select": false}});
    let mut which = schema("ls-5", "which", "FEEDBACK", options, 5000);
    which["instruction"] = json!("");
    let why = schema("ls-2", "why", "EXPECTATION", json!({"text": {"max_length": 500}}), 4000);
    let bounds = json!({"numeric": {"min_value": 0.0, "max_value": "Infinity"}});
    let score = schema("ls-3", "score", "FEEDBACK", bounds, 3000);
    let options = json!({"categorical": {"options": ["a", "b"], "multi_select": true}});
    let kind = schema("ls-4", "kind", "EXPECTATION", options, 3000);
    let labels = json!({"pass_fail": {"positive_label": "good", "negative_label": "übel"}});
    let mut quality = schema("ls-1", "quality", "FEEDBACK", labels, 1000);
    quality["instruction"] = json!("Is it good?");
    quality["enable_comment"] = json!(true);
    quality["created_by"] = json!("ada");
    quality["last_updated_at"] = json!(2000);
    [which, why, score, kind, quality]
}

on_both_engines! {
    async fn one_label_schema_is_told_by_id_and_by_name(server: TestServer) {
        fill(&server).await;
        let quality = "{
  \"label_schema\": {
    \"schema_id\": \"ls-1\",
    \"experiment_id\": \"0\",
    \"name\": \"quality\",
    \"type\": \"FEEDBACK\",
    \"instruction\": \"Is it good?\",
    \"enable_comment\": true,
    \"input\": {
      \"pass_fail\": {
        \"positive_label\": \"good\",
        \"negative_label\": \"\\u00fcbel\"
      }
    },
    \"created_by\": \"ada\",
    \"created_at\": 1000,
    \"last_updated_at\": 2000,
    \"is_default\": false
  }
}";
        for path in ["get?schema_id=ls-1", "get-by-name?experiment_id=0&name=quality"] {
            assert_eq!(get(&server, &format!("{SCHEMAS}/{path}")).await, (200, quality.to_owned()));
        }
        for schema in schemas() {
            let id = schema["schema_id"].as_str().unwrap();
            let found = get_json(&server, &format!("{SCHEMAS}/get?schema_id={id}")).await;
            assert_eq!(found, json!({"label_schema": schema}));
        }
        for (path, message) in [
            ("get?schema_id=ls-9", "Label schema with id 'ls-9' not found."),
            (
                "get-by-name?experiment_id=00&name=Quality",
                "Label schema with name 'Quality' not found for experiment '00'.",
            ),
            ("get-by-name?experiment_id=77&name=quality", "No Experiment with id=77 exists"),
        ] {
            let (status, text) = get(&server, &format!("{SCHEMAS}/{path}")).await;
            assert_eq!(status, 404, "{path}");
            assert!(text.contains(&format!("\"{message}\"")), "{path}: {text}");
        }
    }
}

on_both_engines! {
    async fn a_list_of_label_schemas_begins_with_a_default(server: TestServer) {
        fill(&server).await;
        let mut list = get_json(&server, &format!("{SCHEMAS}/list?experiment_id=0")).await;
        assert_eq!(get_json(&server, &format!("{SCHEMAS}/list?experiment_id=0")).await, list);
        assert_eq!(list["next_page_token"], "");
        let all = list["label_schemas"].as_array_mut().expect("a list");
        assert_eq!(all[1..], schemas());
        let default = all[0].as_object_mut().expect("an object");
        let id = default.remove("schema_id").expect("an id");
        let id = id.as_str().and_then(|id| id.strip_prefix("ls-")).expect("an id of its kind").to_owned();
        assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
        let made = default.remove("created_at").and_then(|time| time.as_i64()).expect("a time");
        assert!((stagewright::clock::now() - made).abs() < 60_000, "{made}");
        assert_eq!(
            all[0],
            json!({
                "experiment_id": "0", "name": "Feedback", "type": "FEEDBACK", "enable_comment": false,
                "instruction": "Share any feedback on this trace.", "input": {"text": {}},
                "last_updated_at": made, "is_default": true,
            })
        );
        let sql = "SELECT input_config, created_by FROM label_schemas WHERE is_default";
        let rows = server.db().reader().await.unwrap().rows(sql, args![]).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].str(0).unwrap(), "{\"max_length\": null}");
        assert_eq!(rows[0].optional_str(1).unwrap(), None);
    }
}

on_both_engines! {
    async fn label_schemas_are_told_by_pages(server: TestServer) {
        fill(&server).await;
        let (mut found, mut sizes, mut token) = (Vec::new(), Vec::new(), String::new());
        loop {
            let path = format!("{SCHEMAS}/list?experiment_id=0&max_results=3&page_token={token}");
            let mut page = get_json(&server, &path).await;
            let Value::Array(schemas) = page["label_schemas"].take() else { panic!("{page}") };
            sizes.push(schemas.len());
            found.extend(schemas);
            token = page["next_page_token"].as_str().expect("a token").replace('=', "%3D");
            if token.is_empty() {
                break;
            }
        }
        assert_eq!(sizes, [3, 3]);
        assert_eq!(found[1..], schemas());
        // Offset 9.
        let beyond = format!("{SCHEMAS}/list?experiment_id=0&page_token=eyJvZmZzZXQiOiA5fQ%3D%3D");
        assert_eq!(get(&server, &beyond).await, (200, "{\n  \"next_page_token\": \"\"\n}".to_owned()));
        let (status, text) = get(&server, &format!("{SCHEMAS}/list?experiment_id=0&max_results=50001")).await;
        assert_eq!(status, 400);
        assert!(text.contains("\"max_results must be between 1 and 50000. See the API docs"), "{text}");
    }
}

on_both_engines! {
    async fn a_schema_that_has_the_name_of_the_default_keeps_it(server: TestServer) {
        let taken = "INSERT INTO label_schemas (schema_id, experiment_id, name, type, enable_comment, input_type,
                          input_config, created_time, last_update_time, is_default)
                      VALUES ('ls-old', 0, 'Feedback', 'feedback', FALSE, 'text', '{}', 1, 1, FALSE)";
        let mut tx = server.db().begin().await.unwrap();
        tx.execute(taken, args![]).await.unwrap();
        tx.commit().await.unwrap();
        let list = get_json(&server, &format!("{SCHEMAS}/list?experiment_id=0")).await;
        let all = list["label_schemas"].as_array().expect("a list");
        assert_eq!(all.len(), 1, "{list}");
        assert_eq!((&all[0]["schema_id"], &all[0]["is_default"]), (&json!("ls-old"), &json!(false)));
    }
}

on_both_engines! {
    async fn items_of_a_review_queue_are_told_the_newest_first(server: TestServer) {
        fill(&server).await;
        let pending = json!({
            "queue_id": "rq-1", "item_type": "TRACE", "item_id": "tr-3", "status": "PENDING",
            "creation_time_ms": 10, "last_update_time_ms": 10,
        });
        let complete = json!({
            "queue_id": "rq-1", "item_type": "TRACE", "item_id": "tr-2", "status": "COMPLETE", "completed_by": "ada",
            "completed_time_ms": 30, "creation_time_ms": 10, "last_update_time_ms": 30,
        });
        let declined = json!({
            "queue_id": "rq-1", "item_type": "TRACE", "item_id": "tr-1", "status": "DECLINED", "completed_by": "bob",
            "completed_time_ms": 40, "creation_time_ms": 20, "last_update_time_ms": 40,
        });
        for (wish, expected) in [
            ("", vec![&declined, &complete, &pending]),
            ("&status=REVIEW_STATUS_UNSPECIFIED", vec![&declined, &complete, &pending]),
            ("&status=COMPLETE", vec![&complete]),
            ("&status=1", vec![&pending]),
            ("&max_results=3", vec![&declined, &complete, &pending]),
            ("&max_results=2&page_token=eyJvZmZzZXQiOiAyfQ%3D%3D", vec![&pending]),
        ] {
            let list = get_json(&server, &format!("{ITEMS}rq-1{wish}")).await;
            assert_eq!(list, json!({"items": expected, "next_page_token": ""}), "{wish}");
        }
        let page = get_json(&server, &format!("{ITEMS}rq-1&max_results=2")).await;
        assert_eq!(page["items"], json!([declined, complete]));
        assert_ne!(page["next_page_token"], "");
        let beyond = format!("{ITEMS}rq-1&page_token=eyJvZmZzZXQiOiA5fQ%3D%3D");
        assert_eq!(get(&server, &beyond).await, (200, "{\n  \"next_page_token\": \"\"\n}".to_owned()));
        let (status, text) = get(&server, &format!("{ITEMS}rq-9")).await;
        assert_eq!(status, 404);
        assert!(text.contains("\"Review queue with id 'rq-9' not found.\""), "{text}");
    }
}

on_both_engines! {
    ["--expose-prometheus", "unused"]
    async fn reviews_take_as_many_statements_for_much_as_for_little(server: TestServer) {
        fill(&server).await;
        get_json(&server, &format!("{SCHEMAS}/list?experiment_id=0")).await;
        for (path, expected) in [
            (format!("{SCHEMAS}/get?schema_id=ls-1"), 1),
            // The experiment and its schema, or schemas.
            (format!("{SCHEMAS}/get-by-name?experiment_id=0&name=why"), 2),
            (format!("{SCHEMAS}/list?experiment_id=0"), 2),
            (format!("{SCHEMAS}/list?experiment_id=0&max_results=1"), 2),
            // And whether there is a default on another page.
            (format!("{SCHEMAS}/list?experiment_id=0&page_token=eyJvZmZzZXQiOiAyfQ%3D%3D"), 3),
            (format!("{ITEMS}rq-1"), 1),
            (format!("{ITEMS}rq-1&max_results=1"), 1),
        ] {
            assert_eq!(server.cost(async || _ = get_json(&server, &path).await).await, expected, "{path}");
        }
    }
}
