"""Prints the evaluation datasets and scorers of a database, as the stock store reads them: `import_evaluation_dump.py URI`."""

import json
import sys

from mlflow.store.tracking.dbmodels.models import SqlEvaluationDatasetRecord
from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore

store = SqlAlchemyStore(sys.argv[1], "mlflow-artifacts:/")
out = {"datasets": {}, "scorers": {}}
for dataset in store.search_datasets(max_results=100):
    records, _ = store._load_dataset_records(dataset.dataset_id)
    out["datasets"][dataset.dataset_id] = [
        dataset.name, dataset.tags, dataset.schema, dataset.profile, dataset.digest, dataset.created_time,
        dataset.last_update_time, dataset.created_by, dataset.last_updated_by,
        sorted(store.get_dataset_experiment_ids(dataset.dataset_id)), [record.to_dict() for record in records],
    ]  # fmt: skip
for experiment in store.search_experiments(max_results=100):
    for scorer in store.list_scorers(experiment.experiment_id):
        versions = store.list_scorer_versions(experiment.experiment_id, scorer.scorer_name)
        out["scorers"][scorer.scorer_id] = [
            [one.experiment_id, one.scorer_name, one.scorer_version, one._serialized_scorer, one.creation_time] for one in versions
        ]
with store.ManagedSessionMaker() as session:
    # By which records are known when they are logged again.
    found = session.query(SqlEvaluationDatasetRecord.dataset_record_id, SqlEvaluationDatasetRecord.input_hash)
    out["hashes"] = dict(sorted(tuple(row) for row in found))
json.dump(out, sys.stdout, sort_keys=True)
