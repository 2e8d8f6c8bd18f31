"""All cases, by area. Importing this package registers them."""

from . import (
    artifacts,
    corpus,
    experiments,
    histories,
    http,
    inputs_outputs,
    log_model,
    metrics,
    params_tags,
    registered_models,
    registered_models_search,
    registered_models_versions,
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
    "metrics",
    "params_tags",
    "registered_models",
    "registered_models_search",
    "registered_models_versions",
    "runs",
    "search_experiments",
    "search_runs",
    "search_runs_pages",
]
