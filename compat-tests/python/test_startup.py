"""How the server starts: with no flag at all, with every flag, and with the environment."""

import sqlite3
import subprocess

import pytest
import requests
from servers import StagewrightServer, binary, clean_env

SESSION = requests.Session()
SESSION.trust_env = False  # no proxy between us and loopback
API = "/api/2.0/mlflow"
SECRET = "s3cr3t-w0rd"


class BareServer(StagewrightServer):
    """Gets a port and what the test gives, nothing else."""

    def flags(self, uri):
        return ["--port", str(self.port), *self.args]


@pytest.fixture
def start(tmp_path):
    """`start(*flags, env=None)`: a server in an own, empty folder."""
    running = []

    def begin(*flags, env=None, **options):
        running.append(BareServer(None, tmp_path / f"s{len(running)}", *flags, env=env, **options))
        return running[-1]

    yield begin
    for one in running:
        one.kill()


def ask(server, method, path, **options):
    return SESSION.request(method, server.uri + path, timeout=30, **options)


def create_experiment(server, name="e", prefix=""):
    answer = ask(server, "POST", f"{prefix}{API}/experiments/create", json={"name": name})
    assert answer.status_code == 200, answer.text
    experiment_id = answer.json()["experiment_id"]
    found = ask(server, "GET", f"{prefix}{API}/experiments/get?experiment_id={experiment_id}")
    return found.json()["experiment"]


