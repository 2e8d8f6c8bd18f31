//! From a plan's YAML to a plan: every key, word and number is looked at, and what is wrong is told with its line.

use std::collections::BTreeSet;

use super::guard::{guard, percent};
use super::plan::{Approval, Gate, HardAbort, Otherwise, Plan, Statistic, Step, WHOLE};
use crate::governance::policy::PolicyError;
use crate::governance::policy::part::{Fields, Part, Result, duration};
use crate::governance::policy::yaml::{self, Value};

const TOP: [&str; 13] = [
    "model",
    "version",
    "stages",
    "rollback_to",
    "sticky",
    "notify",
    "alias",
    "interval",
    "statistic",
    "min_samples",
    "on_inconclusive",
    "on_no_data",
    "hard_abort",
];
const STAGE: [&str; 15] = [
    "name",
    "traffic",
    "purpose",
    "duration",
    "abort_on",
    "rollback_to",
    "gate",
    "min_samples",
    "statistic",
    "on_inconclusive",
    "on_no_data",
    "hard_abort",
    "steps",
    "bake",
    "pause",
];
const DEFAULT_ALPHA: f64 = 0.01;
const DEFAULT_INTERVAL: i64 = 30_000;
const MOST_STEPS: usize = 100;
const SOME_TIME: &str = "a time such as 2h or 30m";

/// What a stage takes over from the whole plan or from the stage before.
#[derive(Clone)]
struct Defaults {
    statistic: Statistic,
    min_samples: u64,
    on_inconclusive: Otherwise,
    on_no_data: Otherwise,
    hard_abort: Option<HardAbort>,
}

/// Reads a plan.
pub fn read(text: &str) -> Result<Plan> {
    let node = yaml::read(text)?;
    let top = Part::top(&node);
    let fields = top.fields(&TOP)?;
    let model = fields.need("model")?.text("the name of a registered model")?.to_owned();
    let version = version(&fields.need("version")?)?;
    let defaults = Defaults {
        statistic: Statistic::Eprocess { alpha: DEFAULT_ALPHA, design_effect: 1.0 },
        min_samples: 0,
        on_inconclusive: Otherwise::Hold,
        on_no_data: Otherwise::Hold,
        hard_abort: None,
    };
    let defaults = overridden(&fields, &defaults)?;
    let stages = fields.need("stages")?;
    let mut reader = Reader { defaults, steps: Vec::new(), names: BTreeSet::new(), rollback_to: None };
    for part in stages.list("a list of stages")? {
        reader.stage(&part)?;
    }
    if reader.steps.last().is_none_or(|step| !step.is_whole()) {
        return stages.wrong("must end with a stage that has `traffic: 100%`");
    }
    if let Some(part) = fields.get("rollback_to") {
        reader.go_back_to(&part)?;
    }
    let alias = fields.get("alias").map(|part| part.text("the name of an alias")).transpose()?;
    let plan = Plan {
        model,
        version,
        steps: reader.steps,
        rollback_to: reader.rollback_to,
        sticky: fields.get("sticky").map(|part| sticky(&part)).transpose()?,
        notify: fields.get("notify").map_or_else(|| Ok(Vec::new()), |part| notify(&part))?,
        is_alias_named: alias.is_some(),
        alias: alias.unwrap_or("production").to_owned(),
        interval: fields.get("interval").map_or(Ok(DEFAULT_INTERVAL), |part| part.duration())?,
    };
    Ok(plan)
}

struct Reader {
    defaults: Defaults,
    steps: Vec<Step>,
    names: BTreeSet<String>,
    rollback_to: Option<String>,
}

