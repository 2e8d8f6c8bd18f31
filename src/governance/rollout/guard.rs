//! One condition of `abort_on`: a text such as `latency_p95 > 200ms`, or a map that says more.

use super::plan::{Bad, Counts, Guard, Kind, Op, Values};
use crate::governance::policy::part::{Fields, Part, Result};
use crate::governance::policy::yaml::Value;

const KEYS: [&str; 13] = [
    "metric",
    "op",
    "value",
    "vs",
    "ratio",
    "from",
    "counts",
    "prometheus",
    "run_metric",
    "webhook",
    "failure_limit",
    "consecutive_error_limit",
    "name",
];
/// A limit beyond which there is nothing worse to compare with.
const HIGHEST_LIMIT: f64 = 0.9;
const DEFAULT_ERROR_LIMIT: u32 = 4;

/// What a metric counts: errors, or what is slower than a quantile may be, with the share that may be.
enum Metric {
    Errors,
    Quantile(f64),
    Other,
}

fn metric(name: &str) -> Metric {
    if name == "error_rate" {
        return Metric::Errors;
    }
    let number = name.strip_prefix("latency_p").and_then(|text| text.parse::<f64>().ok());
    match number.filter(|number| (10.0..100.0).contains(number)) {
        Some(number) => Metric::Quantile(number / 100.0),
        None => Metric::Other,
    }
}

pub(super) fn guard(part: &Part<'_>) -> Result<Guard> {
    match &part.node.value {
        Value::Text(text) => short(part, text),
        _ => long(part),
    }
}

/// `error_rate > 0.5%`
fn short(part: &Part<'_>, text: &str) -> Result<Guard> {
    let form = "a condition such as error_rate > 0.5% or latency_p95 > 200ms";
    let found = Op::WORDS
        .iter()
        .find_map(|(sign, op)| text.split_once(sign).map(|(name, value)| (name.trim(), *op, value.trim())));
    let Some((name, op, value)) = found else {
        return part.wrong(format!("'{text}' is no condition; it must be {form}"));
    };
    let read = |problem: Option<f64>, what: &str| {
        problem.map_or_else(|| part.wrong(format!("'{value}' is no {what}; it must be {form}")), Ok)
    };
    let (bad, limit) = match metric(name) {
        Metric::Errors => (Bad::Errors, read(share(value), "share of the requests")?),
        Metric::Quantile(quantile) => {
            (Bad::Slow(millis(part, read(milliseconds(value), "time")?)?), 1.0 - quantile)
        }
        Metric::Other => {
            return part.wrong(format!(
                "'{name}' is not measured by itself; known are error_rate and latency_p50 to latency_p99.9, and \
                 others with `prometheus`, `run_metric` or `webhook`"
            ));
        }
    };
    check_direction(part, op)?;
    check_limit(part, limit)?;
    Ok(Guard {
        text: text.to_owned(),
        kind: Kind::Share { bad, limit: rounded(limit), source: Counts::Push },
    })
}

fn long(part: &Part<'_>) -> Result<Guard> {
    let fields = part.fields(&KEYS)?;
    if fields.get("webhook").is_some() {
        return webhook(&fields);
    }
    if fields.get("run_metric").is_some() || fields.get("prometheus").is_some() {
        return value(part, &fields);
    }
    counted(part, &fields)
}

/// A metric of requests, with its source or the version that it is compared with.
fn counted(part: &Part<'_>, fields: &Fields<'_>) -> Result<Guard> {
    let named = fields.need("metric")?;
    let name = named.text("a metric")?;
    let source = counts(fields)?;
    let (bad, limit, shown) = match metric(name) {
        Metric::Errors if fields.get("vs").is_some() => (Bad::Errors, None, String::new()),
        Metric::Errors => {
            let part = fields.need("value")?;
            let limit = percent(&part)?;
            (Bad::Errors, Some(limit), format!("{}%", rounded(limit * 100.0)))
        }
        Metric::Quantile(quantile) => {
            let part = fields.need("value")?;
            let text = part.text("a time such as 200ms")?;
            let Some(time) = milliseconds(text) else {
                return part.wrong(format!("'{text}' is no time; it must be like 200ms or 1.5s"));
            };
            (Bad::Slow(millis(&part, time)?), Some(1.0 - quantile), text.to_owned())
        }
        Metric::Other => {
            return named.wrong(format!(
                "'{name}' is not measured by itself; say where it comes from by `prometheus`, `run_metric` or `webhook`"
            ));
        }
    };
    if let Some(vs) = fields.get("vs") {
        vs.word(&[("stable", ())])?;
        let part = fields.need("ratio")?;
        let ratio = part.number()?;
        if !(0.1..=100.0).contains(&ratio) {
            return part.wrong(format!("must be from 0.1 to 100, but is {ratio}"));
        }
        let text = format!("{name} > {ratio} x stable");
        return Ok(Guard { text, kind: Kind::Ratio { bad, ratio, source } });
    }
    if let Some(part) = fields.get("ratio") {
        return part.wrong("needs `vs: stable`");
    }
    let op = fields.get("op").map_or(Ok(Op::Above), |part| op(&part))?;
    check_direction(part, op)?;
    let limit = limit.unwrap_or_default();
    check_limit(part, limit)?;
    let text = format!("{name} {} {shown}", op.sign());
    Ok(Guard { text, kind: Kind::Share { bad, limit: rounded(limit), source } })
}

