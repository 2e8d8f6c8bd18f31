"""Runs: create, get, update, delete, restore."""

from ..script import Script, case

WRONG_RUN_IDS = ["", " ", "a", "0" * 32, "../x", "ü", "x" * 300, "%"]
WRONG_TYPES = [None, 5, 1.5, True, [], ["a"], {}, {"a": 1}]


@case
def create_with_everything(s: Script) -> None:
    experiment = s.experiment()
    run = s.post(
        "runs/create",
        experiment_id=experiment,
        user_id="someone",
        run_name="named",
        start_time=1600000000000,
        tags=[{"key": "b", "value": "2"}, {"key": "a", "value": "1"}],
    ).at("run", "info", "run_id")
    s.get("runs/get", run_id=run)


@case
def create_with_next_to_nothing(s: Script) -> None:
    experiment = s.experiment()
    run = s.post("runs/create", experiment_id=experiment).at("run", "info", "run_id")
    s.get("runs/get", run_id=run)
    s.post("runs/create", experiment_id="0", run_name="", user_id="")


@case
def create_without_experiment(s: Script) -> None:
    s.post("runs/create")
    s.post("runs/create", experiment_id="")
    s.post("runs/create", experiment_id=None)


@case
def create_in_wrong_experiments(s: Script) -> None:
    for wrong in ["abc", "-1", "999999", " ", "1.5", 0, 5, 1.5, True, ["0"], {"a": 0}]:
        s.post("runs/create", experiment_id=wrong, run_name="r")


@case
def create_with_start_times(s: Script) -> None:
    experiment = s.experiment()
    for time in [0, -1, "12", "-7", 1e3, 1.5, "1e3", "1.5", "x", "", True, None, [], {}, " 1 "]:
        s.post("runs/create", experiment_id=experiment, run_name="r", start_time=time)
    for time in [2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 1e18, 1e19, 1e300, "1_0", "0x10"]:
        s.post("runs/create", experiment_id=experiment, run_name="r", start_time=time)


@case
def fields_after_a_bad_one_are_lost(s: Script) -> None:
    experiment = s.experiment()
    s.post("runs/create", experiment_id=experiment, start_time=1.5, run_name="r", user_id="u")
    s.post("runs/create", experiment_id=experiment, run_name="r", start_time=1.5, user_id="u")
    s.post("runs/create", run_name="r", user_id="u", start_time=[], experiment_id=experiment)
    s.post("runs/create", experiment_id=experiment, run_name="r", tags=[{"key": 5}], user_id="u")


@case
def create_with_names_of_other_types(s: Script) -> None:
    experiment = s.experiment()
    for value in WRONG_TYPES:
        s.post("runs/create", experiment_id=experiment, run_name=value, start_time=3)
        s.post("runs/create", experiment_id=experiment, run_name="r", user_id=value, start_time=3)


@case
def names_and_their_tag(s: Script) -> None:
    experiment = s.experiment()
    tag = {"key": "mlflow.runName", "value": "tagged"}
    s.post("runs/create", experiment_id=experiment, tags=[tag])
    s.post("runs/create", experiment_id=experiment, run_name="tagged", tags=[tag])
    s.post("runs/create", experiment_id=experiment, run_name="other", tags=[tag])
    s.post("runs/create", experiment_id=experiment, run_name="", tags=[tag])
    s.post("runs/create", experiment_id=experiment, tags=[tag | {"value": ""}], start_time=1)
    for name in [" ", "ünïcödé 日本 🎉", "a\tb\nc", "'\"\\", "n" * 250, "n" * 251, "n" * 600]:
        s.post("runs/create", experiment_id=experiment, run_name=name)


@case
def create_with_odd_tags(s: Script) -> None:
    experiment = s.experiment()
    for tags in [
        [],
        None,
        [{"key": "only"}],
        [{"value": "only"}],
        [{}],
        [{"key": "a", "value": "1"}, {"key": "a", "value": "1"}],
        [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}],
        [{"key": "k" * 250, "value": "v"}],
        [{"key": "k" * 251, "value": "v"}],
        [{"key": "k", "value": "v" * 8001}],
        [{"key": "k", "value": "日" * 8001}],
        [{"key": "../up", "value": "v"}],
        [{"key": "a,b", "value": "v"}],
        [{"key": "a", "value": 1}],
        [{"key": 1, "value": "a"}],
        ["a"],
        {"key": "a"},
        "a",
    ]:
        s.post("runs/create", experiment_id=experiment, run_name="r", tags=tags)


@case
def system_tags_in_create(s: Script) -> None:
    experiment = s.experiment()
    tags = [
        {"key": "mlflow.user", "value": "me"},
        {"key": "mlflow.source.name", "value": "train.py"},
        {"key": "mlflow.source.type", "value": "LOCAL"},
        {"key": "mlflow.source.git.commit", "value": "abc"},
        {"key": "mlflow.parentRunId", "value": "p"},
        {"key": "mlflow.note.content", "value": "note"},
    ]
    run = s.run(experiment, tags=tags)
    s.get("runs/get", run_id=run)


