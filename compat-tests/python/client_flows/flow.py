"""What the flows share: fresh names, caught errors, bounded waiting."""

import time
import uuid

import mlflow
from mlflow.exceptions import MlflowException

VERSION = tuple(int(part) for part in mlflow.__version__.split(".")[:2])


def fresh(prefix):
    """A name no other flow, version or run of the tests has used."""
    return f"{prefix}-{uuid.uuid4().hex[:12]}"


def fresh_experiment(prefix):
    """Makes an experiment of its own the active one and returns its id."""
    return mlflow.set_experiment(fresh(prefix)).experiment_id


def refused(call, *args, **kwargs):
    """Class, code and message of the MlflowException the call must raise."""
    try:
        answer = call(*args, **kwargs)
    except MlflowException as error:
        return {"class": type(error).__name__, "code": error.error_code, "message": str(error)}
    raise AssertionError(f"{call} was not refused but answered {answer!r}")


def wait_until(condition, seconds, what):
    """The first truthy value of the condition, asked for at most that long."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.1)


def history(client, run_id, key):
    """(step, value) of every logged point, in the order of the answer; NaN as text."""
    points = client.get_metric_history(run_id, key)
    return [(p.step, "NaN" if p.value != p.value else p.value) for p in points]
