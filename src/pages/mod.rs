//! What only MLflow's web pages ask for, and what is answered about areas that this server does not have yet.
//! Nothing here writes.

pub mod api;
pub mod graphql;
mod store;

/// An area that is not built. Other servers may have put something of it into the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Assistant,
    Demo,
    EvaluationDatasets,
    Gateway,
    GatewayBindings,
    GatewayBudgets,
    GatewayEndpoints,
    GatewayGuardrails,
    GatewayModels,
    GatewaySecrets,
    Issues,
    Jobs,
    LabelSchemas,
    McpServers,
    PromptLab,
    ReviewQueues,
    Scorers,
    Traces,
}

impl Area {
    /// What there is of it, as the reader of an error would say.
    fn name(self) -> &'static str {
        match self {
            Self::Assistant => "Assistants",
            Self::Demo => "Demo data",
            Self::EvaluationDatasets => "Evaluation datasets",
            Self::Gateway => "Gateways",
            Self::GatewayBindings => "Bindings of the gateway",
            Self::GatewayBudgets => "Budgets of the gateway",
            Self::GatewayEndpoints => "Endpoints of the gateway",
            Self::GatewayGuardrails => "Guardrails of the gateway",
            Self::GatewayModels => "Models of the gateway",
            Self::GatewaySecrets => "Secrets of the gateway",
            Self::Issues => "Issues",
            Self::Jobs => "Jobs",
            Self::LabelSchemas => "Label schemas",
            Self::McpServers => "MCP servers",
            Self::PromptLab => "Runs of the prompt lab",
            Self::ReviewQueues => "Review queues",
            Self::Scorers => "Scorers",
            Self::Traces => "Traces",
        }
    }
}
