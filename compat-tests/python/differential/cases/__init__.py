"""All cases, by area. Importing this package registers them."""

from . import (
    artifacts,
    experiments,
    http,
    inputs_outputs,
    log_model,
    metrics,
    params_tags,
    runs,
    search_experiments,
    search_runs,
)

__all__ = [
    "artifacts",
    "experiments",
    "http",
    "inputs_outputs",
    "log_model",
    "metrics",
    "params_tags",
    "runs",
    "search_experiments",
    "search_runs",
]