impl Reader {
    fn stage(&mut self, part: &Part<'_>) -> Result<()> {
        let fields = part.fields(&STAGE)?;
        let name = fields.need("name")?.text("a name")?.to_owned();
        if !self.names.insert(name.clone()) {
            return fields.need("name")?.wrong(format!("there is a stage '{name}' already"));
        }
        if let Some(part) = fields.get("rollback_to") {
            self.go_back_to(&part)?;
        }
        let rules = overridden(&fields, &self.defaults)?;
        // What watches a stage goes on watching the later ones, until they name their own.
        let guards = match fields.get("abort_on") {
            Some(part) => guards(&part)?,
            None => self.steps.last().map_or_else(Vec::new, |step| step.guards.clone()),
        };
        check_samples(part, &fields, &rules, &guards)?;
        let template = Step {
            stage: name,
            place: (1, 1),
            traffic: self.steps.last().map_or(0, |step| step.traffic),
            purpose: fields.get("purpose").map(|part| part.text("a text")).transpose()?.map(str::to_owned),
            duration: 0,
            gate: fields.get("gate").map(|part| gate(&part)).transpose()?,
            is_pause: false,
            guards,
            statistic: rules.statistic,
            min_samples: rules.min_samples,
            on_inconclusive: rules.on_inconclusive,
            on_no_data: rules.on_no_data,
            hard_abort: rules.hard_abort,
        };
        let Some(list) = fields.get("steps") else { return self.single(part, &fields, template) };
        for key in ["traffic", "duration", "bake", "pause"] {
            if let Some(part) = fields.get(key) {
                return part.wrong("stands beside `steps`; put it into one of them");
            }
        }
        let parts = list.list("a list of steps")?;
        if parts.is_empty() {
            return list.wrong("has no step");
        }
        let count = parts.len();
        for (at, part) in parts.iter().enumerate() {
            let fields = part.fields(&["traffic", "duration", "pause"])?;
            let gate = template.gate.clone().filter(|_| at == 0);
            self.single(part, &fields, Step { place: (at + 1, count), gate, ..template.clone() })?;
        }
        Ok(())
    }

    /// One step, whose traffic, time or pause its own map has.
    fn single(&mut self, part: &Part<'_>, fields: &Fields<'_>, template: Step) -> Result<()> {
        if self.steps.len() == MOST_STEPS {
            return part.wrong(format!("is more than the {MOST_STEPS} steps that a plan may have"));
        }
        let before = template.place.0 > 1 || !self.steps.is_empty();
        let last = self.steps.last().map_or(0, |step| step.traffic);
        if let Some(pause) = fields.get("pause") {
            pause.word(&[("approval", ())])?;
            for key in ["duration", "bake"] {
                if let Some(part) = fields.get(key) {
                    return part.wrong("does not go with `pause`");
                }
            }
            if let Some(part) = fields.get("traffic") {
                return part.wrong("does not go with `pause`: a pause keeps the traffic of the step before");
            }
            self.steps.push(Step { is_pause: true, traffic: last, ..template });
            return Ok(());
        }
        let traffic = fields.need("traffic")?;
        let share = percent(&traffic)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 10000")]
        let points = (share * f64::from(WHOLE)).round() as u16;
        if (f64::from(points) / f64::from(WHOLE) - share).abs() > 1e-9 {
            return traffic.wrong("must not be finer than 0.01%");
        }
        if before && points < last {
            return traffic.wrong("is less than in the stage before; traffic only rises");
        }
        if last == WHOLE {
            return part.wrong("comes after one that has all of the traffic");
        }
        let mut duration =
            fields.get("duration").map(|part| part.duration()).transpose()?.unwrap_or_default();
        if let Some(bake) = fields.get("bake") {
            if points != WHOLE {
                return bake.wrong("is for the stage that has all of the traffic; others have a `duration`");
            }
            duration = bake.duration()?;
        }
        self.steps.push(Step { traffic: points, duration, ..template });
        Ok(())
    }

    fn go_back_to(&mut self, part: &Part<'_>) -> Result<()> {
        let named = version(part)?;
        if self.rollback_to.as_ref().is_some_and(|other| *other != named) {
            return part.wrong("another version is named as `rollback_to` already");
        }
        self.rollback_to = Some(named);
        Ok(())
    }
}

/// The share seen may be trusted only when there are enough samples.
fn check_samples(
    part: &Part<'_>,
    fields: &Fields<'_>,
    rules: &Defaults,
    guards: &[super::plan::Guard],
) -> Result<()> {
    let needs_samples = rules.statistic == Statistic::Threshold && rules.min_samples == 0;
    if needs_samples && guards.iter().any(super::plan::Guard::is_counted) {
        let place = fields.get("statistic").unwrap_or_else(|| part.clone());
        return place.wrong("the method threshold needs `min_samples`");
    }
    Ok(())
}

fn overridden(fields: &Fields<'_>, defaults: &Defaults) -> Result<Defaults> {
    let otherwise = |key: &str, default| fields.get(key).map_or(Ok(default), |part| otherwise(&part));
    Ok(Defaults {
        statistic: fields.get("statistic").map_or(Ok(defaults.statistic), |part| statistic(&part))?,
        min_samples: fields.get("min_samples").map_or(Ok(defaults.min_samples), |part| whole(&part))?,
        on_inconclusive: otherwise("on_inconclusive", defaults.on_inconclusive)?,
        on_no_data: otherwise("on_no_data", defaults.on_no_data)?,
        hard_abort: match fields.get("hard_abort") {
            Some(part) => Some(hard_abort(&part)?),
            None => defaults.hard_abort,
        },
    })
}

