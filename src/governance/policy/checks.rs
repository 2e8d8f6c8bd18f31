//! Reads the checks of a policy: which kind one is follows from its keys.

use super::part::{Fields, Part, Result, listed};
use super::rules::{Check, External, Item, Kind, OnError, Op, Tolerance};
use super::signed;
use super::yaml::Value;

const KEYS: [&str; 14] = [
    "id",
    "rule",
    "metric",
    "op",
    "value",
    "vs",
    "max_drop",
    "max_rise",
    "require",
    "verify",
    "signed_by",
    "webhook",
    "max_days_since_training",
    "timeout",
];
const ON_ERROR: &str = "on_error";
const SEMVER_RULE: &str = "bump >= required";
const DEFAULT_TIMEOUT: i64 = 60_000;
const LONGEST_ID: usize = 64;

/// Keys that tell the kind, and those that may stand beside each.
const KINDS: [(&str, &[&str]); 6] = [
    ("rule", &["id", "rule"]),
    ("metric", &["id", "metric", "op", "value", "vs", "max_drop", "max_rise"]),
    ("require", &["id", "require"]),
    ("verify", &["id", "verify", "signed_by"]),
    ("webhook", &["id", "webhook", "timeout", ON_ERROR]),
    ("max_days_since_training", &["id", "max_days_since_training"]),
];

pub(super) fn check(part: &Part<'_>) -> Result<Check> {
    let known: Vec<&str> = KEYS.into_iter().chain([ON_ERROR]).collect();
    let fields = part.fields(&known)?;
    let names = KINDS.map(|(name, _)| name);
    let mut kinds = KINDS.into_iter().filter(|(name, _)| fields.get(name).is_some());
    let (Some((kind, allowed)), None) = (kinds.next(), kinds.next()) else {
        return part.wrong(format!("a check has exactly one of {}", listed(&names)));
    };
    if let Some(other) = fields.keys().into_iter().find(|key| !allowed.contains(key)) {
        return part.wrong(format!("`{other}` has no meaning beside `{kind}`"));
    }
    let id = fields.need("id")?;
    let text = id.text("a name for the check")?;
    let is_name =
        text.len() <= LONGEST_ID && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    if !is_name {
        return id.wrong(format!("'{text}' is no id; it has up to {LONGEST_ID} letters, digits and -_."));
    }
    let asked = fields.need(kind)?;
    let kind = match kind {
        "rule" => asked.word(&[(SEMVER_RULE, ())]).map(|()| Kind::Semver),
        "metric" => metric(part, &fields),
        "require" => require(&asked, text),
        "verify" => verify(&asked, &fields),
        "webhook" => external(&fields),
        _ => asked.amount().map(|most_days| Kind::Age { most_days }),
    }?;
    Ok(Check { id: text.to_owned(), kind })
}

/// With a value, or against the version in production.
fn metric(part: &Part<'_>, fields: &Fields<'_>) -> Result<Kind> {
    let metric = fields.need("metric")?.text("the name of a metric")?.to_owned();
    if let Some(vs) = fields.get("vs") {
        vs.word(&[("production", ())])?;
        if let Some(key) = ["op", "value"].into_iter().find(|key| fields.get(key).is_some()) {
            return part.wrong(format!("`{key}` has no meaning beside `vs`"));
        }
        let tolerance = match (fields.get("max_drop"), fields.get("max_rise")) {
            (Some(drop), None) => Tolerance::Drop(drop.amount()?),
            (None, Some(rise)) => Tolerance::Rise(rise.amount()?),
            _ => {
                return part.wrong(
                    "`vs` needs `max_drop` (where more is better) or `max_rise` (where less is better)",
                );
            }
        };
        return Ok(Kind::NoWorse { metric, tolerance });
    }
    if let Some(key) = ["max_drop", "max_rise"].into_iter().find(|key| fields.get(key).is_some()) {
        return part.wrong(format!("`{key}` needs `vs: production`"));
    }
    let op = fields.need("op")?.word(&Op::WORDS)?;
    Ok(Kind::Metric { metric, op, value: fields.need("value")?.number()? })
}

fn require(part: &Part<'_>, id: &str) -> Result<Kind> {
    if let Value::Bool(flag) = part.node.value {
        if flag && id == "signature" {
            return Ok(Kind::Require(vec![Item::Signature]));
        }
        return part.wrong("must be a list of what is required, such as [signature]");
    }
    let items = part.list("a list of what is required, such as [training_data, data_hash]")?;
    if items.is_empty() {
        return part.wrong("requires nothing");
    }
    items.iter().map(|item| item.word(&Item::WORDS)).collect::<Result<_>>().map(Kind::Require)
}

/// That the files are those uploaded, or that somebody has signed them.
fn verify(part: &Part<'_>, fields: &Fields<'_>) -> Result<Kind> {
    let is_signed = part.word(&[("digest", false), ("model-signing", true)])?;
    match fields.get("signed_by") {
        Some(signers) if is_signed => signed::kind(&signers),
        Some(signers) => signers.wrong("has no meaning beside `verify: digest`"),
        None if is_signed => part.wrong("needs `signed_by`: whose signature counts"),
        None => Ok(Kind::Digest),
    }
}

fn external(fields: &Fields<'_>) -> Result<Kind> {
    let webhook = fields.need("webhook")?;
    let text = webhook.text("a URL")?;
    let is_url =
        url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !is_url {
        return webhook.wrong(format!("'{text}' is no URL; one looks like https://ci.example.com/verdict"));
    }
    let on_error = match fields.get(ON_ERROR) {
        Some(part) => part.word(&[("pending", OnError::Pending), ("fail", OnError::Fail)])?,
        None => OnError::Pending,
    };
    let timeout = fields.get("timeout").map_or(Ok(DEFAULT_TIMEOUT), |part| part.duration())?;
    Ok(Kind::External(External { url: text.to_owned(), timeout, on_error }))
}
