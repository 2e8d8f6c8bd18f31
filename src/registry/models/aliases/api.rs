//! `registered-models/alias`: messages and handlers.

use actix_web::web::Data;
use serde_json::json;

use crate::clock;
use crate::error::{Error, Result};
use crate::governance::approvals::Target;
use crate::governance::approvals::api::{Wish, guard};
use crate::governance::audit::{self, Action, Entry};
use crate::governance::releases::consumers::principal;
use crate::governance::releases::resolve::{self, Asked};
use crate::governance::rollout::routing;
use crate::http::check::Check::{Required, Text};
use crate::http::check::{Rule, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::registry::events::{self, Change, Event};
use crate::registry::messages::{ModelVersion, ModelVersionResponse};
use crate::registry::models::{is_prompt, store};
use crate::registry::rules;
use crate::registry::version_rows::store::{self as versions, Aliased};
use crate::tracking::messages::Empty;

message! {
    struct SetRegisteredModelAlias { name: Option<String>, alias: Option<String>, version: Option<String> }

    /// `DeleteRegisteredModelAlias` and `GetModelVersionByAlias`.
    struct ModelAlias { name: Option<String>, alias: Option<String> }
}

const NAME: Rule = rule("name", &[Text, Required]);
const ALIAS: Rule = rule("alias", &[Text, Required]);

/// `POST registered-models/alias`
pub async fn set(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SetRegisteredModelAlias =
        incoming.message(&[NAME, ALIAS, rule("version", &[Text, Required])])?;
    let (name, alias) = (request.name.unwrap_or_default(), request.alias.unwrap_or_default());
    let version = request.version.unwrap_or_default();
    rules::model_name(&name)?;
    rules::new_alias(&alias)?;
    let number = match rules::version(&version) {
        Ok(number) => number.ok_or_else(|| rules::missing_version(&name, &version))?,
        // A semantic version, which stock clients do not send; else what the stock server says.
        Err(_) => crate::registry::versions::find_number(&app.db, &app.settings, &name, &version).await?,
    };
    let wish = Wish::of(&name, Some(number), Some(Target::Alias(alias.clone())));
    let pass = guard(&app, &incoming, wish).await?;
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::AliasSet, &name).of_version(number);
    let entry = entry.after(json!({"alias": alias})).write(clock::now())?;
    let mut tx = app.db.begin().await?;
    pass.redeem(&mut tx, clock::now()).await?;
    if !store::set_alias(&mut tx, &name, &alias, number).await? {
        return Err(rules::missing_version(&name, &number.to_string()));
    }
    let is_prompt = is_prompt(&mut tx, &name).await?;
    let told = crate::registry::versions::told(version, number);
    let change = Change::AliasCreated { alias: &alias, version: &told };
    audit::append_written(&mut tx, entry).await?;
    events::record(&mut tx, &Event { name: &name, is_prompt, change }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `DELETE registered-models/alias`
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let (name, alias) = read(&incoming)?;
    let pass = guard(&app, &incoming, Wish::of(&name, None, Some(Target::NoAlias(alias.clone())))).await?;
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::AliasDelete, &name).after(json!({"alias": alias}));
    let entry = entry.write(clock::now())?;
    let mut tx = app.db.begin().await?;
    pass.redeem(&mut tx, clock::now()).await?;
    if !store::exists(&mut tx, &name).await? {
        return Err(rules::missing(&name));
    }
    store::delete_alias(&mut tx, &name, &alias).await?;
    let is_prompt = is_prompt(&mut tx, &name).await?;
    // Told also when there was no such alias, as the stock server does.
    let change = Change::AliasDeleted { alias: &alias };
    audit::append_written(&mut tx, entry).await?;
    events::record(&mut tx, &Event { name: &name, is_prompt, change }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `GET registered-models/alias`: the version that an alias stands for.
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelVersionResponse>> {
    let request: ModelAlias = incoming.message(&[NAME, ALIAS])?;
    let (name, text) = (request.name.unwrap_or_default(), request.alias.unwrap_or_default());
    rules::model_name(&name)?;
    let asked = if app.settings.semver.is_resolved { resolve::alias(&text)? } else { Asked::Name(&text) };
    let unit = resolve::unit_of_alias(&text).filter(|_| app.settings.semver.is_resolved);
    // A unit gets what its bucket says while a rollout of the alias is under way.
    let assigned = match (&asked, unit) {
        (Asked::Name(alias), Some(unit)) => {
            routing::assigned(&app.routes, &app.db, &name, alias, unit).await?
        }
        _ => None,
    };
    let mut reader = app.db.reader().await?;
    let alias = match asked {
        Asked::Versions(wanted) => {
            let wanted = wanted.of(&name, &app.settings);
            let found = resolve::find(&mut reader, &name, &wanted).await?;
            app.consumers.count(&name, wanted.text, principal(), &found, clock::now());
            return Ok(answer(found));
        }
        Asked::Name(alias) => alias,
    };
    rules::alias(alias)?;
    if let Some(number) = assigned {
        return Ok(answer(crate::registry::versions::find(&mut reader, &name, number).await?));
    }
    if rules::is_latest(alias) {
        let latest = versions::latest(&mut reader, &name).await?.ok_or_else(|| rules::missing(&name))?;
        let newest = latest.into_iter().max_by_key(number);
        return newest
            .map(answer)
            .ok_or_else(|| Error::not_found(format!("Latest version not found for model {name}.")));
    }
    match versions::find_by_alias(&mut reader, &name, alias).await? {
        Aliased::Version(version) => Ok(answer(*version)),
        Aliased::NoSuchModel => Err(rules::missing(&name)),
        Aliased::NoSuchAlias if unit.is_some() => {
            drop(reader);
            match routing::in_production(&app.routes, &app.db, &name, alias).await? {
                Some(number) => {
                    let mut reader = app.db.reader().await?;
                    Ok(answer(crate::registry::versions::find(&mut reader, &name, number).await?))
                }
                None => Err(Error::invalid(format!("Registered model alias {alias} not found."))),
            }
        }
        Aliased::NoSuchAlias => Err(Error::invalid(format!("Registered model alias {alias} not found."))),
        Aliased::NoSuchVersion(version) => Err(rules::missing_version(&name, &version.to_string())),
    }
}

fn read(incoming: &Incoming) -> Result<(String, String)> {
    let request: ModelAlias = incoming.message(&[NAME, ALIAS])?;
    let (name, alias) = (request.name.unwrap_or_default(), request.alias.unwrap_or_default());
    rules::model_name(&name)?;
    rules::alias(&alias)?;
    Ok((name, alias))
}

fn number(version: &ModelVersion) -> Option<i64> {
    version.version.as_ref()?.parse().ok()
}

fn answer(version: ModelVersion) -> Proto<ModelVersionResponse> {
    Proto(ModelVersionResponse { model_version: version.into() })
}
