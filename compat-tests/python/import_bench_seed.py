"""Makes a large store of MLflow 3.17.2 to import from: `import_bench_seed.py FOLDER [--scale 1] [--bytes 2147483648]`.

Run it with the interpreter of a venv that has mlflow 3.17.2. The stock client works on an SQLite database without a
server between them; only the points of histories and the files are written as the stock server would, since that
would take hours. FOLDER then has `mlflow.db`, `artifacts/` and `seed.json`, which says what there is; serve it with
`mlflow server --backend-store-uri sqlite:///FOLDER/mlflow.db --artifacts-destination FOLDER/artifacts`.
"""

import argparse
import json
import os
import sqlite3
import time
from collections import Counter
from pathlib import Path

os.environ["MLFLOW_ENABLE_ASYNC_TRACE_LOGGING"] = "false"
os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
from mlflow.entities import (
    Dataset, DatasetInput, InputTag, LoggedModelOutput, LoggedModelStatus, Metric, Param, RunTag,
)  # fmt: skip
from mlflow.tracking import MlflowClient

START = 1_700_000_000_000
RUNS, TRACES, VERSIONS, STEPS = 3000, 1000, 200, 100
KEYS = ["loss", "acc", "auc", "lr", "grad norm"]
BLOCK = os.urandom(1 << 20)


