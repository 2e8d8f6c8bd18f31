"""`stagewright db upgrade` on databases that old MLflow releases made: the result is that of `mlflow db upgrade`."""

import json
import subprocess
from contextlib import closing

import psycopg2
import pytest

from old_databases import (
    HEAD, RELEASES, everything, execute, load, ours, scalar, served, stock, stock_rows, upgrade, upgraded_by_stock,
)  # fmt: skip
from schema_diff import differences, read_schema
from servers import StagewrightServer, binary, clean_env

FIRST = "acf3f17fdcc7"
REVISIONS = dict(zip(RELEASES, [FIRST, "4465047574b1", "0584bdc529eb", "bda7b8c39065", "bf29a5ff90ea", "1b5f0d9ad7c1"]))
EVERY_RELEASE = pytest.mark.parametrize("release", RELEASES)


@pytest.fixture(scope="module")
def by_stock(engine, fresh_database):
    """Schema and rows of all releases' databases after `mlflow db upgrade`."""
    return upgraded_by_stock(fresh_database, engine)


@pytest.fixture(scope="module")
def by_us(engine, fresh_database):
    """The databases of all releases after `stagewright db upgrade`."""
    uris = {release: load(fresh_database, engine, release) for release in RELEASES}
    for release, uri in uris.items():
        answer = upgrade(uri)
        assert (answer["from"], answer["to"]) == (REVISIONS[release], HEAD)
    return uris


@pytest.fixture(scope="module")
def contents(by_us):
    """What the stock stores read from the databases that we upgraded, by release; and `mlflow db upgrade` after that."""
    before = {uri: everything(uri) for uri in by_us.values()}
    found = json.loads(stock("read", *by_us.values()))
    assert {uri: everything(uri) for uri in by_us.values()} == before
    return dict(zip(by_us, found))


@EVERY_RELEASE
def test_the_schema_is_that_of_mlflow_db_upgrade(by_us, by_stock, release):
    assert differences(read_schema(by_us[release]), by_stock[release][0]) == []


@EVERY_RELEASE
def test_every_row_of_every_table_is_that_of_mlflow_db_upgrade(by_us, by_stock, release):
    found, expected = stock_rows(by_us[release]), by_stock[release][1]
    assert found.keys() == expected.keys()
    for table, rows in expected.items():
        assert found[table] == rows, table
    assert len(expected["runs"]) == 11


def test_mlflow_opens_the_database_and_finds_nothing_to_upgrade(contents):
    assert [len(found["runs"]) for found in contents.values()] == [11] * len(RELEASES)


@EVERY_RELEASE
def test_the_server_serves_what_mlflow_reads(by_us, contents, fresh_database, release, tmp_path):
    with StagewrightServer(fresh_database.copy(by_us[release]), tmp_path) as server:
        assert served(server) == contents[release]


def test_an_upgraded_database_has_the_own_tables_and_indexes(by_us):
    found = json.loads(ours("check", "--json", "--backend-store-uri", by_us["2.9.2"]).stdout)
    assert (found["can_be_served"], found["missing_indexes"], found["missing_own_indexes"]) == (True, [], [])
    assert found["rows"]["stagewright_version"] > 0


def test_a_second_upgrade_changes_nothing(by_us):
    uri = by_us["3.1.4"]
    before = everything(uri)
    assert upgrade(uri)["steps"] == []
    assert everything(uri) == before


def test_a_dry_run_tells_the_steps_and_changes_nothing(engine, fresh_database):
    uri = load(fresh_database, engine, "3.10.1")
    before = everything(uri)
    plan = json.loads(ours("upgrade", "--dry-run", "--json", "--backend-store-uri", uri).stdout)
    assert (plan["from"], plan["dry_run"], len(plan["steps"])) == ("1b5f0d9ad7c1", True, 18)
    analytics = next(step for step in plan["steps"] if step["revision"] == "75868b020152")
    assert analytics["rows"]["spans"] == scalar(uri, "SELECT count(*) FROM spans")
    assert everything(uri) == before


def test_columns_that_mlflow_made_and_filled_ahead_are_no_hindrance(engine, fresh_database):
    """`mlflow db prepopulate-trace-analytics` may have been run before; what changed since is filled anew."""
    uri = load(fresh_database, engine, "3.10.1")
    stock("prepopulate", uri)
    execute(uri, "UPDATE trace_tags SET value = 'renamed' WHERE key = 'mlflow.traceName' AND request_id LIKE '%9'")
    expected = fresh_database.copy(uri)
    stock("upgrade", expected)
    assert len(upgrade(uri)["steps"]) == 2
    assert differences(read_schema(uri), read_schema(expected)) == []
    assert stock_rows(uri) == stock_rows(expected)


def test_upgrades_at_once_end_as_one(engine, fresh_database, by_stock):
    uri = load(fresh_database, engine, "2.22.5")
    command = [str(binary()), "db", "upgrade", "--backend-store-uri", uri]
    running = [subprocess.Popen(command, env=clean_env(), stderr=subprocess.DEVNULL) for _ in range(4)]
    assert [one.wait(60) for one in running] == [0] * 4
    assert differences(read_schema(uri), by_stock["2.22.5"][0]) == []


