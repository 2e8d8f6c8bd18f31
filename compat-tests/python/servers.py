"""The servers, databases and client venvs that the Python tests work with.

`compat-tests/run` makes the environment this reads:
STAGEWRIGHT_BIN (the binary), STAGEWRIGHT_TEST_PG (a PostgreSQL server in which tests
make databases of their own), STAGEWRIGHT_COMPAT_DIR (the folder with the venvs).
"""

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

import psycopg2

REPO = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", REPO / "target"))
COMPAT_DIR = Path(os.environ.get("STAGEWRIGHT_COMPAT_DIR", TARGET / "compat"))
STOCK_VERSION = "3.17.2"
CLIENT_VERSIONS = ["2.9.2", "2.22.5", "3.1.4", STOCK_VERSION]


def binary():
    return Path(os.environ.get("STAGEWRIGHT_BIN", TARGET / "debug" / "stagewright"))


def client_python(version):
    """The interpreter of the venv with this MLflow client version."""
    return COMPAT_DIR / f"venv-{version}" / "bin" / "python"


def stock_mlflow(version=STOCK_VERSION):
    """The `mlflow` command of the venv of a release."""
    return client_python(version).with_name("mlflow")


def stock_uri(uri):
    """The same database for SQLAlchemy 2.1, where `postgresql://` alone means psycopg 3."""
    return uri.replace("postgresql://", "postgresql+psycopg2://", 1)


# No telemetry, no proxy, no server that fetches web pages which nobody here looks at, and answers as the stock server
# gives them: tests of more than that say so by flags.
OWN_ENV = {
    "MLFLOW_DISABLE_TELEMETRY": "true",
    "NO_PROXY": "127.0.0.1",
    "STAGEWRIGHT_NO_UI_DOWNLOAD": "true",
    "STAGEWRIGHT_SEMVER": "off",
    "STAGEWRIGHT_SEMVER_RESOLUTION": "off",
}


def clean_env(extra=None):
    """This process's environment without MLflow's settings, and with telemetry off."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MLFLOW_", "_MLFLOW_"))}
    return env | OWN_ENV | (extra or {})


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Databases:
    """New empty databases; PostgreSQL's are dropped by `drop_all`."""

    def __init__(self, folder):
        self.folder = folder
        self.names = []

    def __call__(self, engine):
        name = f"t_{uuid.uuid4().hex[:12]}"
        if engine == "sqlite":
            return f"sqlite:///{self.folder}/{name}.db"
        self._admin(f"CREATE DATABASE {name}")
        self.names.append(name)
        return f"{self._server()}/{name}"

    def copy(self, uri):
        """A new database with the same content; nobody may be connected to the old one."""
        if uri.startswith("sqlite:"):
            copied = self("sqlite")
            shutil.copyfile(uri.removeprefix("sqlite:///"), copied.removeprefix("sqlite:///"))
            return copied
        name = f"t_{uuid.uuid4().hex[:12]}"
        self._admin(f"CREATE DATABASE {name} TEMPLATE {uri.rpartition('/')[2]}")
        self.names.append(name)
        return f"{self._server()}/{name}"

    def drop_all(self):
        while self.names:
            self._admin(f"DROP DATABASE IF EXISTS {self.names.pop()} WITH (FORCE)")

    def _server(self):
        server = os.environ.get("STAGEWRIGHT_TEST_PG")
        if not server:
            raise RuntimeError("STAGEWRIGHT_TEST_PG is not set: start the tests by compat-tests/run")
        return server.rstrip("/")

    def _admin(self, statement):
        connection = psycopg2.connect(f"{self._server()}/postgres")
        connection.autocommit = True  # CREATE DATABASE refuses to run in a transaction
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()


class Server:
    """A server process in a folder of its own; a context manager that stops it."""

    startup_seconds = 30

    def __init__(self, uri, folder, *args, env=None, port=None, wait=True):
        self.database = uri
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.artifacts = self.folder / "artifacts"
        self.log = self.folder / "server.log"
        self.port = port or free_port()
        self.uri = f"http://127.0.0.1:{self.port}"
        self.args = list(args)
        self.env = env
        self.process = None
        self.start(wait)

    def command(self):
        raise NotImplementedError

    def flags(self, uri):
        return [
            "--backend-store-uri", uri, "--artifacts-destination", str(self.artifacts),
            "--host", "127.0.0.1", "--port", str(self.port), *self.args,
        ]  # fmt: skip

    def start(self, wait=True):
        """Starts the process (again: after stop() or kill(), with the same port and files)."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command(), cwd=self.folder, env=clean_env(self.env),
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        if wait:
            try:
                self.wait_until_healthy()
            except BaseException:
                self.kill()
                raise

    @property
    def pid(self):
        return self.process.pid

    def prefix(self):
        """What --static-prefix puts before every path."""
        return self.args[self.args.index("--static-prefix") + 1] if "--static-prefix" in self.args else ""

    def wait_until_healthy(self):
        deadline = time.monotonic() + self.startup_seconds
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}\n{self.tail()}")
            try:
                with direct.open(f"{self.uri}{self.prefix()}/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                pass
            time.sleep(0.02)
        raise TimeoutError(f"not healthy after {self.startup_seconds} s\n{self.tail()}")

    def tail(self, lines=40):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def stop(self, seconds=20):
        """Asks it to end, waits, and gives its exit code; killed and an error when it does not."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"still running {seconds} s after SIGTERM\n{self.tail()}") from None
        finally:
            self.kill()

    def kill(self):
        """kill -9 of the process and what it started, as at a power cut."""
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class StagewrightServer(Server):
    def command(self):
        return [str(binary()), "server", *self.flags(self.database)]


class StockServer(Server):
    """`mlflow server` 3.17.2, or another release, with one worker; takes 15 to 60 s to start and much memory."""

    startup_seconds = 180

    def __init__(self, *args, env=None, version=STOCK_VERSION, **options):
        self.version = version
        # Its job runners are four more Python processes that no test has a use for.
        super().__init__(*args, env={"MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"} | (env or {}), **options)

    def command(self):
        flags = self.flags(stock_uri(self.database))
        return [str(stock_mlflow(self.version)), "server", "--workers", "1", *flags]


def stock_upgrade(uri):
    """Runs `mlflow db upgrade`."""
    command = [str(stock_mlflow()), "db", "upgrade", stock_uri(uri)]
    done = subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=180)
    if done.returncode != 0:
        raise RuntimeError(f"mlflow db upgrade ended with {done.returncode}\n{done.stderr}")
