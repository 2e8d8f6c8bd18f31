//! A rollout plan as values that cannot be wrong: stages flattened into steps, each with the guards that watch it.

use crate::governance::canonical;

/// All of the traffic, in basis points.
pub const WHOLE: u16 = 10_000;

/// A plan that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub model: String,
    /// A semantic version, or MLflow's number.
    pub version: String,
    pub steps: Vec<Step>,
    /// The version that an abort goes back to; the one in production when the rollout starts if none is named.
    pub rollback_to: Option<String>,
    /// What callers are told apart by; for routers to know.
    pub sticky: Option<String>,
    /// Names of webhooks that hear of every change.
    pub notify: Vec<String>,
    /// The alias that means what callers are served from.
    pub alias: String,
    /// Whether the plan names the alias, so that it is made where there is none.
    pub is_alias_named: bool,
    /// How often guards that have to ask do so, in milliseconds.
    pub interval: i64,
}

/// A share of the traffic for a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub stage: String,
    /// Among the steps of its stage, from 1 on, and how many these are.
    pub place: (usize, usize),
    /// Share of the new version, in basis points.
    pub traffic: u16,
    pub purpose: Option<String>,
    /// How long the step is watched before the next one, in milliseconds; 0 goes on at once.
    pub duration: i64,
    pub gate: Option<Gate>,
    /// Whether a person has to let the rollout go on.
    pub is_pause: bool,
    pub guards: Vec<Guard>,
    pub statistic: Statistic,
    /// Requests below which nothing is proven to be healthy.
    pub min_samples: u64,
    pub on_inconclusive: Otherwise,
    pub on_no_data: Otherwise,
    pub hard_abort: Option<HardAbort>,
}

/// What must be so before a step begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Names of checks that somebody reports on.
    pub checks: Vec<String>,
    pub approval: Approval,
}

/// Whose leave a gate asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    None,
    /// A person lets the rollout go on.
    Required,
    /// That of the people whom the policy asks for, by a request.
    Policy,
}

impl Approval {
    pub const WORDS: [(&'static str, Self); 3] =
        [("none", Self::None), ("required", Self::Required), ("policy", Self::Policy)];

    #[must_use]
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, approval)| *approval == self).map_or("", |(word, _)| word)
    }
}

/// What to do at the end of a step that was not proven to be healthy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    Hold,
    /// Watch for so many milliseconds more, once; then hold.
    Extend(i64),
    Abort,
    Promote,
}

/// How counts are judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statistic {
    /// Valid at any look: the chance of ever aborting a version that keeps all limits of a step is at most `alpha`.
    Eprocess {
        alpha: f64,
        /// How many requests count as one, where they come in correlated bursts.
        design_effect: f64,
    },
    /// The share seen, once there are enough samples.
    Threshold,
}

/// A catastrophe that needs no statistics: more than `share` of at least `requests` are errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HardAbort {
    pub share: f64,
    pub requests: u64,
}

/// One line of `abort_on`.
#[derive(Clone, Debug, PartialEq)]
pub struct Guard {
    /// As people read it.
    pub text: String,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Bad when more than `limit` of the requests are.
    Share { bad: Bad, limit: f64, source: Counts },
    /// Bad when the share is more than `ratio` times that of the stable version.
    Ratio { bad: Bad, ratio: f64, source: Counts },
    /// Bad when a value compares so, more than `failure_limit` times.
    Value { op: Op, value: f64, source: Values, failure_limit: u32, error_limit: u32 },
}

/// What is counted of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    Errors,
    /// Slower than so many milliseconds.
    Slow(u32),
}

/// Where counts come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Whoever serves the model tells.
    Push,
    /// MLflow's traces that name the model.
    Traces,
    /// Two queries, of what is bad and of all.
    Prometheus { bad: String, total: String },
}

/// Where values come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    Prometheus(String),
    /// The metric of the version's run.
    Run(String),
    /// A service that says pass or fail; it needs no comparison.
    Webhook(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    Above,
    AtLeast,
    Below,
    AtMost,
}

impl Op {
    pub const WORDS: [(&'static str, Self); 4] =
        [(">=", Self::AtLeast), ("<=", Self::AtMost), (">", Self::Above), ("<", Self::Below)];

    #[must_use]
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Above => left > right,
            Self::AtLeast => left >= right,
            Self::Below => left < right,
            Self::AtMost => left <= right,
        }
    }

    #[must_use]
    pub fn sign(self) -> &'static str {
        Self::WORDS.iter().find(|(_, op)| *op == self).map_or("", |(word, _)| word)
    }
}

impl Guard {
    /// Where its evidence comes from, in a word.
    #[must_use]
    pub fn source(&self) -> &'static str {
        match &self.kind {
            Kind::Share { source, .. } | Kind::Ratio { source, .. } => match source {
                Counts::Push => "push",
                Counts::Traces => "traces",
                Counts::Prometheus { .. } => "prometheus",
            },
            Kind::Value { source, .. } => match source {
                Values::Prometheus(_) => "prometheus",
                Values::Run(_) => "run",
                Values::Webhook(_) => "webhook",
            },
        }
    }

    /// Whether its evidence comes by itself.
    #[must_use]
    pub fn is_pushed(&self) -> bool {
        self.source() == "push"
    }

    /// Whether it is judged by the statistic.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        !matches!(self.kind, Kind::Value { .. })
    }
}

impl Step {
    /// `ramp 2/3`
    #[must_use]
    pub fn title(&self) -> String {
        match self.place {
            (_, 1) => self.stage.clone(),
            (at, count) => format!("{} {at}/{count}", self.stage),
        }
    }

    /// Whether all callers get the new version.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.traffic == WHOLE
    }

    /// What the logarithm of evidence must reach: each guard has its part of alpha.
    #[must_use]
    pub fn log_needed(&self) -> f64 {
        let guards = self.guards.iter().filter(|guard| guard.is_counted()).count().max(1);
        #[expect(clippy::cast_precision_loss, reason = "a few guards")]
        match self.statistic {
            Statistic::Eprocess { alpha, .. } => (guards as f64 / alpha).ln(),
            Statistic::Threshold => 0.0,
        }
    }
}

/// The hash of a plan's text.
#[must_use]
pub fn hash(text: &str) -> String {
    canonical::sha256(text.as_bytes())
}