def refused(*flags, env=None):
    """Exit code and output of a server that must not start."""
    done = subprocess.run(
        [str(binary()), "server", *flags], env=clean_env(env), stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert done.returncode != 0, done.stdout
    return done.returncode, done.stdout + done.stderr


def test_no_flag_at_all_works_in_an_empty_folder(start):
    server = start()
    assert create_experiment(server)["artifact_location"] == "mlflow-artifacts:/1"
    put = ask(server, "PUT", "/api/2.0/mlflow-artifacts/artifacts/1/a/note.txt", data=b"hello")
    assert put.status_code == 200, put.text
    assert (server.folder / "mlartifacts" / "1" / "a" / "note.txt").read_text() == "hello"
    assert (server.folder / "mlflow.db").is_file()


def test_the_start_tells_where_it_listens_and_how_to_point_a_client_at_it(start):
    log = start().log.read_text()
    assert "http://127.0.0.1:" in log
    assert "mlflow.db" in log
    assert "mlartifacts" in log
    assert "MLFLOW_TRACKING_URI" in log


def test_an_unknown_flag_is_an_error():
    code, output = refused("--no-such-flag")
    assert code == 2
    assert "--no-such-flag" in output


def test_a_port_of_letters_is_an_error():
    code, output = refused("--port", "http")
    assert code == 2
    assert "--port" in output


@pytest.mark.parametrize(
    "flags",
    [
        ["--gunicorn-opts", "--timeout 60"],
        ["--waitress-opts", "--threads 8"],
        ["--uvicorn-opts", "--log-level debug"],
        ["--dev"],
    ],
    ids=lambda flags: flags[0],
)
def test_a_flag_that_cannot_apply_is_warned_of_once_and_the_server_works(start, flags):
    server = start(*flags)
    create_experiment(server)
    warnings = [line for line in server.log.read_text().splitlines() if flags[0] in line]
    assert len(warnings) == 1, warnings


def test_workers_are_accepted(start):
    create_experiment(start("--workers", "3"))


def test_a_static_prefix_moves_everything(start):
    server = start("--static-prefix", "/ml/flow")
    assert create_experiment(server, prefix="/ml/flow")["name"] == "e"
    assert ask(server, "GET", "/ml/flow/health").text == "OK"
    assert ask(server, "GET", "/ml/flow/version").text == "3.17.2"
    for bare in ("/health", "/version", f"{API}/experiments/get?experiment_id=0"):
        assert ask(server, "GET", bare).status_code == 404


@pytest.mark.parametrize("prefix", ["ml", "/ml/"])
def test_a_static_prefix_has_a_slash_in_front_and_none_behind(prefix):
    _, output = refused("--static-prefix", prefix)
    assert "--static-prefix" in output


def test_artifacts_only_serves_artifacts_and_nothing_else(start):
    server = start("--artifacts-only", "--artifacts-destination", "files")
    put = ask(server, "PUT", "/api/2.0/mlflow-artifacts/artifacts/x/y.txt", data=b"1")
    assert put.status_code == 200, put.text
    assert (server.folder / "files" / "x" / "y.txt").read_bytes() == b"1"
    assert not (server.folder / "mlflow.db").exists()
    path = f"{API}/runs/get"
    answer = ask(server, "GET", f"{path}?run_id=1")
    assert (answer.status_code, answer.text) == (
        503,
        f"Endpoint: {path} disabled due to the mlflow server running in `--artifacts-only` mode. "
        "To enable tracking server functionality, run `mlflow server` without `--artifacts-only`",
    )


def test_artifacts_only_takes_no_database():
    code, output = refused("--artifacts-only", "--backend-store-uri", "sqlite:///other.db")
    assert code == 2
    assert "--artifacts-only" in output


def test_no_serve_artifacts_turns_the_proxy_off(start):
    server = start("--no-serve-artifacts", "--default-artifact-root", "s3://bucket/root")
    assert create_experiment(server)["artifact_location"] == "s3://bucket/root/1"
    listing = ask(server, "GET", "/api/2.0/mlflow-artifacts/artifacts")
    assert (listing.status_code, listing.text) == (
        503,
        "Endpoint: /api/2.0/mlflow-artifacts/artifacts disabled due to the mlflow server running "
        "with `--no-serve-artifacts`. To enable artifacts server functionality, run "
        "`mlflow server` with `--serve-artifacts`",
    )
    put = ask(server, "PUT", "/api/2.0/mlflow-artifacts/artifacts/x.txt", data=b"1")
    assert put.status_code == 503


def test_by_default_only_local_and_private_hosts_are_answered(start):
    server = start()
    path = f"{API}/experiments/get?experiment_id=0"
    for host in ("localhost", "127.0.0.1:9", "10.1.2.3", "192.168.7.7:5000", "172.31.0.1"):
        assert ask(server, "GET", path, headers={"Host": host}).status_code == 200, host
    for host in ("evil.example", "172.32.0.1", "localhost.evil.example"):
        answer = ask(server, "GET", path, headers={"Host": host})
        assert (answer.status_code, answer.text) == (
            403,
            "Invalid Host header - possible DNS rebinding attack detected",
        ), host
    assert ask(server, "GET", "/health", headers={"Host": "evil.example"}).text == "OK"


def test_allowed_hosts_replace_the_default(start):
    server = start("--allowed-hosts", "ml.example,*.internal.example")
    path = f"{API}/experiments/get?experiment_id=0"
    for host, status in [("ml.example", 200), ("a.internal.example", 200), ("localhost", 403)]:
        assert ask(server, "GET", path, headers={"Host": host}).status_code == status, host


def test_foreign_origins_may_not_write(start):
    server = start("--cors-allowed-origins", "https://app.example")

    def post(origin):
        body = {"max_results": 1}
        return ask(server, "POST", f"{API}/experiments/search", json=body, headers={"Origin": origin})

    assert post("https://app.example").status_code == 200
    assert post("https://app.example").headers["access-control-allow-origin"] == "https://app.example"
    assert post("http://localhost:3000").status_code == 200
    blocked = post("https://evil.example")
    assert (blocked.status_code, blocked.text) == (403, "Cross-origin request blocked")


def test_x_frame_options_are_the_flags_or_sameorigin(start):
    health = {
        value: ask(start(*(["--x-frame-options", value] if value else [])), "GET", "/health").headers
        for value in ("", "DENY", "NONE")
    }
    assert health[""]["x-frame-options"] == "SAMEORIGIN"
    assert health[""]["x-content-type-options"] == "nosniff"
    assert health["DENY"]["x-frame-options"] == "DENY"
    assert "x-frame-options" not in health["NONE"]


def test_the_security_checks_can_be_disabled(start):
    server = start("--disable-security-middleware")
    headers = {"Host": "evil.example", "Origin": "https://evil.example"}
    body = {"max_results": 1}
    answer = ask(server, "POST", f"{API}/experiments/search", json=body, headers=headers)
    assert answer.status_code == 200
    assert "x-frame-options" not in answer.headers


def test_expose_prometheus_gives_metrics_and_makes_the_folder(start):
    server = start("--expose-prometheus", "metrics/deep")
    create_experiment(server)
    metrics = ask(server, "GET", "/metrics")
    assert metrics.status_code == 200
    assert "# TYPE" in metrics.text
    assert (server.folder / "metrics" / "deep").is_dir()
    assert ask(start(), "GET", "/metrics").status_code == 404


def test_environment_variables_work_as_flags(start, tmp_path):
    server = start(
        env={
            "MLFLOW_BACKEND_STORE_URI": f"sqlite:///{tmp_path}/by-env.db",
            "MLFLOW_ARTIFACTS_DESTINATION": str(tmp_path / "files"),
            "MLFLOW_DEFAULT_ARTIFACT_ROOT": "s3://by/env",
            "MLFLOW_SERVER_ALLOWED_HOSTS": "127.0.0.1:*",
            "MLFLOW_SERVER_X_FRAME_OPTIONS": "DENY",
            "MLFLOW_WORKERS": "2",
        }
    )
    assert create_experiment(server)["artifact_location"] == "s3://by/env/1"
    assert ask(server, "PUT", "/api/2.0/mlflow-artifacts/artifacts/n.txt", data=b"1").ok
    assert (tmp_path / "files" / "n.txt").is_file() and (tmp_path / "by-env.db").is_file()
    answer = ask(server, "GET", f"{API}/experiments/get?experiment_id=0", headers={"Host": "localhost"})
    assert answer.status_code == 403
    assert ask(server, "GET", "/health").headers["x-frame-options"] == "DENY"


def test_a_flag_wins_over_the_environment(start):
    env = {"MLFLOW_BACKEND_STORE_URI": "sqlite:///env.db", "MLFLOW_PORT": "1"}
    server = start("--backend-store-uri", "sqlite:///flag.db", env=env)
    assert (server.folder / "flag.db").is_file()
    assert not (server.folder / "env.db").exists()


@pytest.mark.parametrize("absolute", [False, True], ids=["relative", "absolute"])
def test_sqlite_uris_have_three_slashes_or_four(start, tmp_path, absolute):
    path = tmp_path / "absolute.db" if absolute else "relative.db"
    server = start("--backend-store-uri", f"sqlite:///{path}")
    create_experiment(server, "kept")
    connection = sqlite3.connect(server.folder / path)
    names = connection.execute("SELECT name FROM experiments ORDER BY experiment_id").fetchall()
    connection.close()
    assert names == [("Default",), ("kept",)]


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg2"])
def test_postgres_uris_work_as_written_and_keep_their_password(start, fresh_database, scheme):
    uri = fresh_database("postgres")
    user, _, rest = uri.removeprefix("postgresql://").partition("@")
    uri = f"{scheme}://{user.partition(':')[0]}:{SECRET}@{rest}"
    server = start("--backend-store-uri", uri)
    create_experiment(server)
    assert server.stop() == 0
    assert SECRET not in server.log.read_text()


def test_an_unreachable_database_is_told_without_its_password():
    uri = f"postgresql+psycopg2://ann:{SECRET}@127.0.0.1:1/none"
    _, output = refused("--backend-store-uri", uri)
    assert SECRET not in output
    assert "127.0.0.1" in output


def test_an_unknown_database_is_refused():
    _, output = refused("--backend-store-uri", "oracle://ann@host/db")
    assert "oracle" in output
