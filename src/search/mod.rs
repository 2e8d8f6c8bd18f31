//! The search languages of runs, experiments, registered models and their versions: filter, order and page token, from
//! text to types that can't be wrong. Accepts and refuses what the stock parser does, with its words. Pure: knows
//! neither HTTP nor a database.

mod experiments;
mod filter;
mod grouping;
mod keywords;
mod lexer;
mod list;
mod logged_models;
mod model_versions;
mod order;
mod page;
mod python;
mod registered_models;
mod runs;
mod split;
pub mod sql;
mod tree;
mod values;

pub use experiments::{
    ExperimentClause, ExperimentField, ExperimentOrder, ExperimentSearch, ExperimentTime,
    parse_filter as parse_experiment_filter, parse_order_by as parse_experiment_order_by,
};
pub use logged_models::{
    DatasetFilter, LoggedModelClause, LoggedModelField, LoggedModelOrder, LoggedModelOrderKey, ModelPage,
    ModelQuery, OrderRequest, parse_filter as parse_logged_model_filter,
    parse_order_by as parse_logged_model_order_by,
};
pub use model_versions::{
    VersionClause, VersionField, VersionOrder, VersionSearch, VersionText,
    parse_filter as parse_version_filter, parse_order_by as parse_version_order_by,
};
pub use page::{KeysetValue, PageToken};
pub use registered_models::{
    IS_PROMPT, ModelClause, ModelField, ModelFilter, ModelOrder, ModelSearch,
    parse_filter as parse_model_filter, parse_order_by as parse_model_order_by,
};
pub use runs::{
    DatasetField, RunClause, RunOrder, RunOrderKey, RunSearch, RunText, RunTime,
    parse_filter as parse_run_filter, parse_order_by as parse_run_order_by,
};
pub use values::{KeyTest, Number, NumberOp, TextOp, TextTest};
