"""Prints all that a server keeps as one JSON object, as the stock client reads it: `import_dump.py URI`."""

import hashlib
import json
import math
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mlflow
from mlflow.entities import ViewType
from mlflow.tracking import MlflowClient

# Runs that are read side by side.
THREADS = 4
MAJOR = int(mlflow.__version__.split(".")[0])


def number(value):
    return "nan" if math.isnan(value) else value


def pages(search, **options):
    token = None
    while True:
        page = search(page_token=token, **options)
        yield from page
        token = page.token
        if not token:
            return


def plain(entity, *leave_out):
    fields = {key.lstrip("_"): value for key, value in vars(entity).items() if key not in leave_out}
    return json.loads(json.dumps(fields, default=str, sort_keys=True))


def content(uri):
    with tempfile.TemporaryDirectory() as folder:
        try:
            mlflow.artifacts.download_artifacts(artifact_uri=uri, dst_path=folder)
        except Exception:
            return {}
        found = [path for path in Path(folder).rglob("*") if path.is_file()]
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found
        }  # fmt: skip


def history(client, run_id, key):
    return sorted(([number(m.value), m.timestamp, m.step] for m in client.get_metric_history(run_id, key)), key=str)


def read_run(client, run):
    """What is told of a run, and of its files."""
    run_id, data = run.info.run_id, run.data
    outputs = getattr(run, "outputs", None)
    told = {
        "info": plain(run.info), "params": data.params, "tags": data.tags,
        "histories": {key: history(client, run_id, key) for key in data.metrics},
        "metrics": {key: number(value) for key, value in data.metrics.items()},
        "datasets": sorted(
            [plain(i.dataset), sorted([tag.key, tag.value] for tag in i.tags)] for i in run.inputs.dataset_inputs
        ),
        "outputs": sorted([o.model_id, o.step] for o in outputs.model_outputs) if outputs else [],
    }  # fmt: skip
    has_files = run.info.lifecycle_stage == "active" and client.list_artifacts(run_id)
    return run_id, told, content(run.info.artifact_uri) if has_files else None


def main(uri):
    mlflow.set_tracking_uri(uri)
    client = MlflowClient(uri)
    kinds = ["experiments", "runs", "files", "models", "versions"]
    # What a client does not know is no part of what it says.
    kinds += ["logged_models", "prompts", "webhooks"] if MAJOR > 2 else []
    out = {kind: {} for kind in kinds}
    with ThreadPoolExecutor(THREADS) as pool:
        for one in pages(client.search_experiments, view_type=ViewType.ALL, max_results=100):
            out["experiments"][one.experiment_id] = plain(one)
            runs = pages(
                client.search_runs, experiment_ids=[one.experiment_id], run_view_type=ViewType.ALL, max_results=50
            )
            for run_id, told, files in pool.map(lambda run: read_run(client, run), runs):
                out["runs"][run_id] = told
                if files is not None:
                    out["files"][run_id] = files
    for model in pages(client.search_registered_models, max_results=100):
        out["models"][model.name] = plain(model, "_latest_version", "_latest_versions")
    for version in pages(client.search_model_versions, max_results=100):
        key = f"{version.name}/{version.version}"
        out["versions"][key] = plain(version)
        out["versions"][key]["download"] = client.get_model_version_download_uri(version.name, version.version)
    if MAJOR > 2:
        experiments = list(out["experiments"])
        for model in pages(client.search_logged_models, experiment_ids=experiments):
            found = model.to_dictionary()
            metrics = [json.loads(json.dumps(dict(metric), default=str)) for metric in found.get("metrics") or []]
            found["metrics"] = sorted(metrics, key=str)
            out["logged_models"][model.model_id] = json.loads(json.dumps(found, default=str, sort_keys=True))
            out["files"][model.model_id] = content(model.artifact_location)
        deleted = {o[0] for run in out["runs"].values() for o in run["outputs"]} - set(out["logged_models"])
        for model_id in deleted:
            out["logged_models"][model_id] = client._tracking_client.store.get_logged_model(
                model_id, allow_deleted=True
            ).name  # fmt: skip
        for prompt in pages(client.search_prompts):
            versions = [client.get_prompt_version(prompt.name, version) for version in (1, 2, 3)]
            out["prompts"][prompt.name] = [plain(prompt), [plain(version) for version in versions]]
        for webhook in pages(client.list_webhooks):
            out["webhooks"][webhook.webhook_id] = plain(webhook)
    json.dump(out, sys.stdout, sort_keys=True, allow_nan=False)


if __name__ == "__main__":
    main(sys.argv[1])
