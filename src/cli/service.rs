//! Where commands on the registry do their work: on a running server, or, where only a database is named, on a server
//! of their own that lives as long as the command. Both have the same rules and leave the same records.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::time::Duration;

use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method};
use serde_json::Value;

use super::Failure;
use super::db::open_existing;
use crate::config::{self, ServerFlags};
use crate::http::{Background, Server};

/// How long a server may take for an answer.
const TIMEOUT: Duration = Duration::from_mins(1);

#[derive(Args)]
pub(super) struct Service {
    /// A running server, such as http://127.0.0.1:5000; without one the command works on the database
    /// [env: MLFLOW_TRACKING_URI, unless --backend-store-uri is given]
    #[arg(long, value_name = "URI")]
    tracking_uri: Option<String>,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database
    /// [env: MLFLOW_BACKEND_STORE_URI] [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI")]
    backend_store_uri: Option<String>,

    /// Where the database's server keeps the artifacts that it proxies [default: ./mlartifacts]
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION")]
    artifacts_destination: Option<String>,

    /// The policy file of the database's server
    #[arg(long, value_name = "FILE", env = "STAGEWRIGHT_POLICY")]
    policy: Option<String>,

    /// Answer with one JSON object
    #[arg(long)]
    pub(super) json: bool,
}

/// What was answered.
pub(super) struct Answer {
    pub(super) text: String,
    headers: HeaderMap,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Service {
    /// Asks, and gives the answer's object.
    pub(super) fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        self.stay(async |connection| connection.ask(method, path, body).await)
    }

    /// Asks for a text that may be no JSON.
    pub(super) fn ask_text(&self, method: Method, path: &str) -> Result<String, Failure> {
        Ok(self.answer(method, path, None)?.text)
    }

    /// Sends a JSON text as it is.
    pub(super) fn post(&self, path: &str, text: Vec<u8>) -> Result<Value, Failure> {
        self.stay(async |server| server.read(&server.send(Method::POST, path, Some(text)).await?))
    }

