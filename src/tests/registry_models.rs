//! Registered models: what takes many of them, many clients at once, or a look at the statements behind a request.
//! Expected values are those of `mlflow server` 3.17.2, which the differential test compares call by call.

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::args;

use crate::support::{Answer, TestServer, on_both_engines};

const API: &str = "/api/2.0/mlflow/registered-models/";

async fn send(server: &TestServer, method: &str, route: &str, body: &Value) -> Answer {
    Answer::of(server.request(method, &format!("{API}{route}")).json(body)).await
}

/// Sends and expects success; the answer's JSON.
async fn call(server: &TestServer, method: &str, route: &str, body: &Value) -> Value {
    let answer = send(server, method, route, body).await;
    assert_eq!(answer.status.as_u16(), 200, "{method} {route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn create(server: &TestServer, name: &str) {
    call(server, "POST", "create", &json!({"name": name})).await;
}

/// Gives a model versions, in turn without a stage, in production and archived.
async fn add_versions(server: &TestServer, name: &str, count: usize) {
    let tags = json!([{"key": "k", "value": "v"}]);
    for number in 1..=count {
        let version = json!({"name": name, "source": "s3://bucket/model", "tags": tags});
        post(server, "model-versions/create", &version).await;
        let stage = ["None", "Production", "Archived"][number % 3];
        let change = json!({"name": name, "version": number.to_string(), "stage": stage});
        post(server, "model-versions/transition-stage", &change).await;
    }
}

async fn post(server: &TestServer, route: &str, body: &Value) {
    let answer = Answer::of(server.request("POST", &format!("/api/2.0/mlflow/{route}")).json(body)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

async fn search(server: &TestServer, filter: &str, order: &[&str], size: usize, token: &str) -> Value {
    let body = json!({"filter": filter, "order_by": order, "max_results": size, "page_token": token});
    call(server, "GET", "search", &body).await
}

fn names(page: &Value) -> Vec<String> {
    let models = page["registered_models"].as_array().cloned().unwrap_or_default();
    models.iter().map(|model| model["name"].as_str().expect("a name").to_owned()).collect()
}

on_both_engines! {
    async fn pages_of_models_follow_each_other_without_gap_or_double(server: TestServer) {
        const MODELS: usize = 23;
        for number in 0..MODELS {
            create(&server, &format!("model {number}")).await;
            // Times come in threes, so that the name has to tell them apart; some have none.
            let time = if number % 4 == 0 { "NULL".to_owned() } else { (number / 3).to_string() };
            let change = format!(
                "UPDATE registered_models SET last_updated_time = {time} WHERE name = 'model {number}'"
            );
            server.db().execute(change, args![]).await.expect("a change");
        }
        let orders: [&[&str]; 4] =
            [&[], &["name DESC"], &["timestamp"], &["last_updated_timestamp DESC", "name DESC"]];
        for order in orders {
            let whole = names(&search(&server, "", order, 1000, "").await);
            assert_eq!(whole.len(), MODELS);
            let (mut paged, mut token) = (Vec::new(), String::new());
            loop {
                let page = search(&server, "", order, 4, &token).await;
                paged.extend(names(&page));
                let Some(next) = page["next_page_token"].as_str() else { break };
                next.clone_into(&mut token);
            }
            assert_eq!(paged, whole, "{order:?}");
            // The stock server's tokens are understood, too: this one is {"offset": 20}.
            let last = search(&server, "", order, 4, "eyJvZmZzZXQiOiAyMH0=").await;
            assert_eq!(names(&last), whole[20..], "{order:?}");
        }
    }
}

on_both_engines! {
    async fn prompts_are_hidden_from_those_who_do_not_ask_for_them(server: TestServer) {
        let tag = |value: &str| json!([{"key": "mlflow.prompt.is_prompt", "value": value}]);
        create(&server, "model").await;
        call(&server, "POST", "create", &json!({"name": "prompt", "tags": tag("true")})).await;
        call(&server, "POST", "create", &json!({"name": "no prompt", "tags": tag("false")})).await;
        let models = ["model", "no prompt"];
        for (filter, expected) in [
            ("", &models[..]),
            ("name LIKE '%'", &models),
            ("tags.`mlflow.prompt.is_prompt` != 'true'", &models),
            ("tags.`mlflow.prompt.is_prompt` = 'false'", &models),
            ("tags.`mlflow.prompt.is_prompt` = 'true'", &["prompt"]),
            ("tags.`mlflow.prompt.is_prompt` != 'false'", &["prompt"]),
        ] {
            assert_eq!(names(&search(&server, filter, &[], 10, "").await), expected, "{filter}");
        }
    }
}

on_both_engines! {
    async fn an_alias_that_many_clients_move_stands_for_one_version(server: TestServer) {
        const CLIENTS: usize = 50;
        create(&server, "model").await;
        add_versions(&server, "model", CLIENTS).await;
        let move_to = |version: usize| {
            let body = json!({"name": "model", "alias": "champion", "version": version.to_string()});
            let server = &server;
            async move { call(server, "POST", "alias", &body).await }
        };
        join_all((1..=CLIENTS).map(move_to)).await;
        let model = call(&server, "GET", "get", &json!({"name": "model"})).await;
        let aliases = model["registered_model"]["aliases"].as_array().expect("aliases").clone();
        assert_eq!(aliases.len(), 1, "{aliases:?}");
        let body = json!({"name": "model", "alias": "champion"});
        let version = call(&server, "GET", "alias", &body).await;
        assert_eq!(version["model_version"]["version"], aliases[0]["version"]);
        assert_eq!(version["model_version"]["aliases"], json!(["champion"]));
    }
}

on_both_engines! {
    async fn one_of_many_clients_gets_a_name(server: TestServer) {
        let model = json!({"name": "model", "tags": [{"key": "k", "value": "v"}]});
        let create = |_| send(&server, "POST", "create", &model);
        let answers = join_all((0..30).map(create)).await;
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses[..2], [200, 400]);
        let refused = answers.iter().filter(|answer| answer.status != 200);
        for answer in refused {
            let error: Value = serde_json::from_str(&answer.text).expect("JSON");
            assert_eq!(error["error_code"], "RESOURCE_ALREADY_EXISTS");
            assert_eq!(error["message"], "Registered Model (name=model) already exists.");
        }
    }
}

on_both_engines! {
    async fn all_of_a_model_follows_its_new_name_and_goes_with_it(server: TestServer) {
        create(&server, "old").await;
        add_versions(&server, "old", 3).await;
        call(&server, "POST", "set-tag", &json!({"name": "old", "key": "k", "value": "v"})).await;
        call(&server, "POST", "alias", &json!({"name": "old", "alias": "a", "version": "2"})).await;
        call(&server, "POST", "rename", &json!({"name": "old", "new_name": "new"})).await;
        let model = &call(&server, "GET", "get", &json!({"name": "new"})).await["registered_model"];
        assert_eq!(model["tags"], json!([{"key": "k", "value": "v"}]));
        assert_eq!(model["aliases"], json!([{"alias": "a", "version": "2"}]));
        let versions = model["latest_versions"].as_array().expect("versions");
        assert_eq!(versions.len(), 3);
        assert!(versions.iter().all(|version| version["last_updated_timestamp"] == model["last_updated_timestamp"]));
        call(&server, "DELETE", "delete", &json!({"name": "new"})).await;
        create(&server, "new").await;
        let answer = send(&server, "GET", "get", &json!({"name": "new"})).await;
        let model: Value = serde_json::from_str(&answer.text).expect("JSON");
        let fields: Vec<&String> = model["registered_model"].as_object().expect("a model").keys().collect();
        assert_eq!(fields, ["name", "creation_timestamp", "last_updated_timestamp"]);
    }
}
