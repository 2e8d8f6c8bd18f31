"""Fixtures of all Python tests.

`engine` is session-wide and comes in two values, so a test that uses any fixture below runs
on both engines, and pytest orders the tests so that each shared server starts once.
"""

import pytest

from s3_storage import S3, StagewrightInBucket
from servers import Databases, StagewrightServer, StockServer


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def engine(request):
    return request.param


@pytest.fixture(scope="session")
def fresh_database(tmp_path_factory):
    """`fresh_database(engine)` makes a new empty database and gives its URI."""
    databases = Databases(tmp_path_factory.mktemp("databases"))
    yield databases
    databases.drop_all()


@pytest.fixture(scope="session")
def server(engine, fresh_database, tmp_path_factory):
    """One running Stagewright per engine, shared: make your own experiments in it."""
    folder = tmp_path_factory.mktemp(f"stagewright-{engine}")
    with StagewrightServer(fresh_database(engine), folder) as running:
        yield running


@pytest.fixture(scope="session")
def stock_server(engine, fresh_database, tmp_path_factory):
    """One running stock server per engine, shared, on a database of its own."""
    folder = tmp_path_factory.mktemp(f"stock-{engine}")
    with StockServer(fresh_database(engine), folder) as running:
        yield running


@pytest.fixture
def start_server(engine, fresh_database, tmp_path):
    """`start_server(*flags, uri=None, env=None)`: an own Stagewright, stopped after the test."""
    running = []

    def start(*flags, uri=None, env=None, **options):
        folder = tmp_path / f"server-{len(running)}"
        uri = uri or fresh_database(engine)
        running.append(StagewrightServer(uri, folder, *flags, env=env, **options))
        return running[-1]

    yield start
    for one in running:
        one.kill()


@pytest.fixture(scope="session")
def s3(tmp_path_factory):
    with S3(tmp_path_factory.mktemp("s3")) as running:
        yield running


@pytest.fixture
def bucket(s3):
    return s3.new_bucket()


@pytest.fixture
def proxy(s3, bucket, tmp_path):
    """A server that proxies artifacts into `root` of the bucket."""
    with StagewrightInBucket(s3, tmp_path / "server", f"s3://{bucket}/root") as running:
        yield running


@pytest.fixture
def shared(s3, bucket, tmp_path):
    """A server whose clients write to `root` of the bucket themselves."""
    with StagewrightInBucket(s3, tmp_path / "server", root=f"s3://{bucket}/root") as running:
        yield running


@pytest.fixture
def client_env(s3, monkeypatch):
    """The variables of a client that reaches the S3 server, and those that the test adds."""
    for name, value in s3.env.items():
        monkeypatch.setenv(name, value)
    return monkeypatch.setenv
