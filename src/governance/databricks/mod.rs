//! The routes of the Databricks workspace registry that MLflow's server lacks, so that `databricks-sdk` can ask for
//! transitions, approve them and comment. They lead to the same requests and policies as everything else.

pub mod api;
mod messages;
pub mod webhooks {
    //! `registry-webhooks/…` on top of the server's own webhooks, as far as these tell of the same.

    pub mod api;
}
