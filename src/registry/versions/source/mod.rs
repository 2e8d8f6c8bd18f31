//! Where a version's files may lie. A source must not lead anywhere that its creator has no business: into the
//! server's file system, or into the artifacts of somebody else's run or model.

mod local;
mod store;
mod uri;

use super::Id;
use crate::config::Settings;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::governance::releases::resolve::{self, Asked};
use crate::governance::requirement::model_ids;
use crate::python::is_word;
use crate::registry::rules;
use crate::search::IS_PROMPT;
use crate::tracking::{artifact_uri, validate};
use uri::{ModelUri, Uri, clean, normal_parts, unquote_all};

/// Prompts have no files: their source is one of these.
const PROMPT_SOURCES: [&str; 2] = ["dummy-source", "prompt-template"];
/// Below this path, HTTP leads to the artifact proxy.
const PROXY_ROUTE: [&str; 4] = ["api", "2.0", "mlflow-artifacts", "artifacts"];
const ALIAS_LIMIT: usize = 255;

/// Where a version comes from.
pub(super) struct Source {
    pub(super) uri: String,
    /// Unset only where the version it is copied from has none.
    pub(super) run: Option<String>,
    /// The logged model; empty when there is none.
    pub(super) model: String,
    /// The version it is copied from.
    origin: Option<store::Origin>,
}

/// What can be said about a source without the database.
pub(super) fn check_form(uri: &str, is_prompt: bool, settings: &Settings) -> Result<()> {
    if let Some(pattern) = &settings.model_version_source
        && !uri.is_empty()
        && !pattern.is_match(uri).unwrap_or(false)
    {
        return Err(Error::invalid(format!("Invalid model version source: '{uri}'.")));
    }
    if is_prompt && !PROMPT_SOURCES.contains(&uri) {
        return Err(Error::invalid(format!(
            "Invalid prompt source: '{uri}'. Prompt sources must use an MLflow placeholder."
        )));
    }
    let own = [settings.default_artifact_root.as_str(), &settings.artifacts_destination];
    artifact_uri::check_host("source", &clean(uri), &own)
}

impl Source {
    /// A source that is taken as it is given.
    pub(super) fn plain(uri: String, run: Option<String>, model: Option<String>) -> Self {
        let run = Some(run.unwrap_or_default());
        Self { uri, run, model: model.unwrap_or_default(), origin: None }
    }

    /// Follows a version of a registered model to what it was made from, and checks the source.
    pub(super) async fn of_model(
        db: &mut impl Conn,
        uri: String,
        run: Option<String>,
        model: Option<String>,
        settings: &Settings,
    ) -> Result<Self> {
        let source = Self::followed(db, uri, run, model, settings).await?;
        let owner = if source.model.is_empty() {
            Owner::Run(source.run.as_deref().unwrap_or_default())
        } else {
            Owner::Model(&source.model)
        };
        owner.check(db, &source.uri).await?;
        Ok(source)
    }

