"""Files of every kind, up and down through the server's artifact proxy."""

import pathlib
import tempfile

import matplotlib
import matplotlib.figure
import mlflow
import numpy as np
import pandas as pd
from mlflow import MlflowClient
from mlflow.store.artifact.artifact_repository_registry import get_artifact_repository

from flow import VERSION, fresh_experiment

matplotlib.use("Agg")
BIG = 12 * 1024 * 1024


def flow():
    fresh_experiment("artifacts")
    client = MlflowClient()
    with tempfile.TemporaryDirectory() as folder, mlflow.start_run() as run:
        root = pathlib.Path(folder)
        log_files(root)
        log_values()
        run_id = run.info.run_id
        return {
            "root": run.info.artifact_uri.split("/")[0],
            "tree": tree(client, run_id),
            "read back": read_back(run_id, root),
            "table": table(run_id),
            "images": images(client, run_id),
            "odd": odd(client, run_id, root),
            "deleted": deleted(client, run),
        }


def log_files(root):
    source = root / "source"
    (source / "deep" / "er").mkdir(parents=True)
    (source / "notes.md").write_text("# notes")
    (source / "deep" / "data.csv").write_text("a,b\n1,2\n")
    (source / "deep" / "er" / "empty.bin").write_bytes(b"")
    (source / "name with space ü.txt").write_text("ünïcode")
    (source / "big.bin").write_bytes(big())
    mlflow.log_artifact(source / "notes.md")
    mlflow.log_artifact(str(source / "notes.md"), artifact_path="docs/copy")
    mlflow.log_artifacts(str(source), artifact_path="all")


def log_values():
    mlflow.log_dict({"k": [1, 2.5, None], "ü": "ß"}, "config/settings.json")
    mlflow.log_dict({"k": {"n": 1}}, "config/settings.yaml")
    mlflow.log_text("first", "overwritten.txt")
    mlflow.log_text("second: äöü", "overwritten.txt")
    mlflow.log_text("<p>page</p>", "page.html")
    figure = matplotlib.figure.Figure(figsize=(1, 1))
    figure.subplots().plot([1, 2, 3])
    mlflow.log_figure(figure, "plots/line.png")


def tree(client, run_id, path=None):
    """Every path below with its size; None for a folder. Figures differ in size."""
    found = {}
    for item in client.list_artifacts(run_id, path):
        found[item.path] = None if item.is_dir or item.path.endswith(".png") else item.file_size
        if item.is_dir:
            found.update(tree(client, run_id, item.path))
    return found


def read_back(run_id, root):
    load, uri = mlflow.artifacts, f"runs:/{run_id}"
    target = root / "down"
    target.mkdir()
    everything = pathlib.Path(load.download_artifacts(run_id=run_id, dst_path=str(target)))
    single = pathlib.Path(load.download_artifacts(f"{uri}/all/deep/data.csv"))
    by_path = load.download_artifacts(run_id=run_id, artifact_path="all/deep", dst_path=str(root))
    assert (everything / "all" / "big.bin").read_bytes() == big()
    assert (everything / "plots" / "line.png").read_bytes().startswith(b"\x89PNG")
    return {
        "files": sorted(
            p.relative_to(everything).as_posix() for p in everything.rglob("*") if p.is_file()
        ),
        "single": single.read_text(),
        "folder": sorted(p.name for p in pathlib.Path(by_path).rglob("*")),
        "text": load.load_text(f"{uri}/overwritten.txt"),
        "spaced": load.load_text(f"{uri}/all/name with space ü.txt"),
        "dict": load.load_dict(f"{uri}/config/settings.json"),
        "yaml": load.load_text(f"{uri}/config/settings.yaml"),
        "image": load.load_image(f"{uri}/plots/line.png").format,
    }


def table(run_id):
    """A table is appended to by reading, joining and writing the file again."""
    mlflow.log_table({"question": ["q1", "q2"], "score": [1, 2]}, "tables/qa.json")
    mlflow.log_table(pd.DataFrame({"question": ["q3"], "score": [3]}), "tables/qa.json")
    loaded = mlflow.load_table("tables/qa.json", run_ids=[run_id], extra_columns=["run_id"])
    assert set(loaded["run_id"]) == {run_id}
    everywhere = mlflow.load_table("tables/qa.json")
    tag = mlflow.get_run(run_id).data.tags["mlflow.loggedArtifacts"]
    return [loaded["question"].tolist(), loaded["score"].tolist(), len(everywhere), tag]


def images(client, run_id):
    """One image by file name; where the client can, a series of them by key and step."""
    pixels = np.zeros((4, 6, 3), dtype=np.uint8)
    mlflow.log_image(pixels, "images/black.png")
    size = mlflow.artifacts.load_image(f"runs:/{run_id}/images/black.png").size
    if VERSION < (2, 11):
        return [list(size), None]
    for step in range(2):
        mlflow.log_image(pixels, key="sample", step=step, synchronous=True)
    return [list(size), sum("sample" in i.path for i in client.list_artifacts(run_id, "images"))]


def odd(client, run_id, root):
    """What is not there, and what must not be reachable."""
    return {
        "list missing": client.list_artifacts(run_id, "no/such/folder"),
        "list a file": client.list_artifacts(run_id, "overwritten.txt"),
        "list escape": error_of(client.list_artifacts, run_id, "../../other"),
        "download missing": error_of(
            mlflow.artifacts.download_artifacts,
            run_id=run_id, artifact_path="no/such.txt", dst_path=str(root),
        ),
    }


def error_of(call, *args, **kwargs):
    """What the message tells; the versions wrap the server's answer in different classes."""
    try:
        call(*args, **kwargs)
    except Exception as error:
        known = ("Invalid path", "No such")
        return [words for words in known if words in str(error)]
    raise AssertionError(f"{call} did not fail")


def deleted(client, run):
    repository = get_artifact_repository(run.info.artifact_uri)
    repository.delete_artifacts("config")
    repository.delete_artifacts("page.html")
    left = [item.path for item in client.list_artifacts(run.info.run_id)]
    return [path for path in left if path in ("config", "page.html", "docs")]


def big():
    """Larger than any buffer on the way, and not the same twice in a row."""
    return np.arange(BIG // 4, dtype=np.uint32).tobytes()
