"""The article's rollout plan against a simulated service of two versions, with servers that die in between, and against a
real Prometheus."""

import hashlib
import http.server
import json
import shutil
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import mlflow
import pytest
from mlflow import MlflowClient

from servers import binary, clean_env, free_port

NAME = "fraud-detector"
PLAN = """\
model: fraud-detector
version: 2.3.1
stages:
  - name: staging
    traffic: 0%
    purpose: Integration testing
  - name: canary
    traffic: 5%
    duration: 2h
    abort_on:
      - latency_p95 > 200ms
      - error_rate > 0.5%
  - name: production
    traffic: 100%
rollback_to: v2.2.4
"""
SEMVER = ["--semver", "warn", "--semver-resolution", "on"]
# Two hours are four seconds.
FAST = [*SEMVER, "--rollout-time-scale", "1800"]
# Private addresses are for tests: receivers are on this machine.
ENV = {"MLFLOW_WEBHOOK_ALLOWED_SCHEMES": "http", "MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS": "true"}


def call(server, path, body=None, fails=False):
    request = urllib.request.Request(
        f"{server.uri}/api/stagewright/v1/{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        message = json.load(error)["message"]
        assert fails, message
        return message


def wait_until(find, seconds=30):
    """What `find` gives as soon as it gives anything."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.02)
    raise TimeoutError("what was waited for did not come")


class Service:
    """A service of two versions: requests go where `assign` says, and what came of them is told to the server."""

    def __init__(self, slow_share):
        self.slow_share = slow_share
        self.window = 0

    def observe(self, server, rollout, requests=20_000):
        self.window += 1
        counts = {"requests": requests, "errors": requests // 2000, "slow": {"200": int(requests * self.slow_share)}}
        window = {"window_start": self.window * 60_000, "window_end": (self.window + 1) * 60_000}
        key = f"canary/{self.window}"
        return call(server, f"rollouts/{rollout}/observations", [{"arm": "canary", "idempotency_key": key, **window, **counts}])


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append(json.loads(body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def receiver():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    server.heard = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def register(server, tmp_path):
    """2.2.4 in production, and 2.3.1."""
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    client = MlflowClient()
    client.create_registered_model(NAME)
    for semver in ["2.2.4", "2.3.1"]:
        run = client.create_run("0")
        file = tmp_path / "which.txt"
        file.write_text(semver)
        client.log_artifact(run.info.run_id, str(file), "model")
        client.create_model_version(NAME, f"runs:/{run.info.run_id}/model", run.info.run_id, tags={"semver": semver})
    call(server, f"models/{NAME}/promote", {"version": "2.2.4", "reason": "the good one"})
    client.set_registered_model_alias(NAME, "production", "1")
    return client


def listen(client, receiver):
    from mlflow.entities.webhook import WebhookAction, WebhookEntity, WebhookEvent

    events = [
        WebhookEvent(WebhookEntity.MODEL_VERSION_TAG, WebhookAction.SET),
        WebhookEvent(WebhookEntity.MODEL_VERSION_ALIAS, WebhookAction.CREATED),
    ]
    client.create_webhook("oncall", f"http://127.0.0.1:{receiver.server_port}/", events)


def begin(server, plan=PLAN):
    return call(server, "rollouts", {"plan": plan, "start": True, "reason": "better"})["rollout"]["id"]


def rollout(server, id):
    return call(server, f"rollouts/{id}")["rollout"]


def wait_for(server, id, **wanted):
    def find():
        found = rollout(server, id)
        return found if all(found[key] == value for key, value in wanted.items()) else None

    return wait_until(find)


def stages(client):
    return [client.get_model_version(NAME, version).current_stage for version in "12"]


def events(found):
    return [change["event"] for change in found["history"]]


def check_records(server, id, *actions):
    """All transitions are in the audit log, which is whole; kept evidence comes to the same verdicts again."""
    found = call(server, f"rollouts/{id}/evidence")
    assert found["replay"]["agrees"] and found["samples"] and found["verdicts"], found
    entries = call(server, f"audit/entries?model={NAME}")["entries"]
    told = [json.dumps(entry) for entry in entries]
    for action in actions:
        assert any(f'"{action}"' in entry and id in entry for entry in told), (action, told)
    assert all(change["audit_id"] for change in found["rollout"]["history"])
    verify = [str(binary()), "audit", "verify", "--backend-store-uri", server.database]
    subprocess.run(verify, env=clean_env(), check=True, capture_output=True, timeout=60)


def test_a_healthy_version_comes_into_production(start_server, receiver, tmp_path):
    server = start_server(*FAST, env=ENV)
    client = register(server, tmp_path)
    listen(client, receiver)
    id = begin(server, PLAN + "notify: [webhook:oncall]\n")
    wait_for(server, id, stage="canary", state="running")
    service = Service(slow_share=0.01)
    service.observe(server, id)
    found = wait_for(server, id, state="succeeded")
    assert events(found) == ["start", "step_passed", "step_passed"]
    assert found["history"][2]["basis"] == "guards"
    assert stages(client) == ["Archived", "Production"]
    assert client.get_model_version_by_alias(NAME, "production").version == "2"
    check_records(server, id, "rollout.start", "rollout.step_passed")
    states = wait_until(lambda: [told["data"]["state"] for told in receiver.heard if told["entity"] == "rollout"][2:])
    assert states == ["succeeded"]
    tags = [told["data"]["value"] for told in receiver.heard if told["data"].get("key") == "stagewright.rollout"]
    assert tags[-1] == "succeeded" and "canary 5%" in tags, tags


def test_a_slow_version_goes_back_by_itself(start_server, receiver, tmp_path):
    server = start_server(*SEMVER, env=ENV)
    client = register(server, tmp_path)
    listen(client, receiver)
    id = begin(server)
    wait_for(server, id, stage="canary", state="running")
    # p95 is over 200 ms when more than 5 % are; here it is 15 %.
    service, ticks = Service(slow_share=0.15), 0
    while rollout(server, id)["state"] == "running" and ticks < 2:
        service.observe(server, id, 1000)
        ticks += 1
        wait_until(lambda: rollout(server, id)["steps"][1]["guards"][0]["verdict"])
    found = wait_for(server, id, state="rolled_back")
    assert ticks <= 2 and found["reason"].startswith("latency_p95 > 200ms"), found
    assert stages(client) == ["Production", "None"]
    assert client.get_model_version_by_alias(NAME, "production").version == "1"
    check_records(server, id, "rollout.start", "rollout.guard_failed", "rollout.restored")
    assert client.get_model_version(NAME, "2").tags["stagewright.rollout"] == "rolled_back"
    wait_until(lambda: "rolled_back" in json.dumps(receiver.heard))
    status = [str(binary()), "rollout", "status", NAME, "--watch", "--tracking-uri", server.uri]
    done = subprocess.run(status, env=clean_env(), capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "guard_failed" in done.stdout and "latency_p95" in done.stderr, done


@pytest.mark.parametrize("slow_share, state", [(0.01, "succeeded"), (0.15, "rolled_back")])
def test_a_server_that_is_killed_goes_on_where_it_was(start_server, tmp_path, slow_share, state):
    server = start_server(*FAST)
    client = register(server, tmp_path)
    id = begin(server)
    wait_for(server, id, stage="canary")
    server.kill()
    server.start()
    found = rollout(server, id)
    assert found["stage"] == "canary" and found["weight"] == 500, found
    # What comes in just before the next death is not lost.
    Service(slow_share).observe(server, id)
    server.kill()
    server.start()
    found = wait_for(server, id, state=state)
    assert stages(client) == (["Archived", "Production"] if state == "succeeded" else ["Production", "None"])
    assert len(events(found)) == len(set(map(json.dumps, found["history"])))
    check_records(server, id, "rollout.start")


@pytest.mark.parametrize("slow_share, state", [(0.01, "succeeded"), (0.15, "rolled_back")])
def test_two_of_three_replicas_may_die(engine, start_server, tmp_path, slow_share, state):
    if engine == "sqlite":
        pytest.skip("replicas share a PostgreSQL")
    first = start_server(*FAST)
    others = [start_server(*FAST, uri=first.database) for _ in range(2)]
    client = register(first, tmp_path)
    id = begin(first)
    wait_for(others[0], id, stage="canary")
    first.kill()
    Service(slow_share).observe(others[0], id)
    others[0].kill()
    survivor = others[1]
    mlflow.set_tracking_uri(survivor.uri)
    mlflow.set_registry_uri(survivor.uri)
    client = MlflowClient()
    found = wait_for(survivor, id, state=state)
    expected = ["start", "step_passed", "step_passed"]
    assert events(found) == (expected if state == "succeeded" else ["start", "step_passed", "guard_failed", "restored"])
    assert stages(client) == (["Archived", "Production"] if state == "succeeded" else ["Production", "None"])
    check_records(survivor, id, "rollout.start")


def test_a_stock_client_loads_what_its_unit_gets(start_server, tmp_path):
    server = start_server(*SEMVER)
    register(server, tmp_path)
    id = begin(server, PLAN.replace("traffic: 5%", "traffic: 40%"))
    wait_for(server, id, stage="canary")
    seen = set()
    for number in range(12):
        unit = f"host-{number}"
        digest = hashlib.sha256(id.encode() + b"\0" + unit.encode()).digest()
        expected = "2.3.1" if int.from_bytes(digest[:8], "big") % 10_000 < 4000 else "2.2.4"
        assert call(server, f"models/{NAME}/assign?unit={unit}")["semver"] == expected
        for uri in [f"models:/{NAME}@production,unit={unit}", f"models:/{NAME}/Production,unit={unit}"]:
            folder = tmp_path / hashlib.md5(uri.encode()).hexdigest()
            path = mlflow.artifacts.download_artifacts(f"{uri}/which.txt", dst_path=str(folder))
            with open(path) as file:
                assert file.read() == expected, uri
        seen.add(expected)
    assert seen == {"2.2.4", "2.3.1"}
    assert MlflowClient().get_model_version_by_alias(NAME, "production").version == "1"


def test_the_commands(engine, start_server, tmp_path):
    if engine == "postgres":
        pytest.skip("one engine is enough for what is printed")
    server = start_server(*SEMVER)
    register(server, tmp_path)
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN)

    def run(*words, fails=False):
        words = [str(binary()), "rollout", *words]
        done = subprocess.run(words, env=clean_env(), capture_output=True, text=True, timeout=60)
        assert (done.returncode != 0) == fails, (words, done.stdout, done.stderr)
        return done.stderr if fails else done.stdout

    here = ["--tracking-uri", server.uri]
    told = run("validate", str(file), "--requests-per-minute", "6")
    assert "after       0s  staging" in told and "too few to prove that it is healthy" in told, told
    broken = tmp_path / "broken.yaml"
    broken.write_text(PLAN.replace("duration: 2h", "duration: soon"))
    assert "line 9, column 15: stages[1].duration: 'soon' is no time" in run("validate", str(broken), fails=True)
    assert "canary" in run("start", str(file), "--reason", "better", *here)
    wait_until(lambda: "> canary" in run("status", NAME, *here))
    assert "paused: manual" in run("pause", NAME, *here)
    assert "running" in run("resume", NAME, *here)
    run("abort", NAME, "--reason", "enough", *here)
    wait_until(lambda: "rolled_back" in run("status", NAME, *here))
    again = json.loads(run("retry", NAME, "--json", *here))["rollout"]
    wait_until(lambda: "> canary" in run("status", again["id"], *here))
    assert "succeeded" in run("promote", again["id"], *here)


METRICS = """\
# TYPE service_requests counter
service_requests_total{version="2.3.1"} %d
# TYPE service_slow counter
service_slow_total{version="2.3.1"} %d
# TYPE psi gauge
psi{version="2.3.1"} %s
"""


class Metrics(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        counted = self.server
        counted.requests += 2000
        counted.slow += int(2000 * counted.slow_share)
        body = (METRICS % (counted.requests, counted.slow, counted.psi)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def prometheus_binary():
    """Debian's package, installed where it is missing."""
    if not shutil.which("prometheus"):
        install = "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends prometheus"
        done = subprocess.run(["bash", "-c", install], capture_output=True, text=True, timeout=200)
        assert shutil.which("prometheus"), f"Debian's package prometheus cannot be installed:\n{done.stdout}\n{done.stderr}"
    return shutil.which("prometheus")


@pytest.fixture
def prometheus(engine, tmp_path):
    """A Prometheus that looks at a service's counters five times a second."""
    if engine == "postgres":
        pytest.skip("what Prometheus answers does not depend on the engine")
    service = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Metrics)
    service.requests, service.slow, service.slow_share, service.psi = 0, 0, 0.01, "0.1"
    threading.Thread(target=service.serve_forever, daemon=True).start()
    config = tmp_path / "prometheus.yml"
    config.write_text(
        "global: {scrape_interval: 200ms, scrape_timeout: 200ms}\n"
        f"scrape_configs: [{{job_name: service, static_configs: [{{targets: ['127.0.0.1:{service.server_port}']}}]}}]\n"
    )
    port = free_port()
    process = subprocess.Popen(
        [prometheus_binary(), f"--config.file={config}", f"--storage.tsdb.path={tmp_path}/tsdb",
         f"--web.listen-address=127.0.0.1:{port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    service.url = f"http://127.0.0.1:{port}"

    def has_data():
        query = urllib.parse.quote("increase(service_requests_total[2s])")
        with urllib.request.urlopen(f"{service.url}/api/v1/query?query={query}", timeout=2) as answer:
            return json.load(answer)["data"]["result"]

    try:
        wait_until(has_data)
        yield service
    finally:
        process.kill()
        process.wait()
        service.shutdown()


PROMETHEUS_PLAN = """\
model: fraud-detector
version: 2.3.1
interval: 30m
stages:
  - name: canary
    traffic: 5%
    duration: 2h
    abort_on:
      - metric: latency_p95
        value: 200ms
        counts:
          bad: sum(increase(service_slow_total{version="{{version}}"}[{{window}}]))
          total: sum(increase(service_requests_total{version="{{version}}"}[{{window}}]))
      - {metric: psi, prometheus: 'max(psi{version="{{version}}"})', op: ">", value: 0.2, failure_limit: 1}
      - {metric: missing, prometheus: 'no_such_series', op: ">", value: 1}
  - name: production
    traffic: 100%
"""


def test_a_real_prometheus_is_asked(start_server, prometheus, tmp_path):
    # Half an hour is a second.
    server = start_server(*FAST, "--prometheus-url", prometheus.url)
    client = register(server, tmp_path)
    id = begin(server, PROMETHEUS_PLAN)
    held = wait_for(server, id, state="paused")
    verdicts = [guard["verdict"] for guard in held["steps"][0]["guards"]]
    assert verdicts == ["pass", "inconclusive", "no_data"] and held["paused_for"] == "no_data", held
    prometheus.psi = "0.9"
    found = wait_for(server, id, state="rolled_back")
    assert found["reason"].startswith("psi > 0.2: 0.9"), found
    assert stages(client) == ["Production", "None"]
    evidence = call(server, f"rollouts/{id}/evidence")
    assert evidence["replay"]["agrees"], evidence
    asked = [json.dumps(sample["detail"]) for sample in evidence["samples"]]
    assert any("2.3.1" in detail and "raw" in detail for detail in asked), asked