    async fn followed(
        db: &mut impl Conn,
        uri: String,
        run: Option<String>,
        model: Option<String>,
        settings: &Settings,
    ) -> Result<Self> {
        let parsed = Uri::parse(&uri)?;
        if parsed.scheme != "models" {
            return Ok(Self::plain(uri, run, model));
        }
        let invalid =
            |why: &str| Err(Error::invalid(format!("Invalid model version source: '{uri}'. {why}")));
        if !parsed.authority.is_empty() {
            return invalid("Registered model sources must use the active model registry.");
        }
        let named = ModelUri::parse(&uri).ok_or_else(|| foreign(&uri, "model_id"))?;
        let (named, model) =
            if settings.semver.is_resolved { by_model_id(db, named, model).await? } else { (named, model) };
        let name = match &named {
            ModelUri::Logged(_) => return Ok(Self::plain(uri, run, model)),
            ModelUri::Version { name, .. }
            | ModelUri::Stage { name, .. }
            | ModelUri::Latest { name }
            | ModelUri::Alias { name, .. } => name,
        };
        rules::model_name(name)?;
        let mark = store::prompt_mark(db, name, IS_PROMPT).await?.ok_or_else(|| rules::missing(name))?;
        if mark.is_some_and(|value| value.to_lowercase() == "true") {
            return invalid("Prompt versions cannot be used as model version sources.");
        }
        let found =
            if settings.semver.is_resolved { by_release(db, &named, name, settings).await? } else { None };
        let id = match found {
            Some(number) => Id { name, number },
            None => version(db, &named, name).await?,
        };
        let origin = store::origin(db, name, id.number).await?.ok_or_else(|| id.missing())?;
        let is_same_run = run.as_ref().is_none_or(|run| *run == origin.run.as_deref().unwrap_or_default());
        // A version does not know its logged model.
        if !is_same_run || model.is_some_and(|model| !model.is_empty()) {
            return invalid(
                "The run_id and model_id request parameters must match the referenced model version.",
            );
        }
        Ok(Self {
            uri: format!("models:/{name}/{}", id.number),
            run: run.or_else(|| origin.run.clone()),
            model: String::new(),
            origin: Some(origin),
        })
    }

    /// Whether it is copied from another version of a registered model.
    pub(super) fn is_copy(&self) -> bool {
        self.origin.is_some()
    }

    /// Where the files lie. Also finds the run that made the logged model, when no run was given.
    pub(super) async fn locate(&mut self, db: &mut impl Conn) -> Result<Option<String>> {
        let has_run = self.run.as_ref().is_some_and(|run| !run.is_empty());
        let mut location = match self.origin.take() {
            Some(origin) => origin.location,
            None => Some(self.uri.clone()),
        };
        if let Some(ModelUri::Logged(id)) = ModelUri::parse(&self.uri) {
            let found = store::logged_model(db, &id).await?.ok_or_else(|| {
                let uri = &self.uri;
                let error = missing_logged_model(&id);
                Error::invalid(format!(
                    "Unable to fetch model from model URI source artifact location '{uri}'.Error: {error}"
                ))
            })?;
            location = Some(found.artifact_location);
            if !has_run {
                self.run = found.source_run;
            }
        } else if !has_run && !self.model.is_empty() {
            let found = store::logged_model(db, &self.model).await?;
            let missing = || Error::not_found(missing_logged_model(&self.model));
            self.run = found.ok_or_else(missing)?.source_run;
        }
        Ok(location)
    }
}

pub(super) fn missing_logged_model(id: &str) -> String {
    format!("Logged model with ID '{id}' not found.")
}

/// Takes `models:/fraud-detector-v2.3.1` for the version that it names, unless a logged model has that id. Clients of 3.x
/// send the same word as the id of the logged model.
async fn by_model_id(
    db: &mut impl Conn,
    named: ModelUri,
    model: Option<String>,
) -> Result<(ModelUri, Option<String>)> {
    let ModelUri::Logged(id) = &named else { return Ok((named, model)) };
    if model_ids(id).next().is_none() || store::logged_model(db, id).await?.is_some() {
        return Ok((named, model));
    }
    let Some(found) = resolve::by_model_id(db, id).await? else { return Ok((named, model)) };
    let others = model.filter(|model| model != id);
    Ok((ModelUri::Version { name: found.name, number: found.number.to_string() }, others))
}

/// The version that a URI asks for as loaders are answered: by its release, by an alias in the place of a stage, or by
/// either with a unit behind it, which gets what all get outside of rollouts. None when it asks by something else, or
/// nothing is found.
async fn by_release(
    db: &mut impl Conn,
    named: &ModelUri,
    name: &str,
    settings: &Settings,
) -> Result<Option<i64>> {
    let asked = match named {
        ModelUri::Stage { stage, .. } => resolve::stage(stage)?,
        ModelUri::Alias { alias, .. } => resolve::alias(alias)?,
        ModelUri::Version { .. } | ModelUri::Latest { .. } | ModelUri::Logged(_) => return Ok(None),
    };
    let word = match asked {
        Asked::Versions(wanted) => {
            return resolve::number(db, name, &wanted.of(name, settings)).await.map(Some);
        }
        Asked::Name(word) => word,
    };
    match rules::stage(word) {
        Ok(stage) if matches!(named, ModelUri::Stage { .. }) => store::latest_in(db, name, stage).await,
        _ => store::alias(db, name, word).await,
    }
}

