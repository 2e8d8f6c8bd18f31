//! What stands behind a version in use, versions that are not what they say, and emergencies.

use super::*;

const CHECKED: &str = "
policy: fraud-*
promote: {production: {reason: required}}
aliases: {champion: production}
";

with_policy! {
    CHECKED,
    async fn what_a_version_in_use_was_made_from_stays(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let other = server.new_version("eve", 0.95).await;
        let (run, free) = (server.run_of(&version).await, server.run_of(&other).await);
        server.execute("UPDATE model_versions SET current_stage = 'Production' WHERE version = 1").await;
        let put = format!("/api/2.0/mlflow-artifacts/artifacts/0/{run}/artifacts/model/MLmodel");
        server.done("eve", "PUT", &put, &json!({})).await;
        let stands = "version 1 of fraud-detector was made from it and is in use; take it out of Production first";
        let files = |path: &str| (
            "DELETE", format!("/api/2.0/mlflow-artifacts/artifacts/{path}"), json!(null), format!("the files {path}"),
        );
        let (of_run, of_free) = (json!({"run_id": run}), json!({"run_id": free}));
        for (method, path, body, what) in [
            ("POST", format!("{MLFLOW}runs/delete"), of_run.clone(), format!("run {run}")),
            ("POST", format!("{MLFLOW}experiments/delete"), json!({"experiment_id": "0"}), "experiment 0".to_owned()),
            files(&format!("0/{run}/artifacts/model/MLmodel")),
            files(&format!("0/{run}/artifacts/model")),
            files(&format!("0/{run}")),
        ] {
            let message = server.refused(403, "eve", method, &path, &body).await;
            assert_eq!(message, format!("deletion of {what}: {stands}"));
        }
        // Attempts are on record; what is not behind it is nobody's business.
        let log = server.done("eve", "GET", &format!("{OWN}audit/entries?action=source.delete"), &json!(null)).await;
        assert_eq!(log["entries"].as_array().map(Vec::len), Some(5), "{log}");
        server.done("eve", "POST", &format!("{MLFLOW}runs/delete"), &of_free).await;
        assert_eq!(server.count("SELECT count(*) FROM runs WHERE lifecycle_stage = 'active'").await, 1);
        // A protected alias does the same as the stage; any other does nothing.
        server.execute("UPDATE model_versions SET current_stage = 'Archived' WHERE version = 1").await;
        server.execute(
            "INSERT INTO registered_model_aliases (workspace, name, alias, version)
             VALUES ('default', 'fraud-detector', 'champion', 1), ('default', 'fraud-detector', 'other', 1)",
        ).await;
        server.refused(403, "eve", "POST", &format!("{MLFLOW}runs/delete"), &of_run).await;
        server.execute("DELETE FROM registered_model_aliases WHERE alias = 'champion'").await;
        server.done("eve", "DELETE", &put, &json!(null)).await;
        server.done("eve", "POST", &format!("{MLFLOW}runs/delete"), &of_run).await;
    }
}

with_policy! {
    "policy: fraud-*\nsemver: {mode: warn}\npromote: {production: {checks: [{id: semver, rule: 'bump >= required'}]}}",
    async fn a_version_that_says_less_than_its_change_does_not_get_into_production(server: Governed) {
        let first = server.new_version("eve", 0.95).await;
        assert_eq!(server.transition("eve", &first, "Production").await.status.as_u16(), 200);
        let second = server.new_version("eve", 0.95).await;
        server.execute("UPDATE stagewright_release SET required = 'major' WHERE version = 2").await;
        assert_eq!(
            server.refused_transition("eve", &second, "Production").await,
            "promotion of fraud-detector to Production fails the check semver: 1.0.1 is a patch step from 1.0.0, and the \
             change needs a major one"
        );
        server.execute("DELETE FROM stagewright_release WHERE version = 2").await;
        assert_eq!(
            server.refused_transition("eve", &second, "Production").await,
            "promotion of fraud-detector to Production fails the check semver: the version has no semantic version"
        );
        assert_eq!(server.stage(&first).await, "Production");
    }
}

with_policy! {
    "groups: {oncall: [ann]}
policy: fraud-*
promote: {production: {checks: [{id: quality, metric: f1, op: '>=', value: 0.9}]}}
break_glass: {groups: [oncall], reason: required, review_within: 24h}",
    async fn in_an_emergency_those_who_may_go_past_the_rules_and_are_remembered(server: Governed) {
        let version = server.new_version("eve", 0.5).await;
        let path = format!("{OWN}models/{MODEL}/promote");
        let body = |reason: Option<&str>, emergency: bool| json!({
            "version": version, "to": "Production", "reason": reason, "emergency": emergency,
        });
        let what = "promotion of fraud-detector to Production";
        for (who, body, expected) in [
            ("ann", body(Some("fire"), false), format!("{what} fails the check quality: ")),
            ("eve", body(Some("fire"), true), format!("{what}: only oncall may break the glass")),
            ("ann", body(None, true), format!("{what}: to break the glass, a reason must be given")),
        ] {
            let message = server.refused(403, who, "POST", &path, &body).await;
            assert!(message.starts_with(&expected), "{message}");
        }
        assert_eq!(server.stage(&version).await, "None");
        server.done("ann", "POST", &path, &body(Some("fire"), true)).await;
        assert_eq!(server.stage(&version).await, "Production");
        let found = "SELECT count(*) FROM stagewright_activity
                     WHERE kind = 'BROKEN_GLASS' AND principal = 'ann' AND system_comment LIKE 'to be reviewed within %'";
        assert_eq!(server.count(found).await, 1);
    }
}