fn statistic(part: &Part<'_>) -> Result<Statistic> {
    let fields = part.fields(&["method", "alpha", "window_design_effect"])?;
    let is_eprocess = match fields.get("method") {
        Some(part) => part.word(&[("eprocess", true), ("threshold", false)])?,
        None => true,
    };
    if !is_eprocess {
        return match fields.get("alpha").or_else(|| fields.get("window_design_effect")) {
            Some(part) => part.wrong("is for the method eprocess"),
            None => Ok(Statistic::Threshold),
        };
    }
    let alpha = fields.get("alpha").map_or(Ok(DEFAULT_ALPHA), |part| match part.number()? {
        alpha if alpha > 0.0 && alpha <= 0.2 => Ok(alpha),
        alpha => part.wrong(format!("must be above 0 and at most 0.2, but is {alpha}")),
    })?;
    let design_effect =
        fields.get("window_design_effect").map_or(Ok(1.0), |part| match part.number()? {
            effect if effect >= 1.0 => Ok(effect),
            effect => part.wrong(format!("must be 1 or more, but is {effect}")),
        })?;
    Ok(Statistic::Eprocess { alpha, design_effect })
}

fn hard_abort(part: &Part<'_>) -> Result<HardAbort> {
    let fields = part.fields(&["error_rate", "min_requests"])?;
    let requests = fields.get("min_requests").map_or(Ok(20), |part| whole(&part))?;
    Ok(HardAbort { share: percent(&fields.need("error_rate")?)?, requests: requests.max(1) })
}

/// `hold`, `abort`, `promote` or `extend(4h)`
fn otherwise(part: &Part<'_>) -> Result<Otherwise> {
    let form = "hold, abort, promote or extend(4h)";
    let text = part.text(form)?;
    if let Some(time) = text.strip_prefix("extend(").and_then(|rest| rest.strip_suffix(')')) {
        return match duration(time) {
            Some(time) => Ok(Otherwise::Extend(time)),
            None => part.wrong(format!("'{time}' is no time; it must be {SOME_TIME}")),
        };
    }
    match text {
        "hold" => Ok(Otherwise::Hold),
        "abort" => Ok(Otherwise::Abort),
        "promote" => Ok(Otherwise::Promote),
        _ => part.wrong(format!("'{text}' is unknown; it must be {form}")),
    }
}

fn gate(part: &Part<'_>) -> Result<Gate> {
    let fields = part.fields(&["checks", "approvals"])?;
    let checks =
        fields.get("checks").map_or_else(|| Ok(Vec::new()), |part| part.texts("a list of checks"))?;
    let approval = fields.get("approvals").map_or(Ok(Approval::None), |part| part.word(&Approval::WORDS))?;
    if checks.is_empty() && approval == Approval::None {
        return part.wrong("asks for nothing: it must have `checks` or `approvals`");
    }
    Ok(Gate { checks, approval })
}

fn guards(part: &Part<'_>) -> Result<Vec<super::plan::Guard>> {
    if matches!(part.node.value, Value::Text(_)) {
        return Ok(vec![guard(part)?]);
    }
    part.list("a list of conditions such as error_rate > 0.5%")?.iter().map(guard).collect()
}

/// A semantic version with or without `v`, or MLflow's number.
fn version(part: &Part<'_>) -> Result<String> {
    if let Value::Number(number) = &part.node.value {
        return Ok(number.to_string());
    }
    let text = part.text("a version")?.trim();
    let digits = text.strip_prefix('v').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    Ok(digits.unwrap_or(text).to_owned())
}

fn sticky(part: &Part<'_>) -> Result<String> {
    let fields = part.fields(&["unit"])?;
    Ok(fields.need("unit")?.text("the name of what tells callers apart")?.to_owned())
}

fn notify(part: &Part<'_>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for item in part.list("a list of receivers")? {
        let text = item.text("a receiver such as webhook:oncall")?;
        match text.strip_prefix("webhook:").filter(|name| !name.is_empty()) {
            Some(name) => names.push(name.to_owned()),
            None => return item.wrong(format!("'{text}' is unknown; it must be like webhook:oncall")),
        }
    }
    Ok(names)
}

/// A whole number of requests.
fn whole(part: &Part<'_>) -> Result<u64> {
    let Value::Number(number) = &part.node.value else { return part.wrong("must be a whole number") };
    match number.as_u64() {
        Some(number) if number <= 1_000_000_000 => Ok(number),
        _ => part.wrong("must be a whole number from 0 to 1000000000"),
    }
}

/// The same error, for whoever has no policy in mind.
pub type PlanError = PolicyError;
