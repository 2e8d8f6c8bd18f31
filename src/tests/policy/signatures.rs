//! Versions that somebody whom the policy names must have signed.

use serde_json::{Value, json};

use super::{Governed, MODEL, OWN, with_policy};
use crate::supply::{BUNDLE, LEAF, replace_unseen, stored, upload, upload_all};

/// Promotion for what one of two has signed.
fn policy() -> String {
    // A JSON text is one of YAML, too.
    let text = |pem: &str| json!(pem).to_string();
    format!(
        "
policy: fraud-*
promote:
  production:
    checks:
      - id: signed
        verify: model-signing
        signed_by:
          - {{name: release, public_key: {}}}
          - {{name: ci, roots: {}, identity: ml@example.com}}
",
        text(include_str!("../../governance/supply/samples/p384.pub")),
        text(include_str!("../../governance/supply/samples/root.crt"))
    )
}

impl Governed {
    async fn sign(&self, version: &str, bundle: &str) {
        let body = serde_json::from_str(bundle).expect("JSON");
        self.done("ann", "POST", &format!("{OWN}models/{MODEL}/versions/{version}/signatures"), &body).await;
    }

    async fn told(&self, version: &str) -> Value {
        let path = format!("{OWN}models/{MODEL}/versions/{version}/explain?to=production");
        self.done("eve", "GET", &path, &Value::Null).await["verdicts"][0].clone()
    }
}

with_policy! {
    &policy(),
    async fn only_what_somebody_trusted_has_signed_goes_to_production(server: Governed) {
        let version = server.new_version("eve", 0.9).await;
        let run = server.run_of(&version).await;
        upload_all(&server.server, &run).await;
        let refused = async || server.refused_transition("eve", &version, "Production").await;
        let prefix = "promotion of fraud-detector to Production fails the check signed: ";
        assert_eq!(refused().await, format!("{prefix}the version has no signature"));
        // It is about the files, but nobody trusts the key.
        server.sign(&version, BUNDLE).await;
        let why = "no signature counts; of the last one: it is by another key; it is by a key, not a certificate";
        assert_eq!(refused().await, format!("{prefix}{why}"));
        assert_eq!(server.told(&version).await["inputs"]["signed_by"], json!(["release", "ci"]));
        server.sign(&version, LEAF).await;
        let told = server.told(&version).await;
        assert_eq!(told["sentence"], "all files are signed by ci");
        assert_eq!(told["inputs"], json!({"signature": 2, "signed_by": "ci", "signer": "ml@example.com"}));
        // Once signed is not signed for ever.
        upload(&server.server, &run, "data.txt", "another\n").await;
        assert!(refused().await.contains("it signs 'data.txt' with sha256"));
        upload(&server.server, &run, "data.txt", "one\n").await;
        let file = stored(&server.server, &run, "data.txt");
        replace_unseen(&file, "two\n");
        assert!(refused().await.contains("it signs 'data.txt' with sha256"));
        replace_unseen(&file, "one\n");
        assert_eq!(server.transition("eve", &version, "Production").await.status.as_u16(), 200);
    }
}