@pytest.mark.parametrize(
    "revision, told",
    [("2d6e25af4d3e", "older than MLflow 2.9"), ("ffffffffffff", "later Stagewright")],
)
def test_a_revision_without_a_way_is_refused_and_nothing_changed(engine, fresh_database, revision, told):
    uri = load(fresh_database, engine, "2.9.2")
    execute(uri, f"UPDATE alembic_version SET version_num = '{revision}'")
    before = everything(uri)
    done = ours("upgrade", "--backend-store-uri", uri)
    assert done.returncode == 1
    assert revision in done.stderr and told in done.stderr, done.stderr
    assert everything(uri) == before


def test_a_database_of_another_program_is_refused_and_nothing_changed(engine, fresh_database):
    uri = fresh_database(engine)
    execute(uri, "CREATE TABLE customers (id INTEGER)")
    before = everything(uri)
    done = ours("upgrade", "--backend-store-uri", uri)
    assert (done.returncode, "customers" in done.stderr) == (1, True), done.stderr
    assert everything(uri) == before


def test_the_server_names_the_command_on_an_older_database(engine, fresh_database, tmp_path):
    uri = load(fresh_database, engine, "2.16.2")
    before = everything(uri)
    command = [str(binary()), "server", "--backend-store-uri", uri, "--port", "0"]
    done = subprocess.run(command, env=clean_env(), cwd=tmp_path, capture_output=True, text=True, timeout=30)
    assert (done.returncode, "`stagewright db upgrade`" in done.stderr) == (1, True), done.stderr
    assert everything(uri) == before


def test_a_check_of_an_older_database_counts_its_rows(engine, fresh_database):
    uri = load(fresh_database, engine, "2.9.2")
    done = ours("check", "--json", "--backend-store-uri", uri)
    found = json.loads(done.stdout)
    assert (done.returncode, found["can_be_served"], found["can_be_upgraded"]) == (1, False, True)
    assert found["rows"]["metrics"] == scalar(uri, "SELECT count(*) FROM metrics")
    assert found["bytes"] > 0
    assert "rows" not in json.loads(ours("check", "--quick", "--json", "--backend-store-uri", uri).stdout)


def test_a_check_finds_orphans_and_missing_indexes(engine, fresh_database, by_us):
    uri = fresh_database.copy(by_us["2.9.2"])
    execute(uri, "DELETE FROM datasets WHERE name = 'other'; DROP INDEX index_params_run_uuid;")
    expected = [{"table": "inputs", "parent": "datasets", "rows": 4}]
    if engine == "sqlite":  # which only looks when it is asked to
        execute(uri, "DELETE FROM experiments WHERE experiment_id = 77")
        expected = [{"table": "experiment_tags", "parent": "experiments", "rows": 1}, *expected]
    done = ours("check", "--json", "--backend-store-uri", uri)
    found = json.loads(done.stdout)
    assert found["orphans"] == expected
    assert found["missing_indexes"] == ["index_params_run_uuid"]
    assert done.returncode == 0


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_a_database_in_use_is_left_alone(engine, fresh_database):
    uri = load(fresh_database, engine, "2.9.2")
    with closing(psycopg2.connect(uri)) as other:
        other.cursor().execute("SELECT count(*) FROM tags")
        done = ours("upgrade", "--backend-store-uri", uri)
    assert (done.returncode, "stop the servers" in done.stderr) == (1, True), done.stderr
    assert scalar(uri, "SELECT version_num FROM alembic_version") == FIRST


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
class TestSqliteTablesThatAreCopied:
    def test_an_index_of_ones_own_survives(self, engine, fresh_database):
        uri = load(fresh_database, engine, "2.9.2")
        execute(uri, "CREATE INDEX my_tags ON tags (value) WHERE key = 'kind'")
        upgrade(uri)
        assert scalar(uri, "SELECT count(*) FROM sqlite_master WHERE name = 'my_tags' AND tbl_name = 'tags'") == 1

    @pytest.mark.parametrize(
        "change, told",
        [
            ("ALTER TABLE tags ADD COLUMN mine TEXT", "tags.mine is not MLflow's"),
            ("ALTER TABLE runs DROP COLUMN deleted_time", "runs.deleted_time is missing"),
            ("DROP TABLE input_tags", "input_tags is missing"),
            # Where a broken-off upgrade of MLflow's leaves a database.
            ("ALTER TABLE inputs ADD COLUMN step BIGINT DEFAULT '0' NOT NULL", "inputs.step is not MLflow's"),
        ],
    )
    def test_tables_of_another_shape_are_refused(self, engine, fresh_database, change, told):
        uri = load(fresh_database, engine, "2.9.2")
        execute(uri, change)
        before = everything(uri)
        done = ours("upgrade", "--backend-store-uri", uri)
        assert (done.returncode, told in done.stderr) == (1, True), done.stderr
        assert everything(uri) == before

    def test_spans_without_their_trace_are_refused_as_by_mlflow(self, engine, fresh_database):
        uri = load(fresh_database, engine, "3.5.1")
        execute(uri, "DELETE FROM trace_info WHERE request_id = 'tr-odd-03'")
        before = everything(uri)
        done = ours("upgrade", "--backend-store-uri", uri)
        assert (done.returncode, "tr-odd-03" in done.stderr) == (1, True), done.stderr
        assert everything(uri) == before
