//! The ways in which a stock client could change what is in use, and what the policy says of each.

use serde_json::json;

use super::{Governed, MLFLOW, MODEL, OWN, with_policy};

const CHECKS: &str = "
policy: fraud-*
promote:
  production:
    checks:
      - {id: quality, metric: f1, op: '>=', value: 0.90}
      - {id: no-worse, metric: f1, vs: production, max_drop: 0.02}
aliases: {champion: production}
";
pub(super) const APPROVALS: &str = "
groups: {risk: [ann, bob], leads: [cem, dia]}
policy: fraud-*
promote:
  production:
    approvals: {min: 2, groups: [risk, leads], each_group: 1, not_requester: true, not_author: true, expires: 72h}
aliases: {champion: production}
";

with_policy! {
    CHECKS,
    async fn a_failing_check_refuses_the_stock_transition_and_changes_nothing(server: Governed) {
        let version = server.new_version("eve", 0.86).await;
        assert_eq!(
            server.refused_transition("eve", &version, "Production").await,
            "promotion of fraud-detector to Production fails the check quality: f1 is 0.86, must be >= 0.90"
        );
        assert_eq!(server.stage(&version).await, "None");
        assert_eq!(server.requests().await.len(), 0);
        // What is not governed goes through: another stage, another model.
        assert_eq!(server.transition("eve", &version, "Staging").await.status.as_u16(), 200);
        let alias = json!({"name": MODEL, "alias": "champion", "version": version});
        assert_eq!(
            server.refused(403, "eve", "POST", &format!("{MLFLOW}registered-models/alias"), &alias).await,
            "setting the alias champion of fraud-detector fails the check quality: f1 is 0.86, must be >= 0.90"
        );
        let alias = json!({"name": MODEL, "alias": "candidate", "version": version});
        server.done("eve", "POST", &format!("{MLFLOW}registered-models/alias"), &alias).await;
    }
}

with_policy! {
    CHECKS,
    async fn what_passes_its_checks_goes_to_production_and_is_told_of_on_its_card(server: Governed) {
        let first = server.new_version("eve", 0.95).await;
        assert_eq!(server.transition("eve", &first, "production").await.status.as_u16(), 200);
        assert_eq!(server.stage(&first).await, "Production");
        let card = server.done("x", "GET", &format!("{OWN}models/{MODEL}/versions/{first}/card"), &json!(null)).await;
        assert_eq!(card["promoted_by"], "eve");
        assert_eq!(card["stage"], "production");
        // The next one is held against the first.
        let worse = server.new_version("eve", 0.92).await;
        assert_eq!(
            server.refused_transition("eve", &worse, "Production").await,
            "promotion of fraud-detector to Production fails the check no-worse: f1 is 0.92, and that of version 1 in \
             production 0.95: it may be 0.02 below"
        );
        let better = server.new_version("eve", 0.94).await;
        assert_eq!(server.transition("eve", &better, "Production").await.status.as_u16(), 200);
        assert_eq!(server.stage(&first).await, "Archived");
    }
}

with_policy! {
    CHECKS,
    async fn a_version_that_does_not_exist_is_missing_as_without_a_policy(server: Governed) {
        server.new_version("eve", 0.95).await;
        let answer = server.transition("eve", "9", "Production").await;
        assert_eq!(answer.status.as_u16(), 404);
        assert!(answer.text.contains("Model Version (name=fraud-detector, version=9) not found"), "{}", answer.text);
    }
}

with_policy! {
    CHECKS,
    async fn explain_tells_beforehand_and_changes_nothing(server: Governed) {
        let version = server.new_version("eve", 0.86).await;
        let path = format!("{OWN}models/{MODEL}/versions/{version}/explain?to=production");
        let told = server.done("eve", "GET", &path, &json!(null)).await;
        assert_eq!(told["policy"]["policy"], "fraud-*");
        assert_eq!(told["allowed"], false);
        let outcomes: Vec<_> = told["verdicts"].as_array().expect("a list").iter()
            .map(|verdict| (verdict["id"].as_str().expect("an id"), verdict["outcome"].as_str().expect("a word")))
            .collect();
        assert_eq!(outcomes, [("quality", "fail"), ("no-worse", "pass")]);
        let path = format!("{OWN}models/{MODEL}/versions/{version}/explain?to=staging");
        let told = server.done("eve", "GET", &path, &json!(null)).await;
        assert_eq!((&told["policy"], &told["allowed"]), (&json!(null), &json!(true)));
        let path = format!("{OWN}models/{MODEL}/versions/{version}/explain?to=heaven");
        server.refused(400, "eve", "GET", &path, &json!(null)).await;
        assert_eq!(server.requests().await.len(), 0);
    }
}

