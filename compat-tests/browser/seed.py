"""Fills a server with what the browser tests look at, through the stock client; prints the ids as JSON."""

import base64
import json
import sys
import tempfile
from pathlib import Path

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFklEQVR4nGP4z8CAFWEXHbQSDAz/"
    "GRgAOeQD/VSQzZkAAAAASUVORK5CYII="
)
PDF = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 44>> stream
BT /F 18 Tf 20 40 Td (A page of a PDF) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
"""


def log_runs(client, experiment, count):
    """Runs with metrics over steps, params, tags and a dataset; gives their ids."""
    ids = []
    for n in range(count):
        run = client.create_run(experiment, run_name=f"run {n:02}", tags={"team": "red" if n % 2 else "blue"})
        id = run.info.run_id
        metrics = [
            Metric(key, value, 1_700_000_000_000 + 1000 * step, step)
            for step in range(20)
            for key, value in [("loss", 1 / (1 + step + n)), ("acc", step / (20 + n)), ("val/loss", 2 / (1 + step))]
        ]
        params = [Param("lr", str(0.1 / (n + 1))), Param("layers", str(n % 4 + 1)), Param("optimizer", "adam")]
        client.log_batch(id, metrics, params, [RunTag("mlflow.note.content", f"# Run {n}\n\nA **note**.")])
        dataset = Dataset(f"wine-{n % 2}", f"digest{n % 2}", "code", '{"tags": {}}', '{"mlflow_colspec": []}', "{}")
        client.log_inputs(id, [DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])])
        client.set_terminated(id, "FAILED" if n % 7 == 3 else "FINISHED")
        ids.append(id)
    return ids


def log_artifacts(client, run):
    """One file of every kind that the pages preview."""
    files = {
        "text/note.txt": b"just a text",
        "text/note.md": b"# A heading in Markdown",
        "data/table.csv": b"name,size\nfirst,1\nsecond,2\n",
        "data/values.json": b'{"answer": 42}',
        "data/conf.yaml": b"answer: 42\n",
        "pages/page.html": b"<h1>A page in HTML</h1>",
        "pages/page.pdf": PDF,
        "images/red.png": PNG,
        "images/dot.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="9"/></svg>',
        "maps/place.geojson": b'{"type": "FeatureCollection", "features": []}',
        "code/train.py": b"print('training')\n",
        "other/data.bin": bytes(range(256)),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        client.log_artifacts(run, folder)


class Doubler(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


def log_models(client, experiment):
    """A logged model, two versions of a registered one, and what can be set on them."""
    mlflow.set_experiment(experiment_id=experiment)
    with mlflow.start_run(run_name="with a model") as run:
        logged = mlflow.pyfunc.log_model(
            name="doubler", python_model=Doubler(), registered_model_name="doubler", pip_requirements=[]
        )
        mlflow.log_metric("loss", 0.5, model_id=logged.model_id)
    client.create_model_version("doubler", logged.model_uri, run.info.run_id, description="The **second** one.", model_id=logged.model_id)
    client.update_registered_model("doubler", "Doubles *numbers*.")
    client.set_registered_model_tag("doubler", "team", "red")
    client.set_model_version_tag("doubler", "1", "checked", "yes")
    client.set_registered_model_alias("doubler", "champion", "1")
    client.transition_model_version_stage("doubler", "1", "Staging")
    client.create_registered_model("without versions")
    return run.info.run_id, logged.model_id


def register_prompts():
    mlflow.genai.register_prompt("greeting", "Hello {{name}}", commit_message="first")
    mlflow.genai.register_prompt("greeting", "Good day, {{name}}", commit_message="second", tags={"tone": "polite"})
    mlflow.genai.set_prompt_alias("greeting", "polite", 2)


def main(uri, runs):
    mlflow.set_tracking_uri(uri)
    client = MlflowClient()
    experiment = client.create_experiment("wine quality", tags={"mlflow.note.content": "About **wine**."})
    other = client.create_experiment("another experiment")
    ids = log_runs(client, experiment, runs)
    log_artifacts(client, ids[0])
    others = log_runs(client, other, 2)
    model_run, model = log_models(client, experiment)
    register_prompts()
    client.delete_run(client.create_run(experiment, run_name="deleted run").info.run_id)
    json.dump(
        {
            "experiment": experiment, "other": other, "runs": ids, "others": others,
            "modelRun": model_run, "model": model,
        },
        sys.stdout,
    )  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60)
