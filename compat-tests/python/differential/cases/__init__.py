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
    runs,
    search_experiments,
    search_runs,
    search_runs_pages,
    webhooks,
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
    "runs",
    "search_experiments",
    "search_runs",
    "search_runs_pages",
    "webhooks",
]
