"""Prints evaluation datasets, scorers and traces of a database, as the stock store reads them: `import_store_dump.py URI`.

A server of ours does not serve these yet.
"""

import json
import sys

from mlflow import MlflowClient
from mlflow.entities import ViewType
from mlflow.store.tracking.dbmodels.models import SqlEvaluationDatasetRecord
from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore

store = SqlAlchemyStore(sys.argv[1], "mlflow-artifacts:/")
out = {"datasets": {}, "scorers": {}, "traces": {}}
for dataset in store.search_datasets(max_results=100):
    records, _ = store._load_dataset_records(dataset.dataset_id)
    out["datasets"][dataset.dataset_id] = [
        dataset.name, dataset.tags, dataset.schema, dataset.profile, dataset.digest, dataset.created_time,
        dataset.last_update_time, dataset.created_by, dataset.last_updated_by,
        sorted(store.get_dataset_experiment_ids(dataset.dataset_id)), [record.to_dict() for record in records],
    ]  # fmt: skip
experiments = [one.experiment_id for one in store.search_experiments(view_type=ViewType.ALL, max_results=1000)]
for experiment in store.search_experiments(max_results=1000):
    for scorer in store.list_scorers(experiment.experiment_id):
        versions = store.list_scorer_versions(experiment.experiment_id, scorer.scorer_name)
        out["scorers"][scorer.scorer_id] = [
            [one.experiment_id, one.scorer_name, one.scorer_version, one._serialized_scorer, one.creation_time] for one in versions
        ]
with store.ManagedSessionMaker() as session:
    # By which records are known when they are logged again.
    found = session.query(SqlEvaluationDatasetRecord.dataset_record_id, SqlEvaluationDatasetRecord.input_hash)
    out["hashes"] = dict(sorted(tuple(row) for row in found))

client, token = MlflowClient(sys.argv[1]), None
while True:
    page = client.search_traces(locations=experiments, max_results=100, page_token=token)
    for trace in page:
        found = out["traces"][trace.info.trace_id] = trace.to_dict()
        # Of these, no order is promised.
        found["data"]["spans"].sort(key=lambda span: span["span_id"])
        found["info"].get("assessments", []).sort(key=lambda one: one["assessment_id"])
    token = page.token
    if not token:
        break
json.dump(out, sys.stdout, sort_keys=True)
