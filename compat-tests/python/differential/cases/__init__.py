"""All cases, by area. Importing this package registers them."""

from . import (
    artifacts,
    corpus,
    experiments,
    histories,
    http,
    inputs_outputs,
    log_model,
    logged_models,
    logged_models_metrics,
    logged_models_search,
    metrics,
    params_tags,
    runs,
    search_experiments,
    search_runs,
    search_runs_pages,
)

__all__ = [
    "artifacts",
    "corpus",
    "experiments",
    "histories",
    "http",
    "inputs_outputs",
    "log_model",
    "logged_models",
    "logged_models_metrics",
    "logged_models_search",
    "metrics",
    "params_tags",
    "runs",
    "search_experiments",
    "search_runs",
    "search_runs_pages",
]