@case
def get_wrong_runs(s: Script) -> None:
    for wrong in WRONG_RUN_IDS:
        s.get("runs/get", run_id=wrong)
        s.get("runs/get", run_uuid=wrong)
    s.get("runs/get")
    for wrong in WRONG_TYPES:
        s.call("GET", "/api/2.0/mlflow/runs/get", json={"run_id": wrong})


@case
def get_by_either_name(s: Script) -> None:
    run, other = s.new_run(), s.run("0")
    s.get("runs/get", run_uuid=run)
    s.get("runs/get", run_id=run, run_uuid=other)
    s.get("runs/get", run_id="", run_uuid=run)
    s.get("runs/get", run_id=f"{run}x")
    s.call("GET", "/api/2.0/mlflow/runs/get", json={"run_id": run})
    s.call("GET", "/api/2.0/mlflow/runs/get", json={"runId": run})
    s.call("GET", "/api/2.0/mlflow/runs/get", json={"run_uuid": run})


@case
def update_the_status(s: Script) -> None:
    run = s.new_run()
    for status in ["FINISHED", "FAILED", "KILLED", "SCHEDULED", "RUNNING"]:
        s.post("runs/update", run_id=run, status=status, end_time=2000)
    for status in [3, "3", 0, 99, "finished", "NOPE", "", None, 1.0, 1.5, True, [], {}]:
        s.post("runs/update", run_id=run, status=status)
    s.get("runs/get", run_id=run)


@case
def update_the_end_time(s: Script) -> None:
    run = s.new_run()
    for time in [5, 0, -1, "12", 1e3, 1.5, "x", "", None, True, [], {}, 2**63 - 1, 2**63]:
        s.post("runs/update", run_id=run, end_time=time)
    s.get("runs/get", run_id=run)


@case
def update_the_name(s: Script) -> None:
    run = s.new_run()
    for name in ["second", "", " ", "ü 🎉", "n" * 250, "n" * 251, "n" * 600, None, 5, True, ["a"]]:
        s.post("runs/update", run_id=run, run_name=name)
        s.get("runs/get", run_id=run)
    s.post("runs/set-tag", run_id=run, key="mlflow.runName", value="by tag")
    s.get("runs/get", run_id=run)
    s.post("runs/delete-tag", run_id=run, key="mlflow.runName")
    s.get("runs/get", run_id=run)
    s.post("runs/update", run_id=run, run_name="again")
    s.get("runs/get", run_id=run)


@case
def update_nothing(s: Script) -> None:
    run = s.new_run()
    s.post("runs/update", run_id=run)
    s.post("runs/update", run_uuid=run, status="FAILED")
    s.post("runs/update")
    for wrong in WRONG_RUN_IDS:
        s.post("runs/update", run_id=wrong, status="FAILED")
    for wrong in WRONG_TYPES:
        s.post("runs/update", run_id=wrong, status="FAILED")


@case
def update_ignores_the_start_time(s: Script) -> None:
    run = s.new_run()
    s.post("runs/update", run_id=run, start_time=5, user_id="u", lifecycle_stage="deleted")
    s.get("runs/get", run_id=run)


@case
def delete_and_restore(s: Script) -> None:
    run = s.new_run()
    s.post("runs/restore", run_id=run)
    s.post("runs/delete", run_id=run)
    s.get("runs/get", run_id=run)
    s.post("runs/delete", run_id=run)
    s.post("runs/restore", run_id=run)
    s.get("runs/get", run_id=run)
    s.post("runs/restore", run_id=run)


@case
def delete_and_restore_wrong_runs(s: Script) -> None:
    for verb in ["runs/delete", "runs/restore"]:
        for wrong in [*WRONG_RUN_IDS, *WRONG_TYPES]:
            s.post(verb, run_id=wrong)
        s.post(verb)
        s.post(verb, run_uuid=s.run("0"))


@case
def a_deleted_run_takes_no_writes(s: Script) -> None:
    run = s.new_run()
    s.post("runs/set-tag", run_id=run, key="t", value="v")
    s.post("runs/delete", run_id=run)
    s.post("runs/update", run_id=run, status="FINISHED", end_time=7)
    s.post("runs/update", run_id=run, run_name="new")
    s.post("runs/log-metric", run_id=run, key="m", value=1, timestamp=1)
    s.post("runs/log-parameter", run_id=run, key="p", value="1")
    s.post("runs/set-tag", run_id=run, key="t", value="w")
    s.post("runs/delete-tag", run_id=run, key="t")
    s.post("runs/log-batch", run_id=run)
    s.post("runs/log-batch", run_id=run, metrics=[{"key": "m", "value": 1, "timestamp": 1}])
    s.post("runs/log-inputs", run_id=run, datasets=[])
    s.post("runs/outputs", run_id=run, models=[{"model_id": "m-1", "step": 0}])
    s.post("runs/log-model", run_id=run, model_json="{}")
    s.get("runs/get", run_id=run)
    s.get("metrics/get-history", run_id=run, metric_key="m")
    s.get("artifacts/list", run_id=run)
