//! The steps from the schema of MLflow 2.9 to the one that is served: MLflow's own migrations, in their order.

/// The revision of MLflow 2.9, the oldest that can be upgraded.
pub const FIRST: &str = "acf3f17fdcc7";

/// One of MLflow's migrations.
#[derive(Debug)]
pub struct Step {
    /// What the schema is called after it.
    pub revision: &'static str,
    pub title: &'static str,
    pub(super) postgres: &'static str,
    pub(super) sqlite: &'static str,
    /// Whether rows are moved by [`super::analytics`] before the script runs.
    pub(super) moves_analytics: bool,
}

macro_rules! step {
    ($revision:literal, $title:literal) => {
        Step {
            revision: $revision,
            title: $title,
            postgres: include_str!(concat!("../../../migrations/upgrade/postgres/", $revision, ".sql")),
            sqlite: include_str!(concat!("../../../migrations/upgrade/sqlite/", $revision, ".sql")),
            moves_analytics: false,
        }
    };
}

pub(super) const STEPS: &[Step] = &[
    step!("867495a8f9d4", "tables of traces"),
    step!("5b0e9adcef9c", "deleting a trace deletes its tags and metadata"),
    step!("4465047574b1", "longer schemas of datasets (MySQL only)"),
    step!("f5a4f2784254", "tags of runs up to 8000 characters"),
    step!("0584bdc529eb", "deleting an experiment deletes its datasets"),
    step!("400f98739977", "tables of logged models"),
    step!("6953534de441", "steps of inputs"),
    step!("bda7b8c39065", "tags of model versions of any length"),
    step!("cbc13b556ace", "previews and client ids of traces"),
    step!("770bee3ae1dd", "table of assessments"),
    step!("a1b2c3d4e5f6", "table of spans"),
    step!("de4033877273", "table of associations between entities"),
    step!("1a0cddfcaa16", "tables of webhooks"),
    step!("534353b11cbc", "tables of scorers"),
    step!("71994744cf8e", "tables of evaluation datasets"),
    step!("3da73c924c2f", "outputs of evaluation datasets"),
    step!("bf29a5ff90ea", "table of jobs"),
    step!("1bd49d398cd23", "tables of secrets and endpoints"),
    step!("b7c8d9e0f1a2", "table of metrics of traces"),
    step!("5d2d30f0abce", "jobs by name"),
    step!("c9d4e5f6a7b8", "routing of endpoints"),
    step!("2c33131f4dae", "table of online scoring"),
    step!("d3e4f5a6b7c8", "display names of endpoint bindings"),
    step!("d0e1f2a3b4c5", "experiments of endpoints"),
    step!("c8d9e0f1a2b3", "metrics and dimensions of spans"),
    step!("1b5f0d9ad7c1", "workspaces"),
    step!("e1f2a3b4c5d6", "table of budgets"),
    step!("76601a5f987d", "table of issues"),
    step!("c3d6457b6d8a", "details of a job's status"),
    step!("a5b4c3d2e1f0", "index on the history of a metric"),
    step!("ae8bbe7743c9", "tables of guardrails"),
    step!("7d34483879f0", "indexes on tags of models and versions"),
    step!("da6fb0208061", "archives of traces"),
    step!("89d3d66ed43f", "table of label schemas"),
    step!("b7e4c1a90f23", "tables of review queues"),
    step!("a8b9c0d1e2f3", "tables of MCP servers"),
    step!("c1d2e3f4a5b6", "index on spans by their start"),
    step!("c3d9e7f1a2b4", "targets of budgets"),
    step!("6f8d9c3b2a1e", "deleting an experiment deletes its traces"),
    step!("1971f2d9a75b", "index on traces by their time"),
    step!("17e22815139b", "tags of experiments of any length"),
    step!("b7e2c1a4d9f3", "creators of jobs"),
    Step {
        moves_analytics: true,
        ..step!("75868b020152", "tokens, costs and sessions of traces as columns")
    },
    step!("dc11669786a5", "leases and locks of jobs"),
];

/// The steps that a schema still needs; `None` if none of them starts from its revision.
#[must_use]
pub fn steps_from(revision: &str) -> Option<&'static [Step]> {
    if revision == FIRST {
        return Some(STEPS);
    }
    let at = STEPS.iter().position(|step| step.revision == revision)?;
    STEPS.get(at + 1..).filter(|steps| !steps.is_empty())
}

/// Whether MLflow had the revision before 2.9.
#[must_use]
pub fn is_too_old(revision: &str) -> bool {
    TOO_OLD.contains(&revision)
}

const TOO_OLD: [&str; 22] = [
    "451aebb31d03",
    "90e64c465722",
    "181f10493468",
    "df50e92ffc5e",
    "7ac759974ad8",
    "89d4b8295536",
    "2b4d017a5e9b",
    "cfd24bdc0731",
    "0a8213491aaa",
    "728d730b5ebd",
    "27a6a02d2cf1",
    "84291f40a231",
    "a8c4a736bde6",
    "39d1c3be5f05",
    "c48cb773bb87",
    "bd07f7e963c5",
    "0c779009ac13",
    "cc1f77228345",
    "97727af70f4d",
    "3500859a5d39",
    "7f2a7d5fae7d",
    "2d6e25af4d3e",
];