    /// Asks for an answer with its headers.
    pub(super) fn answer(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Answer, Failure> {
        self.stay(async |connection| connection.answer(method, path, body).await)
    }

    /// Asks one server as often as `work` does.
    pub(super) fn stay<T>(
        &self,
        work: impl AsyncFnOnce(&Connection) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        actix_web::rt::System::new().block_on(async {
            let connection = self.connect().await?;
            let outcome = work(&connection).await;
            connection.close()?;
            outcome
        })
    }

    /// The server that is to be asked, if it is not the database.
    pub(super) fn server(&self) -> Option<String> {
        let uri = match (&self.tracking_uri, &self.backend_store_uri) {
            (None, None) => variable("MLFLOW_TRACKING_URI"),
            (given, _) => given.clone(),
        };
        Some(uri?.trim_end_matches('/').to_owned()).filter(|uri| is_server(uri))
    }

    /// The database that is meant; none is the default.
    pub(super) fn database(&self) -> Option<String> {
        let no_server = |uri: &String| !is_server(uri);
        let given = self.backend_store_uri.clone().or_else(|| self.tracking_uri.clone().filter(no_server));
        given
            .or_else(|| variable("MLFLOW_BACKEND_STORE_URI"))
            .or_else(|| variable("MLFLOW_TRACKING_URI").filter(no_server))
    }

    /// Where the database's server keeps artifacts.
    pub(super) fn artifacts_destination(&self) -> &str {
        self.artifacts_destination.as_deref().unwrap_or("./mlartifacts")
    }

    async fn connect(&self) -> Result<Connection, Failure> {
        if let Some(uri) = self.server() {
            return Connection::new(uri, None, None);
        }
        let uri = self.database();
        let database = config::database(uri.as_ref())?;
        open_existing(&database).await?;
        // Only who knows this name can say who it is.
        let header = format!("x-stagewright-operator-{:032x}", rand::random::<u128>());
        let mut flags = vec!["--host", "127.0.0.1", "--port", "0", "--workers", "1", "--no-ui-download"];
        flags.extend(["--trusted-user-header", &header]);
        let given = [
            ("--backend-store-uri", &uri),
            ("--artifacts-destination", &self.artifacts_destination),
            ("--policy", &self.policy),
        ];
        for (flag, value) in &given {
            flags.extend(value.iter().flat_map(|value| [*flag, value.as_str()]));
        }
        let flags = ServerFlags::read(flags).map_err(|error| Failure::new(error.to_string()))?;
        let settings = flags.resolve(|name| std::env::var(name).ok())?.settings;
        let server = Server::in_background(settings)?;
        Connection::new(format!("http://{}", server.address), Some(server), Some(header))
    }
}

/// The path of something that a version has.
pub(super) fn of_version(model: &str, version: &str, what: &str) -> String {
    let [model, version] = [model, version].map(|text| utf8_percent_encode(text, NON_ALPHANUMERIC));
    format!("models/{model}/versions/{version}/{what}")
}

/// Prints an answer, for machines as it is.
pub(super) fn tell(service: &Service, answer: &Value, people: impl FnOnce(&Value)) {
    if service.json { println!("{answer}") } else { people(answer) }
}

fn is_server(uri: &str) -> bool {
    uri.starts_with("http://") || uri.starts_with("https://")
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A server that is asked.
pub(super) struct Connection {
    base: String,
    client: Client,
    /// The server that is the command's own.
    server: Option<Background>,
    /// The header in which that one is told who works here.
    operator: Option<String>,
}

impl Connection {
    fn new(base: String, server: Option<Background>, operator: Option<String>) -> Result<Self, Failure> {
        // The client wants cryptography in any case; an error says that it has it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client =
            Client::builder().timeout(TIMEOUT).user_agent(concat!("stagewright/", env!("CARGO_PKG_VERSION")));
        let client = if server.is_some() { client.no_proxy() } else { client };
        let client = client.build().map_err(|error| Failure::new(error.to_string()))?;
        Ok(Self { base, client, server, operator })
    }

    pub(super) async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Failure> {
        self.read(&self.answer(method, path, body).await?)
    }

    fn read(&self, answer: &Answer) -> Result<Value, Failure> {
        serde_json::from_str(&answer.text).map_err(|_| {
            Failure::new(format!("{} did not answer with JSON", self.base))
                .with_remedy("Is it a Stagewright server?")
        })
    }

    pub(super) async fn answer(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, Failure> {
        self.send(method, path, body.map(|body| body.to_string().into_bytes())).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<Vec<u8>>) -> Result<Answer, Failure> {
        let mut request = self.client.request(method, format!("{}/api/stagewright/v1/{path}", self.base));
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body);
        }
        // Of a name and a token, MLflow's clients take the name.
        if let Some(header) = &self.operator {
            request = request.header(header, variable("USER").unwrap_or_else(|| "operator".to_owned()));
        } else if let Some(user) = variable("MLFLOW_TRACKING_USERNAME") {
            request = request.basic_auth(user, variable("MLFLOW_TRACKING_PASSWORD"));
        } else if let Some(token) = variable("MLFLOW_TRACKING_TOKEN") {
            request = request.bearer_auth(token);
        }
        let unreachable = |error: reqwest::Error| {
            Failure::new(format!("{} does not answer: {}", self.base, error.without_url()))
                .with_remedy("Is the server running there? See --tracking-uri.")
                .that_may_pass(true)
        };
        let response = request.send().await.map_err(unreachable)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await.map_err(unreachable)?;
        if status.is_success() {
            return Ok(Answer { text, headers });
        }
        let value: Option<Value> = serde_json::from_str(&text).ok();
        let failure = match value.as_ref().and_then(|value| value["message"].as_str()) {
            Some(message) => Failure::new(message),
            None => Failure::new(format!("{} answered with status {status}", self.base))
                .with_remedy("Is it a Stagewright server?"),
        };
        Err(failure.that_may_pass(status.is_server_error()))
    }

    fn close(self) -> Result<(), Failure> {
        self.server.map_or(Ok(()), Background::stop).map_err(Failure::from)
    }
}
