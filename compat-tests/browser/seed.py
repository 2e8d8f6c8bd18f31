"""Fills a server with what the browser tests look at, through the stock client; gives the ids."""

import base64
import io
import tempfile
import wave
from pathlib import Path

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

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
# A WebM file of no pictures: all that the page does is to hand it to a player.
FILM = base64.b64decode("GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAAA")
PLACE = b'''{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "here"},
"geometry": {"type": "Point", "coordinates": [8.5, 47.4]}}]}'''


def sound():
    """A tenth of a second of silence."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(1)
        out.setframerate(8000)
        out.writeframes(bytes([128]) * 800)
    return file.getvalue()


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
    """One file of every kind that the pages preview, and one of none."""
    files = {
        "text/note.txt": b"just a text",
        "text/note.md": b"# A heading in Markdown",
        "text/train.py": b"print('training')",
        "data/table.csv": b"name,size\nfirst,1\nsecond,2\n",
        "data/table.tsv": b"name\tsize\nthird,\t3\n",
        "data/values.json": b'{"answer": 42}',
        "data/conf.yaml": b"question: 43\n",
        "pages/page.html": b"<h1>A page in HTML</h1>",
        "pages/page.pdf": PDF,
        "images/red.png": PNG,
        "images/dot.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="80"/></svg>',
        "maps/place.geojson": PLACE,
        "media/silence.wav": sound(),
        "media/film.webm": FILM,
        "other/data.bin": bytes(range(256)),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        client.log_artifacts(run, folder)
    client.log_table(run, {"question": ["What is it?"], "reply": ["A table."]}, "replies.json")


class Doubler(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


def log_system_metrics(client, run):
    metrics = [Metric("system/cpu_utilization_percentage", 10.0 * n, 1_700_000_000_000 + n, n) for n in range(5)]
    client.log_batch(run, metrics)


def log_models(client, experiment):
    """A logged model, two versions of a registered one, and what can be set on them."""
    mlflow.set_experiment(experiment_id=experiment)
    signature = ModelSignature(Schema([ColSpec("double", "width")]), Schema([ColSpec("double", "area")]))
    with mlflow.start_run(run_name="with a model") as run:
        logged = mlflow.pyfunc.log_model(
            name="doubler", python_model=Doubler(), registered_model_name="doubler",
            signature=signature, pip_requirements=[], params={"factor": 2},
        )  # fmt: skip
        mlflow.log_metric("loss", 0.5, model_id=logged.model_id)
        mlflow.log_param("lr", "0.5")
    client.create_model_version(
        "doubler", logged.model_uri, run.info.run_id, description="The **second** one.", model_id=logged.model_id
    )
    client.update_registered_model("doubler", "Doubles *numbers*.")
    client.set_registered_model_tag("doubler", "team", "red")
    client.set_model_version_tag("doubler", "1", "checked", "yes")
    client.set_registered_model_alias("doubler", "champion", "1")
    client.transition_model_version_stage("doubler", "1", "Staging")
    client.create_registered_model("bare")
    return run.info.run_id, logged.model_id


def register_prompts():
    mlflow.genai.register_prompt("greeting", "Hello {{name}}", commit_message="first")
    mlflow.genai.register_prompt("greeting", "Good day, {{name}}", commit_message="second", tags={"tone": "polite"})
    mlflow.genai.set_prompt_alias("greeting", "polite", 2)


def seed(uri, runs, into=None):
    """`into` names an experiment that exists, to which the runs are added."""
    mlflow.set_tracking_uri(uri)
    client = MlflowClient()
    if into is None:
        experiment = client.create_experiment("wine quality", tags={"mlflow.note.content": "About **wine**."})
    else:
        experiment = client.get_experiment_by_name(into).experiment_id
    other = client.create_experiment("another experiment")
    model_run, model = log_models(client, experiment)
    ids = log_runs(client, experiment, runs)
    log_artifacts(client, ids[0])
    for run in ids[:3]:
        client.log_text(run, "the same in all", "common.txt")
    log_system_metrics(client, ids[0])
    others = log_runs(client, other, 2)
    register_prompts()
    client.delete_run(client.create_run(experiment, run_name="deleted run").info.run_id)
    return {
        "experiment": experiment, "experimentName": into or "wine quality", "other": other,
        "runs": ids, "others": others, "modelRun": model_run, "model": model,
    }  # fmt: skip
