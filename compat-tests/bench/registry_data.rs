//! The data set's registered models and their versions: a pure function of numbers, as `data` is for runs.
//! Must never depend on the clock or on an engine.

use crate::data::{self, Scale, TAG_VALUES, mix};

/// Versions of every registered model.
pub(crate) const VERSIONS: u32 = 20;
/// The alias of the version in production.
pub(crate) const CHAMPION: &str = "champion";
/// The alias of the one that is to follow it.
pub(crate) const CHALLENGER: &str = "challenger";

const STAGES: [&str; 4] = ["None", "Staging", "Production", "Archived"];
const HOUR: i64 = 3_600_000;

/// A version of a registered model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) model: u32,
    /// From 1 to `VERSIONS`.
    pub(crate) number: u32,
    /// Its place among all versions, in the order in which they were made: all first ones, then all second ones.
    ordinal: u32,
}

impl Scale {
    /// Registered models: a thousand beside 50,000 runs. Two runs of five then have a version, and none has two.
    pub(crate) fn models(self) -> u32 {
        self.runs / 50
    }

    /// Versions of all models.
    pub(crate) fn versions(self) -> u32 {
        self.models() * VERSIONS
    }

    /// A version by its place among all.
    pub(crate) fn version(self, ordinal: u32) -> Version {
        Version { model: ordinal % self.models(), number: 1 + ordinal / self.models(), ordinal }
    }

    /// All versions of a model, oldest first.
    pub(crate) fn versions_of(self, model: u32) -> impl Iterator<Item = Version> {
        (0..VERSIONS).map(move |earlier| self.version(earlier * self.models() + model))
    }

    /// The versions that fit, as `model-versions/search` orders them by default: last touched first.
    pub(crate) fn last_updated(self, fits: impl Fn(Version) -> bool, limit: usize) -> Vec<Version> {
        let all = (0..self.versions()).map(|ordinal| self.version(ordinal));
        let mut fitting: Vec<_> = all.filter(|version| fits(*version)).collect();
        fitting.sort_by_key(|version| std::cmp::Reverse(version.updated()));
        fitting.truncate(limit);
        fitting
    }

    /// The greatest version of each stage a model has versions in.
    pub(crate) fn latest_versions(self, model: u32) -> Vec<Version> {
        let latest = |stage| self.versions_of(model).filter(|version| version.stage() == stage).last();
        STAGES.into_iter().filter_map(latest).collect()
    }

    /// The version of a model that has an alias.
    pub(crate) fn aliased(self, model: u32, alias: &str) -> Option<Version> {
        self.versions_of(model).find(|version| version.aliases().contains(&alias))
    }
}

impl Version {
    /// The run it came from.
    pub(crate) fn run(self) -> u32 {
        self.ordinal * 5 / 2
    }

    pub(crate) fn source(self) -> String {
        let run = self.run();
        format!("mlflow-artifacts:/{}/{}/artifacts/model", data::experiment(run), data::run_id(run))
    }

    pub(crate) fn created(self) -> i64 {
        data::start_time(self.run()) + 60_000
    }

    /// Up to a month after it was made; no two versions were last touched at once.
    pub(crate) fn updated(self) -> i64 {
        let hours = random(self.ordinal, 2) % 720;
        self.created() + HOUR * i64::try_from(hours).unwrap_or_default() + i64::from(self.ordinal)
    }

    /// One version is in production, those before it are archived, and three models of four have one in staging.
    pub(crate) fn stage(self) -> &'static str {
        let in_production = production(self.model);
        match self.number {
            number if number < in_production => "Archived",
            number if number == in_production => "Production",
            number if number == in_production + 2 && !self.model.is_multiple_of(4) => "Staging",
            _ => "None",
        }
    }

    /// What points at it.
    pub(crate) fn aliases(self) -> Vec<&'static str> {
        let in_production = production(self.model);
        let all = [(CHAMPION, in_production), (CHALLENGER, in_production + 2)];
        all.into_iter().filter(|(_, number)| *number == self.number).map(|(alias, _)| alias).collect()
    }

    /// Two tags, and a third for one version in three; one version in fifty has a given `tag_0`.
    pub(crate) fn tags(self) -> Vec<(&'static str, String)> {
        let random = random(self.ordinal, 3);
        let mut tags = vec![
            ("tag_0", format!("v{}", random % TAG_VALUES)),
            ("validation_status", if random & 64 == 0 { "pending" } else { "approved" }.to_owned()),
        ];
        if self.ordinal.is_multiple_of(3) {
            tags.push(("commit", format!("{random:016x}")));
        }
        tags
    }
}

/// The name of a registered model; names sort as numbers do, in every collation.
pub(crate) fn model_name(model: u32) -> String {
    format!("model-{model:05}")
}

/// The tags of a registered model.
pub(crate) fn model_tags(model: u32) -> [(&'static str, String); 2] {
    let random = random(model, 4);
    [("team", format!("team{}", random % 20)), ("cost_center", format!("{:x}", random >> 40))]
}

/// The number of the version that is in production: 10 to 15.
fn production(model: u32) -> u32 {
    10 + u32::try_from(random(model, 5) % 6).unwrap_or_default()
}

fn random(number: u32, salt: u64) -> u64 {
    mix(u64::from(number) ^ (salt << 40) ^ (11 << 56))
}