with_policy! {
    APPROVALS,
    async fn what_is_in_use_can_neither_be_deleted_nor_renamed_nor_lose_its_alias(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let other = server.new_version("eve", 0.95).await;
        server.execute("UPDATE model_versions SET current_stage = 'Production' WHERE version = 1").await;
        server.execute(
            "INSERT INTO registered_model_aliases (workspace, name, alias, version)
             VALUES ('default', 'fraud-detector', 'champion', 1)",
        ).await;
        let of_model = json!({"name": MODEL});
        let of_version = |version: &str| json!({"name": MODEL, "version": version});
        let renamed = json!({"name": MODEL, "new_name": "fraud-other"});
        let alias = json!({"name": MODEL, "alias": "champion"});
        for (method, route, body, expected) in [
            ("DELETE", "model-versions/delete", of_version(&version),
             "deletion of fraud-detector needs approval: request 1 created"),
            ("DELETE", "model-versions/delete", of_version(&version),
             "deletion of fraud-detector needs approval: request 1 waits for 2 more approvals, 1 of risk, 1 of leads"),
            ("POST", "registered-models/rename", renamed, "renaming of fraud-detector needs approval: request 2 created"),
            ("DELETE", "registered-models/alias", alias,
             "deletion of the alias champion of fraud-detector needs approval: request 3 created"),
        ] {
            let message = server.refused(403, "eve", method, &format!("{MLFLOW}{route}"), &body).await;
            assert_eq!(message, expected);
        }
        let message = server.refused(403, "eve", "DELETE", &format!("{MLFLOW}registered-models/delete"), &of_model).await;
        assert!(message.starts_with("deletion of fraud-detector needs approval: request 1 waits"), "{message}");
        // What is not in use is nobody's business.
        server.done("eve", "DELETE", &format!("{MLFLOW}model-versions/delete"), &of_version(&other)).await;
        assert_eq!(server.stage(&version).await, "Production");
        assert_eq!(server.count("SELECT count(*) FROM registered_model_aliases").await, 1);
        // Approved, the deletion goes through, once, and the model's way is open then.
        for who in ["ann", "cem"] {
            server.done(who, "POST", &format!("{OWN}requests/1/approve"), &json!({})).await;
        }
        assert_eq!(server.request(1).await["state"], "approved");
        assert_eq!(server.stage(&version).await, "Production");
        server.done("eve", "DELETE", &format!("{MLFLOW}model-versions/delete"), &of_version(&version)).await;
        assert_eq!(server.request(1).await["state"], "applied");
        server.done("eve", "DELETE", &format!("{MLFLOW}registered-models/delete"), &of_model).await;
    }
}

with_policy! {
    CHECKS,
    async fn without_approvers_what_is_in_production_has_to_leave_it_first(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        assert_eq!(server.transition("eve", &version, "Production").await.status.as_u16(), 200);
        let body = json!({"name": MODEL, "version": version});
        let path = format!("{MLFLOW}model-versions/delete");
        assert_eq!(
            server.refused(403, "eve", "DELETE", &path, &body).await,
            "deletion of fraud-detector: version 1 is in use; take it out of Production first"
        );
        assert_eq!(server.transition("eve", &version, "Archived").await.status.as_u16(), 200);
        server.done("eve", "DELETE", &path, &body).await;
    }
}

with_policy! {
    "policy: fraud-*\npromote: {production: {reason: required}}",
    async fn a_model_takes_its_history_with_it_to_its_new_name(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let message = server.refused_transition("eve", &version, "Production").await;
        assert_eq!(message, "promotion of fraud-detector to Production fails the check reason: a reason must be given");
        let asked = json!({"name": MODEL, "version": version, "stage": "Production", "comment": "better"});
        let path = format!("{MLFLOW}databricks/model-versions/transition-stage");
        server.done("eve", "POST", &path, &asked).await;
        assert_eq!(server.transition("eve", &version, "Archived").await.status.as_u16(), 200);
        let renamed = json!({"name": MODEL, "new_name": "fraud-other"});
        server.done("eve", "POST", &format!("{MLFLOW}registered-models/rename"), &renamed).await;
        assert_eq!(server.count("SELECT count(*) FROM stagewright_activity WHERE name = 'fraud-other'").await, 2);
    }
}