/// The version that a URI names.
async fn version<'a>(db: &mut impl Conn, named: &ModelUri, name: &'a str) -> Result<Id<'a>> {
    let found = match named {
        ModelUri::Version { number, .. } => return Id::parse(name, number),
        ModelUri::Alias { alias, .. } => {
            check_alias(alias)?;
            if alias.to_lowercase() == "latest" {
                store::latest(db, name)
                    .await?
                    .ok_or_else(|| Error::not_found(format!("Latest version not found for model {name}.")))?
            } else {
                store::alias(db, name, alias)
                    .await?
                    .ok_or_else(|| Error::invalid(format!("Registered model alias {alias} not found.")))?
            }
        }
        ModelUri::Stage { stage, .. } => {
            store::latest_in(db, name, rules::stage(stage)?).await?.ok_or_else(|| {
                Error::invalid(format!("No versions of model with name '{name}' and stage '{stage}' found"))
            })?
        }
        ModelUri::Latest { .. } | ModelUri::Logged(_) => store::latest(db, name)
            .await?
            .ok_or_else(|| Error::invalid(format!("No versions of model with name '{name}' found")))?,
    };
    Ok(Id { name, number: found })
}

fn check_alias(alias: &str) -> Result<()> {
    if !alias.chars().all(|c| is_word(c) || c == '-') {
        return Err(Error::invalid(format!(
            "Invalid alias name: '{alias}'. Names may only contain alphanumerics, underscores (_), and dashes (-)."
        )));
    }
    validate::length(|| "Registered model alias name".to_owned(), ALIAS_LIMIT, alias)
}

/// Who must own the artifacts of a source.
#[derive(Clone, Copy)]
enum Owner<'a> {
    /// No run when empty.
    Run(&'a str),
    Model(&'a str),
}

impl Owner<'_> {
    fn field(self) -> &'static str {
        match self {
            Owner::Run(_) => "run_id",
            Owner::Model(_) => "model_id",
        }
    }

    /// Where the owner keeps its artifacts; `None` when there is no owner.
    async fn root(self, db: &mut impl Conn, uri: &str) -> Result<Option<String>> {
        let root = match self {
            Owner::Run("") => return Ok(None),
            Owner::Run(id) => store::run_artifacts(db, id).await?,
            Owner::Model(id) => store::logged_model(db, id).await?.map(|model| model.artifact_location),
        };
        root.ok_or_else(|| foreign(uri, self.field())).map(Some)
    }

    async fn check(self, db: &mut impl Conn, uri: &str) -> Result<()> {
        if local::is_local(uri)? {
            return self.check_local(db, uri).await;
        }
        check_path(uri)?;
        let parsed = Uri::parse(uri)?;
        let field = match (parsed.scheme.as_str(), self) {
            ("runs", Owner::Run(run)) => {
                let named = parsed.path.strip_prefix('/').and_then(|path| path.split('/').next());
                if parsed.authority.is_empty() && !run.is_empty() && named == Some(run) {
                    return Ok(());
                }
                "run_id"
            }
            ("runs", Owner::Model(_)) => "model_id",
            ("models", owner) => match (ModelUri::parse(uri), owner) {
                (Some(ModelUri::Logged(named)), Owner::Model(model)) if named == model => return Ok(()),
                (Some(ModelUri::Logged(_)) | None, _) => "model_id",
                (Some(_), _) => return Ok(()),
            },
            _ if is_proxied(uri)? => {
                let root = self.root(db, uri).await?;
                if root.map(|root| is_within(uri, &root)).transpose()? == Some(true) {
                    return Ok(());
                }
                self.field()
            }
            _ => return Ok(()),
        };
        Err(foreign(uri, field))
    }

    async fn check_local(self, db: &mut impl Conn, uri: &str) -> Result<()> {
        let mut shown = uri.to_owned();
        if let Some(root) = self.root(db, uri).await? {
            let is_local = local::is_local(&root)?;
            let given = uri.to_owned();
            let (path, root) =
                tokio::task::spawn_blocking(move || (local::resolve(&given), local::resolve(&root)))
                    .await
                    .map_err(|cause| Error::internal("The source could not be looked at").because(cause))?;
            if let (Ok(path), Ok(root)) = (path?, root?) {
                if is_local && path.starts_with(root) {
                    return Ok(());
                }
                shown = path.display().to_string();
            }
        }
        let field = self.field();
        Err(Error::invalid(format!(
            "Invalid model version source: '{shown}'. To use a local path as a model version source, the {field} \
             request parameter has to be specified and the local path has to be contained within the artifact \
             directory of the run specified by the {field}."
        )))
    }
}

