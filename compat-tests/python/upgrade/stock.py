"""What the stock server does to databases; runs with its Python, for many databases at once since it starts slowly.

    python stock.py upgrade URI ...           what `mlflow db upgrade` runs
    python stock.py prepopulate URI           the same up to the last revision but two, and then what
                                              `mlflow db prepopulate-trace-analytics` runs
    python stock.py read URI ...              opens the stores, which look at the schema, and prints what is in them;
                                              then runs an upgrade
"""

import json
import math
import sys
import tempfile

from alembic import command
from mlflow.entities import ViewType
from mlflow.store.db import utils
from mlflow.store.model_registry.sqlalchemy_store import SqlAlchemyStore as RegistryStore
from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore as TrackingStore


def upgrade(*uris):
    for uri in uris:
        utils._upgrade_db(utils.create_sqlalchemy_engine(uri))


def prepopulate(uri):
    from mlflow.db import prepopulate_trace_analytics

    engine = utils.create_sqlalchemy_engine(uri)
    config = utils._get_alembic_config(uri)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "b7e2c1a4d9f3")
    prepopulate_trace_analytics.callback(uri, 100)


def read(*uris):
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps([contents(uri, folder) for uri in uris]))
    upgrade(*uris)


def contents(uri, folder):
    """What our server is asked for too."""
    tracking, registry = TrackingStore(uri, folder), RegistryStore(uri)
    experiments = tracking.search_experiments(ViewType.ALL)
    ids = sorted(e.experiment_id for e in experiments)
    runs = tracking.search_runs(ids, "", ViewType.ALL, 1000)
    return {
        "experiments": sorted([e.experiment_id, e.name, e.lifecycle_stage] for e in experiments),
        "runs": sorted(
            [r.info.run_id, r.info.lifecycle_stage, sorted(r.data.params.items()), metrics(r), len(r.inputs.dataset_inputs)]
            for r in runs
        ),
        "models": sorted([m.name, {alias: str(version) for alias, version in m.aliases.items()}] for m in registry.search_registered_models(max_results=100)),
        "versions": sorted(
            [v.name, int(v.version), v.current_stage, v.source, sorted(v.aliases), sorted(v.tags.items(), key=str)]
            for v in registry.search_model_versions("", max_results=100)
        ),
    }


def metrics(run):
    return sorted([key, value if math.isfinite(value) else str(value)] for key, value in run.data.metrics.items())


if __name__ == "__main__":
    {f.__name__: f for f in [upgrade, prepopulate, read]}[sys.argv[1]](*sys.argv[2:])