class Seed:
    def __init__(self, folder, scale, total):
        self.folder, self.scale, self.total = Path(folder), scale, total
        self.folder.mkdir(parents=True)
        self.database = self.folder / "mlflow.db"
        mlflow.set_tracking_uri(f"sqlite:///{self.database}")
        self.client = MlflowClient()
        self.counts = Counter()
        self.experiments, self.runs, self.models = [], [], []

    def of(self, count):
        return max(int(count * self.scale), 4)

    def make(self):
        for part in ["make_experiments", "make_runs", "make_models", "make_registry", "make_prompts", "make_traces", "make_evaluation"]:
            began = time.monotonic()
            getattr(self, part)()
            print(f"{part}: {time.monotonic() - began:.1f} s", flush=True)
        self.make_files()
        # Last, since nothing can be logged to what is deleted.
        for run in self.runs[7::30]:
            self.client.delete_run(run)
            self.counts["deleted runs"] += 1
        self.client.delete_experiment(self.experiments[-1])
        (self.folder / "seed.json").write_text(json.dumps(self.counts, indent=1))

    def make_experiments(self):
        for number in range(self.of(20)):
            # As a server that proxies artifacts places them: they are numbered.
            location = f"mlflow-artifacts:/{number + 1}"
            made = self.client.create_experiment(f"experiment {number}", location, {"team": f"t{number % 3}"})
            assert made == str(number + 1), made
            self.experiments.append(made)
        self.counts["experiments"] = len(self.experiments) + 1
        with sqlite3.connect(self.database) as db:
            db.execute("UPDATE experiments SET artifact_location = 'mlflow-artifacts:/0' WHERE experiment_id = 0")

    def make_runs(self):
        parent = None
        for number in range(self.of(RUNS)):
            tags = {"mlflow.parentRunId": parent} if number % 10 and parent else {}
            # Nested runs are where their parent is.
            experiment = self.experiments[number // 10 % len(self.experiments)]
            run = self.client.create_run(experiment, START + number, tags, f"run {number}").info.run_id
            parent = parent if number % 10 else run
            self.runs.append(run)
            params = [Param(f"p{n}", str(number * n)) for n in range(10)]
            self.client.log_batch(run, params=params, tags=[RunTag("color", "blue"), RunTag("note", "x" * 200)])
            if number % 4 == 1:
                source = f'{{"url": "https://data/{number % 40}"}}'
                dataset = Dataset(f"set {number % 40}", f"d{number % 40}", "http", source, '{"columns": []}', "{}")
                self.client.log_inputs(run, [DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])])
                self.counts["dataset inputs"] += 1
            if number % 11:
                self.client.set_terminated(run, ["FINISHED", "FAILED", "KILLED"][number % 3], START + 10_000 + number)
        self.counts["runs"] = len(self.runs)
        self.make_histories()

    def make_histories(self):
        def rows():
            for number, run in enumerate(self.runs):
                for place, key in enumerate(KEYS):
                    for step in range(STEPS):
                        yield run, key, 1 / (step + 1) + number + place / 7, START + step * 1000, step, 0

        with sqlite3.connect(self.database) as db:
            into = "(run_uuid, key, value, timestamp, step, is_nan) VALUES (?, ?, ?, ?, ?, ?)"
            db.executemany(f"INSERT INTO metrics {into}", rows())
            last = (row for row in rows() if row[4] == STEPS - 1)
            db.executemany(f"INSERT INTO latest_metrics {into}", last)
        self.counts["points"] = len(self.runs) * len(KEYS) * STEPS

    def make_models(self):
        for number in range(self.of(RUNS / 6)):
            run = self.runs[number * 6 % len(self.runs)]
            experiment = self.client.get_run(run).info.experiment_id
            model = self.client.create_logged_model(
                experiment, f"model-{number}", run, {"a": "b"}, {"depth": str(number)}, "Classifier"
            )  # fmt: skip
            self.client.log_metric(run, "auc of model", number / 3, START + number, number, model_id=model.model_id)
            self.client.log_outputs(run, [LoggedModelOutput(model.model_id, 0)])
            self.client.finalize_logged_model(model.model_id, LoggedModelStatus.READY)
            self.models.append(model)
        self.counts["logged models"] = len(self.models)

    def make_registry(self):
        client = self.client
        for name, versions in [("fraud", self.of(VERSIONS))] + [(f"small {n}", 10) for n in range(5)]:
            client.create_registered_model(name, {"team": "risk"}, "what it is for")
            for number in range(versions):
                model, run = self.models[number % len(self.models)], self.runs[number % len(self.runs)]
                uri = f"{self.client.get_run(run).info.artifact_uri}/model"
                if number % 2:
                    client.create_model_version(name, f"models:/{model.model_id}", run, {"n": str(number)}, model_id=model.model_id)
                else:
                    client.create_model_version(name, uri, run, {"n": str(number)}, description=f"version {number}")
            # Gaps, at the end as well.
            gone = [number for number in range(3, versions + 1, 7)] + [versions]
            for number in dict.fromkeys(gone):
                client.delete_model_version(name, str(number))
            client.transition_model_version_stage(name, "1", "Archived")
            client.transition_model_version_stage(name, "2", "Production")
            client.set_registered_model_alias(name, "champion", "2")
            client.set_registered_model_alias(name, "old", "1")
            self.counts["model versions"] += versions - len(set(gone))
            self.counts["registered models"] += 1

    def make_prompts(self):
        for number in range(10):
            for version in range(3):
                text = f"Hello {{{{name}}}} {version}"
                mlflow.genai.register_prompt(f"prompt-{number}", text, commit_message=f"c{version}")
            mlflow.genai.set_prompt_alias(f"prompt-{number}", "live", 2)
        self.counts["prompts"] = 10

    def make_traces(self):
        @mlflow.trace(name="inner")
        def inner(number):
            return {"answer": "x" * 200, "number": number}

        @mlflow.trace(name="outer", attributes={"k": "v ü"})
        def outer(number):
            mlflow.update_current_trace(tags={"t": str(number)}, metadata={"mlflow.trace.session": f"s-{number % 9}"})
            return [inner(number), inner(number + 1)]

        for number in range(self.of(TRACES)):
            if number % 50 == 0:
                mlflow.set_experiment(experiment_id=self.experiments[number // 50 % (len(self.experiments) - 1)])
            outer(number)
            if number % 10 == 0:
                mlflow.log_feedback(trace_id=mlflow.get_last_active_trace_id(), name="good", value=True, rationale="yes")
        self.counts["traces"] = self.of(TRACES)

    def make_evaluation(self):
        from mlflow.genai.datasets import create_dataset

        for number in range(5):
            dataset = create_dataset(name=f"golden {number}", experiment_id=self.experiments[:2])
            dataset.merge_records([{"inputs": {"q": n}, "expectations": {"a": "x" * 100}} for n in range(self.of(500))])
        self.counts["evaluation datasets"] = 5

    def make_files(self):
        """Small files of every sixth run, a model file each, and large files for what is left of the total."""
        places = []
        for number, run in enumerate(self.runs[::6]):
            uri = self.client.get_run(run).info.artifact_uri
            for small in range(5):
                self.file(uri, f"plots/deep er/plot {small}.txt", number, 4096)
            places.append((uri, "model/weights.bin"))
        for number, model in enumerate(self.models):
            self.file(model.artifact_location, "MLmodel", number, 1000)
            places.append((model.artifact_location, "data/model.bin"))
        left = max(self.total - self.counts["bytes"], 0)
        for number, (uri, path) in enumerate(places):
            self.file(uri, path, number, left // len(places))

    def file(self, uri, path, number, size):
        place = self.folder / "artifacts" / uri.removeprefix("mlflow-artifacts:/") / path
        place.parent.mkdir(parents=True, exist_ok=True)
        head = f"{number} {path}\n".encode()[:size]
        with place.open("wb") as file:
            file.write(head)
            for at in range(len(head), size, len(BLOCK)):
                file.write(BLOCK[: size - at])
        self.counts["files"] += 1
        self.counts["bytes"] += size


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--scale", type=float, default=1.0, help=f"1 is {RUNS} runs with {len(KEYS) * STEPS} points each")
    parser.add_argument("--bytes", type=int, default=2 << 30, help="of all artifacts together")
    given = parser.parse_args()
    seed = Seed(given.folder, given.scale, given.bytes)
    seed.make()
    print(json.dumps(seed.counts))