/// The source is not within what the request parameter `field` names.
fn foreign(uri: &str, field: &str) -> Error {
    Error::invalid(format!(
        "Invalid model version source: '{uri}'. The {field} request parameter must identify the resource that \
         contains the source."
    ))
}

/// Refuses paths that lead upwards, in whatever encoding, and those that are not absolute and plain.
fn check_path(uri: &str) -> Result<()> {
    let plain = unquote_all(uri, true);
    let path = Uri::parse(&plain)?.path;
    let mut parts = path.trim_end_matches('/').split('/');
    let is_absolute = parts.next() == Some("") && !path.trim_matches('/').is_empty();
    let is_fine = is_absolute
        && !path.contains('\0')
        && !plain.split('/').any(|part| part == "..")
        && parts.all(|part| part != "." && part != "..");
    if is_fine {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Invalid model version source: '{uri}'. If supplying a source as an http, https, local file path, ftp, \
         objectstore, or mlflow-artifacts uri, an absolute path must be provided without relative path references \
         present. Please provide an absolute path."
    )))
}

/// Whether the artifact proxy would serve a URI.
fn is_proxied(uri: &str) -> Result<bool> {
    let (scheme, _, parts) = normal_parts(uri)?;
    Ok(match scheme.as_str() {
        "mlflow-artifacts" => true,
        "http" | "https" => parts.windows(PROXY_ROUTE.len()).any(|window| window == PROXY_ROUTE),
        _ => false,
    })
}

fn is_within(uri: &str, root: &str) -> Result<bool> {
    let (scheme, authority, parts) = normal_parts(uri)?;
    let (root_scheme, root_authority, root_parts) = normal_parts(root)?;
    Ok(scheme == root_scheme
        && authority == root_authority
        && !root_parts.is_empty()
        && parts.starts_with(&root_parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ServerFlags;

    const PATTERN: &str = "MLFLOW_CREATE_MODEL_VERSION_SOURCE_VALIDATION_REGEX";

    /// Expected values are those of `mlflow server` 3.17.2 with the same setting, which it gives to `re.search`.
    #[test]
    fn with_a_pattern_only_sources_that_match_it_are_taken() {
        let flags = ServerFlags::read([]).unwrap();
        let environment = |name: &str| (name == PATTERN).then(|| r"^s3://own/(?!secret)|^dummy".to_owned());
        let settings = flags.resolve(environment).unwrap().settings;
        let message = |uri, is_prompt| check_form(uri, is_prompt, &settings).unwrap_err().message;
        assert!(check_form("s3://own/model", false, &settings).is_ok());
        assert!(check_form("dummy-source", true, &settings).is_ok());
        assert_eq!(message("s3://own/secret", false), "Invalid model version source: 's3://own/secret'.");
        assert_eq!(message("xs3://own/a", false), "Invalid model version source: 'xs3://own/a'.");
        // The pattern speaks first.
        assert_eq!(message("http://host/a", false), "Invalid model version source: 'http://host/a'.");
        assert_eq!(message("prompt-template", true), "Invalid model version source: 'prompt-template'.");
    }
}
