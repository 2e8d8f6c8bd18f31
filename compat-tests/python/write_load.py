"""Clients that write as fast as they can and remember what was acknowledged.

Every value is unique to its writer and its number, so what a server holds can be compared
with what it promised. Each writer keeps one connection open, as training loops do.
"""

import http.client
import json
import threading
from dataclasses import dataclass, field

BATCH_METRICS = 20
BATCH_ENTITIES = 3


@dataclass
class Write:
    """One request: kind, writer and number give its keys and values."""

    kind: str
    writer: int
    number: int
    status: int | None = None
    answer: str = ""

    @property
    def name(self):
        return f"{self.writer}-{self.number}"

    @property
    def acknowledged(self):
        return self.status == 200

    def metrics(self):
        """(key, value, timestamp, step) of the points this request writes."""
        if self.kind == "metric":
            return [(f"single-{self.writer}", self.number + 0.25, self.number, self.number)]
        if self.kind == "batch":
            steps = (self.number * BATCH_METRICS + offset for offset in range(BATCH_METRICS))
            return [(f"batch-{self.writer}", step + 0.5, step, step) for step in steps]
        return []

    def params(self):
        names = {"param": [""], "batch": range(BATCH_ENTITIES)}.get(self.kind, [])
        return {f"{self.kind}-{self.name}-{extra}": self.name for extra in names}

    def tags(self):
        names = {"tag": [""], "batch": range(BATCH_ENTITIES)}.get(self.kind, [])
        return {f"{self.kind}-{self.name}-{extra}": self.name for extra in names}

    def request(self, run_id):
        """The path below `/api/2.0/mlflow/runs/` and the body."""
        points = [dict(zip(("key", "value", "timestamp", "step"), p)) for p in self.metrics()]
        params = [{"key": k, "value": v} for k, v in self.params().items()]
        tags = [{"key": k, "value": v} for k, v in self.tags().items()]
        path, body = {
            "metric": ("log-metric", points and points[0]),
            "param": ("log-parameter", params and params[0]),
            "tag": ("set-tag", tags and tags[0]),
            "batch": ("log-batch", {"metrics": points, "params": params, "tags": tags}),
        }[self.kind]
        return path, {"run_id": run_id, **body}


KINDS = ["metric", "batch", "param", "tag"]


@dataclass
class Load:
    """Writers on one run; `writes` has all requests that were begun."""

    port: int
    run_id: str
    writers: int = 6
    writes: list = field(default_factory=list)
    answered: int = 0
    stopping: bool = False

    def __post_init__(self):
        self.changed = threading.Condition()
        self.threads = [
            threading.Thread(target=self._write, args=(n,), daemon=True)
            for n in range(self.writers)
        ]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping = True
        self.join()

    def wait_for_answers(self, count, seconds=20):
        with self.changed:
            enough = self.changed.wait_for(lambda: self.answered >= count, seconds)
        assert enough, f"only {self.answered} of {count} answers in {seconds} s"

    def join(self, seconds=30):
        for thread in self.threads:
            thread.join(seconds)
            assert not thread.is_alive(), "a writer still waits for an answer"

    def _write(self, writer):
        """Until told to stop or until the server is gone."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        number = 0
        while not self.stopping:
            write = Write(KINDS[number % len(KINDS)], writer, number)
            path, body = write.request(self.run_id)
            with self.changed:
                self.writes.append(write)
            try:
                connection.request(
                    "POST", f"/api/2.0/mlflow/runs/{path}", json.dumps(body),
                    {"Content-Type": "application/json"},
                )  # fmt: skip
                answer = connection.getresponse()
                write.answer = answer.read().decode()
                write.status = answer.status
            except (OSError, http.client.HTTPException):
                break
            with self.changed:
                self.answered += 1
                self.changed.notify_all()
            number += 1
        connection.close()


def call(port, method, path, body=None):
    """Status and JSON of one call."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(
            method, f"/api/2.0/mlflow/{path}", None if body is None else json.dumps(body),
            {"Content-Type": "application/json"},
        )  # fmt: skip
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def new_run(port):
    status, answer = call(port, "POST", "runs/create", {"experiment_id": "0", "start_time": 1})
    assert status == 200, answer
    return answer["run"]["info"]["run_id"]


def unexpected(load):
    """What was answered, but not by a 200."""
    return [(w.kind, w.status, w.answer) for w in load.writes if w.status not in (None, 200)]


def lost_or_torn(port, load):
    """Names of acknowledged writes that are not there whole, and of others that are in part."""
    wrong = []
    for write, parts in _found(port, load):
        if write.acknowledged and not all(parts):
            wrong.append(f"lost: {write.kind} {write.name}")
        elif any(parts) and not all(parts):
            wrong.append(f"torn: {write.kind} {write.name}")
    return wrong


def stored_without_answer(port, load):
    """Names of writes that were done although their client never heard of it."""
    return [w.name for w, parts in _found(port, load) if w.status is None and any(parts)]


def _found(port, load):
    """Every write, with a boolean for each of its points, params and tags: is it there?"""
    status, answer = call(port, "GET", f"runs/get?run_id={load.run_id}")
    assert status == 200, answer
    data = answer["run"]["data"]
    params = {(p["key"], p["value"]) for p in data.get("params", [])}
    tags = {(t["key"], t["value"]) for t in data.get("tags", [])}
    points = set()
    for latest in data.get("metrics", []):
        points |= _history(port, load.run_id, latest)
    for write in load.writes:
        parts = [point in points for point in write.metrics()]
        parts += [param in params for param in write.params().items()]
        parts += [tag in tags for tag in write.tags().items()]
        yield write, parts


def _history(port, run_id, latest):
    """All points of one key; the latest value must be the one of the highest step."""
    status, answer = call(
        port, "GET", f"metrics/get-history?run_id={run_id}&metric_key={latest['key']}"
    )
    assert status == 200, answer
    points = {(m["key"], m["value"], m["timestamp"], m["step"]) for m in answer["metrics"]}
    assert latest["step"] == max(step for *_, step in points), f"stale latest {latest}"
    return points
