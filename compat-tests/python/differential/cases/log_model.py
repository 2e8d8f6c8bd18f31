"""The old model log of a run, kept in the tag `mlflow.log-model.history`."""

import json

from ..script import Script, case

MODEL = {
    "artifact_path": "model",
    "flavors": {"python_function": {"loader_module": "mlflow.sklearn", "python_version": "3.11.0"}},
    "utc_time_created": "2026-01-02 03:04:05.678901",
    "run_id": "a" * 31,
    "model_uuid": "some uuid",
}


@case
def log_models(s: Script) -> None:
    run = s.new_run()
    s.post("runs/log-model", run_id=run, model_json=json.dumps(MODEL))
    s.get("runs/get", run_id=run)
    s.post("runs/log-model", run_id=run, model_json=json.dumps(MODEL | {"artifact_path": "second"}))
    s.get("runs/get", run_id=run)


@case
def log_a_model_with_everything(s: Script) -> None:
    run = s.new_run()
    signature = {"inputs": '[{"type": "double", "name": "x"}]', "outputs": '[{"type": "long"}]'}
    model = MODEL | {"signature": signature, "metadata": {"a": 1}, "model_size_bytes": 5, "z": "ü"}
    s.post("runs/log-model", run_id=run, model_json=json.dumps(model))
    s.get("runs/get", run_id=run)


@case
def missing_fields(s: Script) -> None:
    run = s.new_run()
    for field in ("artifact_path", "flavors", "utc_time_created", "run_id"):
        model = {k: v for k, v in MODEL.items() if k != field}
        s.post("runs/log-model", run_id=run, model_json=json.dumps(model))
    s.post("runs/log-model", run_id=run, model_json="{}")
    s.get("runs/get", run_id=run)


@case
def text_that_is_no_model(s: Script) -> None:
    run = s.new_run()
    for text in ["", "nonsense", "{", "NaN", None, 5, {}, ["a"], MODEL]:
        s.post("runs/log-model", run_id=run, model_json=text)
    s.post("runs/log-model", run_id=run)
    s.post("runs/log-model", model_json=json.dumps(MODEL))
    for wrong in ["", "a", "0" * 32, None, 5]:
        s.post("runs/log-model", run_id=wrong, model_json=json.dumps(MODEL))


@case
def json_that_is_no_model(s: Script) -> None:
    run = s.new_run()
    for text in ["[]", "5", "null", '"text"', "true", '["artifact_path"]']:
        s.post("runs/log-model", run_id=run, model_json=text)


@case
def a_history_that_grows_too_long(s: Script) -> None:
    run = s.new_run()
    for number in range(4):
        model = MODEL | {"artifact_path": f"{number}" + "p" * 2500}
        s.post("runs/log-model", run_id=run, model_json=json.dumps(model))
    s.get("runs/get", run_id=run)
