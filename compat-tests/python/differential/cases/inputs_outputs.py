"""Data sets and models as inputs and outputs of runs."""

from ..script import AJAX, API, Script, case

DATASET = {
    "name": "iris",
    "digest": "abc123",
    "source_type": "local",
    "source": '{"uri": "file:///data"}',
    "schema": '{"columns": 3}',
    "profile": '{"rows": 150}',
}
SEARCH_DATASETS = "experiments/search-datasets"


def dataset(name: str = "iris", context: str | None = None, **fields: object) -> dict:
    tags = [{"key": "mlflow.data.context", "value": context}] if context else []
    return {"tags": tags, "dataset": DATASET | {"name": name} | fields}


@case
def log_a_dataset(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(context="training")])
    s.get("runs/get", run_id=run)
    s.post("runs/search", experiment_ids=[experiment])
    s.call("POST", AJAX + SEARCH_DATASETS, json={"experiment_ids": [experiment]})


@case
def log_datasets_again(s: Script) -> None:
    experiment = s.experiment()
    run, other = s.run(experiment), s.run(experiment, "other")
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(context="training")])
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(context="training")])
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(context="validation")])
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(source="changed", digest="abc123")])
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(digest="other")])
    s.get("runs/get", run_id=run)
    s.post("runs/log-inputs", run_id=other, datasets=[dataset(context="test", source="changed")])
    s.get("runs/get", run_id=other)
    s.call("POST", AJAX + SEARCH_DATASETS, json={"experiment_ids": [experiment]})


@case
def several_datasets_at_once(s: Script) -> None:
    run = s.new_run()
    several = [dataset("a", "train"), dataset("b", "test"), dataset("a", "again"), dataset("c")]
    s.post("runs/log-inputs", run_id=run, datasets=several)
    s.get("runs/get", run_id=run)


@case
def optional_fields(s: Script) -> None:
    run = s.new_run()
    required = {k: DATASET[k] for k in ("name", "digest", "source_type", "source")}
    s.post("runs/log-inputs", run_id=run, datasets=[{"dataset": required}])
    s.post("runs/log-inputs", run_id=run)
    s.post("runs/log-inputs", run_id=run, datasets=[])
    s.get("runs/get", run_id=run)
    empty = {"name": "e", "digest": "e", "source_type": "e", "source": "e", "schema": "", "profile": ""}
    s.post("runs/log-inputs", run_id=run, datasets=[{"dataset": empty}])
    s.get("runs/get", run_id=run)


@case
def datasets_with_several_tags(s: Script) -> None:
    run = s.new_run()
    tags = [{"key": k, "value": v} for k, v in [("z", "1"), ("mlflow.data.context", "x"), ("a", "ü")]]
    s.post("runs/log-inputs", run_id=run, datasets=[{"tags": tags, "dataset": DATASET}])
    s.get("runs/get", run_id=run)


@case
def dataset_field_lengths(s: Script) -> None:
    run = s.new_run()
    for field, limit in [("name", 500), ("digest", 36), ("source", 65535), ("schema", 1048575)]:
        for length in (limit, limit + 1):
            s.post("runs/log-inputs", run_id=run, datasets=[dataset(**{field: "x" * length})])
    for length in (255, 256):
        tags = [{"key": "k" * length, "value": "v"}]
        s.post("runs/log-inputs", run_id=run, datasets=[{"tags": tags, "dataset": DATASET}])
    for length in (500, 501):
        tags = [{"key": "k", "value": "v" * length}]
        fields = DATASET | {"name": f"tagged {length}"}
        s.post("runs/log-inputs", run_id=run, datasets=[{"tags": tags, "dataset": fields}])
    s.post("runs/log-inputs", run_id=run, datasets=[dataset(f"data {n}") for n in range(1001)])


@case
def wrong_datasets(s: Script) -> None:
    run = s.new_run()
    for wrong in [
        [{}],
        [{"tags": []}],
        [{"dataset": {}}],
        [{"dataset": None}],
        [{"dataset": DATASET | {"name": ""}}],
        [{"dataset": DATASET | {"digest": ""}}],
        [{"dataset": DATASET | {"source_type": ""}}],
        [{"dataset": DATASET | {"source": ""}}],
        [{"dataset": DATASET | {"name": 5}}],
        [{"dataset": DATASET | {"name": None}}],
        [{"dataset": {k: v for k, v in DATASET.items() if k != "name"}}],
        [{"dataset": {k: v for k, v in DATASET.items() if k != "digest"}}],
        [{"dataset": {k: v for k, v in DATASET.items() if k != "source_type"}}],
        [{"dataset": {k: v for k, v in DATASET.items() if k != "source"}}],
        [{"tags": [{}], "dataset": DATASET}],
        [{"tags": [{"key": "a"}], "dataset": DATASET}],
        [{"tags": [{"value": "a"}], "dataset": DATASET}],
        [{"tags": [{"key": "", "value": ""}], "dataset": DATASET}],
        ["a"],
        [None],
        {"dataset": DATASET},
        "a",
        5,
    ]:
        s.post("runs/log-inputs", run_id=run, datasets=wrong)
    s.get("runs/get", run_id=run)