/// A number from Prometheus or of the version's run.
fn value(part: &Part<'_>, fields: &Fields<'_>) -> Result<Guard> {
    for key in ["vs", "ratio", "counts", "from"] {
        if let Some(part) = fields.get(key) {
            return part.wrong("does not go with a value; for counts give `counts: {bad, total}`");
        }
    }
    let source = match (fields.get("prometheus"), fields.get("run_metric")) {
        (Some(query), None) => Values::Prometheus(query.text("a query of one number")?.to_owned()),
        (None, Some(key)) => Values::Run(key.text("the name of a metric")?.to_owned()),
        _ => return part.wrong("has both `prometheus` and `run_metric`"),
    };
    let name = match (&source, fields.get("metric")) {
        (_, Some(part)) => part.text("a name")?.to_owned(),
        (Values::Run(key), None) => key.clone(),
        _ => fields.need("metric")?.text("a name")?.to_owned(),
    };
    let op = op(&fields.need("op")?)?;
    let value = fields.need("value")?.number()?;
    let text = format!("{name} {} {value}", op.sign());
    let (failure_limit, error_limit) = limits(fields)?;
    Ok(Guard { text, kind: Kind::Value { op, value, source, failure_limit, error_limit } })
}

fn webhook(fields: &Fields<'_>) -> Result<Guard> {
    let part = fields.need("webhook")?;
    let url = part.text("a URL")?;
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return part.wrong("must be a URL that begins with https://");
    }
    let name = match fields.get("name").or_else(|| fields.get("metric")) {
        Some(part) => part.text("a name")?.to_owned(),
        None => "webhook".to_owned(),
    };
    let (failure_limit, error_limit) = limits(fields)?;
    let source = Values::Webhook(url.to_owned());
    // A verdict of fail counts as 1, one of pass as 0.
    Ok(Guard {
        text: format!("{name} says fail"),
        kind: Kind::Value { op: Op::Above, value: 0.5, source, failure_limit, error_limit },
    })
}

fn limits(fields: &Fields<'_>) -> Result<(u32, u32)> {
    let failures = fields.get("failure_limit").map_or(Ok(0), |part| part.count())?;
    let errors =
        fields.get("consecutive_error_limit").map_or(Ok(DEFAULT_ERROR_LIMIT), |part| part.count())?;
    Ok((failures, errors))
}

fn counts(fields: &Fields<'_>) -> Result<Counts> {
    if let Some(part) = fields.get("counts") {
        let queries = part.fields(&["bad", "total"])?;
        let query = |key: &str| queries.need(key)?.text("a query of one number").map(str::to_owned);
        return Ok(Counts::Prometheus { bad: query("bad")?, total: query("total")? });
    }
    match fields.get("from") {
        Some(part) => part
            .word(&[("push", false), ("traces", true)])
            .map(|is_traced| if is_traced { Counts::Traces } else { Counts::Push }),
        None => Ok(Counts::Push),
    }
}

fn op(part: &Part<'_>) -> Result<Op> {
    part.word(&Op::WORDS)
}

fn check_direction(part: &Part<'_>, op: Op) -> Result<()> {
    match op {
        Op::Above | Op::AtLeast => Ok(()),
        Op::Below | Op::AtMost => part.wrong("would abort when the version is good; it must be >"),
    }
}

fn check_limit(part: &Part<'_>, limit: f64) -> Result<()> {
    if limit > 0.0 && limit <= HIGHEST_LIMIT {
        return Ok(());
    }
    part.wrong("has a limit that cannot be tested: it must be above 0% and at most 90% of the requests")
}

fn millis(part: &Part<'_>, time: f64) -> Result<u32> {
    if !(1.0..=3_600_000.0).contains(&time) || time.fract() != 0.0 {
        return part.wrong("must be whole milliseconds, at most an hour");
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within bounds")]
    Ok(time as u32)
}

/// A share: `5%` or `0.05`, from 0 to 1.
pub(super) fn percent(part: &Part<'_>) -> Result<f64> {
    let found = match &part.node.value {
        Value::Text(text) => share(text),
        Value::Number(number) => number.as_f64().filter(|number| (0.0..=1.0).contains(number)),
        _ => None,
    };
    found.map_or_else(|| part.wrong("must be a share such as 5%, from 0% to 100%"), Ok)
}

fn share(text: &str) -> Option<f64> {
    let number = match text.trim().strip_suffix('%') {
        Some(number) => number.trim().parse::<f64>().ok()? / 100.0,
        None => text.trim().parse::<f64>().ok()?,
    };
    (0.0..=1.0).contains(&number).then_some(number)
}

fn milliseconds(text: &str) -> Option<f64> {
    let (number, factor) = match text.strip_suffix("ms") {
        Some(number) => (number, 1.0),
        None => (text.strip_suffix('s')?, 1000.0),
    };
    number.trim().parse::<f64>().ok().map(|number| number * factor)
}

/// Without what binary fractions add: 1 - 0.95 is 0.05.
fn rounded(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}