@case
def inputs_of_wrong_runs(s: Script) -> None:
    for wrong in ["", "a", "0" * 32, "../x", None, 5, ["a"]]:
        s.post("runs/log-inputs", run_id=wrong, datasets=[dataset()])
    s.post("runs/log-inputs", datasets=[dataset()])
    s.post("runs/log-inputs")
    s.post("runs/log-inputs", run_uuid=s.new_run(), datasets=[dataset()])


@case
def models(s: Script) -> None:
    run = s.new_run()
    s.post("runs/log-inputs", run_id=run, models=[{"model_id": "m-one"}, {"model_id": "m-two"}])
    s.get("runs/get", run_id=run)
    s.post("runs/outputs", run_id=run, models=[{"model_id": "m-three", "step": 3}])
    s.post("runs/outputs", run_id=run, models=[{"model_id": "m-four"}, {"model_id": "m-five", "step": 0}])
    s.get("runs/get", run_id=run)
    s.post("runs/log-inputs", run_id=run, datasets=[dataset()], models=[{"model_id": "m-six"}])
    s.get("runs/get", run_id=run)


@case
def outputs_with_odd_steps(s: Script) -> None:
    run = s.new_run()
    for number, step in enumerate([-1, "5", 1e3, 2**31, 2**62, 1.5, "x", None, True]):
        s.post("runs/outputs", run_id=run, models=[{"model_id": f"m-{number}", "step": step}])
    s.get("runs/get", run_id=run)


@case
def wrong_outputs(s: Script) -> None:
    run = s.new_run()
    for wrong in [[], None, "a", 5, {}, {"model_id": "m"}, ["a"], [None], [{"model_id": 5}]]:
        s.post("runs/outputs", run_id=run, models=wrong)
        s.post("runs/log-inputs", run_id=run, models=wrong)
    s.post("runs/outputs", run_id=run)
    for wrong in ["", "a", "0" * 32, None, 5]:
        s.post("runs/outputs", run_id=wrong, models=[{"model_id": "m", "step": 0}])
    s.post("runs/outputs")
    s.get("runs/get", run_id=run)


@case
def models_without_an_id(s: Script) -> None:
    run = s.new_run()
    s.post("runs/outputs", run_id=run, models=[{}])
    s.post("runs/outputs", run_id=run, models=[{"model_id": ""}])
    s.post("runs/log-inputs", run_id=run, models=[{}])
    s.get("runs/get", run_id=run)


@case
def search_datasets(s: Script) -> None:
    experiments = [s.experiment("one"), s.experiment("two")]
    for experiment in experiments:
        for number in range(3):
            run = s.run(experiment, f"run {number}")
            contexts = ["train", None, "test"]
            logged = [dataset(f"data {n}", contexts[n]) for n in range(number + 1)]
            s.post("runs/log-inputs", run_id=run, datasets=logged)
    for ids in [experiments, experiments[:1], [*experiments, "999999"], experiments * 2]:
        s.call("POST", AJAX + SEARCH_DATASETS, json={"experiment_ids": ids})
    s.post("experiments/delete", experiment_id=experiments[0])
    s.call("POST", AJAX + SEARCH_DATASETS, json={"experiment_ids": experiments})


@case
def search_datasets_wrongly(s: Script) -> None:
    for wrong in [[], None, [""], ["abc"], ["0", "x"], [0], [None], "0", 5, {}, ["0"] * 20, ["0"] * 21]:
        s.call("POST", AJAX + SEARCH_DATASETS, json={"experiment_ids": wrong})
    s.call("POST", AJAX + SEARCH_DATASETS, json={})
    s.call("POST", AJAX + SEARCH_DATASETS, data='{"experiment_ids": ["0"]}')
    s.call("GET", AJAX + SEARCH_DATASETS, params={"experiment_ids": "0"})
    s.call("POST", API + SEARCH_DATASETS, json={"experiment_ids": ["0"]})
    s.call("POST", "/ajax-api/3.0/mlflow/" + SEARCH_DATASETS, json={"experiment_ids": ["0"]})
