"""An answer means that the write is safe: kill -9 under load, and an orderly end."""

import http.client
import random
import socket
import sqlite3
import threading
import time

import pytest
import requests

from write_load import Load, lost_or_torn, new_run, stored_without_answer, unexpected

ROUNDS = 20
# A server that answers in time but ends late would be killed by its supervisor.
SHUTDOWN_SECONDS = 15
UPLOAD_ROUNDS = 5
UPLOAD_WRITERS = 4
PROXY = "/api/2.0/mlflow-artifacts/artifacts"


def test_kill_nine_under_load_loses_no_acknowledged_write(engine, start_server):
    random_moment = random.Random(f"durability {engine}")
    server = start_server()
    acknowledged = 0
    for round in range(ROUNDS):
        with Load(server.port, new_run(server.port)) as load:
            load.wait_for_answers(random_moment.randint(20, 250))
            server.kill()
            load.join()
        assert unexpected(load) == []
        server.start()
        assert lost_or_torn(server.port, load) == [], f"round {round}"
        acknowledged += sum(write.acknowledged for write in load.writes)
        if engine == "sqlite":
            assert integrity(server) == "ok"
    assert acknowledged >= ROUNDS * 20


@pytest.mark.parametrize("repeats", [300_000, 100], ids=["large", "small"])
def test_kill_nine_during_uploads_leaves_whole_files_only(start_server, repeats):
    """Each writer replaces its own file again and again: what is there is whole, and at least as new as the answer."""
    random_moment = random.Random(f"uploads {repeats}")
    server = start_server()
    answered = 0
    for round in range(UPLOAD_ROUNDS):
        writers = [Uploads(server.port, f"{round}/{n}", repeats) for n in range(UPLOAD_WRITERS)]
        wait_for_uploads(writers, random_moment.randint(10, 60))
        server.kill()
        for writer in writers:
            writer.join()
        server.start()
        for writer in writers:
            answer = requests.get(f"{server.uri}{PROXY}/{writer.path}", timeout=20)
            stored = int(answer.content[:8]) if answer.status_code == 200 else -1
            assert writer.acknowledged <= stored <= writer.acknowledged + 1, writer.path
            assert stored < 0 or answer.content == upload_content(stored, repeats), writer.path
            listed = requests.get(f"{server.uri}{PROXY}", {"path": f"{round}"}, timeout=20).json()
            assert {f["path"] for f in listed.get("files", [])} <= {str(n) for n in range(UPLOAD_WRITERS)}
            answered += writer.acknowledged + 1
    assert answered >= UPLOAD_ROUNDS * 10


def test_sigterm_under_load_answers_what_is_in_flight_and_ends_with_zero(start_server):
    server = start_server()
    with Load(server.port, new_run(server.port)) as load:
        load.wait_for_answers(50)
        code = server.stop(SHUTDOWN_SECONDS)
        load.join()
    assert code == 0, server.tail()
    assert unexpected(load) == []
    server.start()
    assert lost_or_torn(server.port, load) == []
    # A request may meet a connection that is being closed; what was begun is also answered.
    assert stored_without_answer(server.port, load) == []


def test_sigterm_lets_half_sent_uploads_finish(start_server):
    uploads = 4
    server = start_server()
    half = b"0123456789abcdef" * 65536
    open_uploads = [begun_upload(server.port, f"0/part-{n}.bin", half) for n in range(uploads)]
    server.process.terminate()
    answers = []
    for connection in open_uploads:
        connection.send(half)
        answers.append(connection.getresponse().status)
        connection.close()
    assert answers == [200] * uploads
    assert server.process.wait(SHUTDOWN_SECONDS) == 0, server.tail()
    stored = [(server.artifacts / "0" / f"part-{n}.bin").read_bytes() for n in range(uploads)]
    assert all(content == half + half for content in stored)


def test_a_second_server_start_on_the_same_database_keeps_everything(start_server):
    server = start_server()
    with Load(server.port, new_run(server.port)) as load:
        load.wait_for_answers(50)
    assert unexpected(load) == []
    assert server.stop(SHUTDOWN_SECONDS) == 0
    again = start_server(uri=server.database)
    assert lost_or_torn(again.port, load) == []


def begun_upload(port, path, first_half):
    """A PUT whose handler runs, because it asked for the rest, but which is half sent."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest("PUT", f"/api/2.0/mlflow-artifacts/artifacts/{path}")
    connection.putheader("Content-Length", str(2 * len(first_half)))
    connection.putheader("Expect", "100-continue")
    connection.endheaders()
    # Peeked, so that http.client still finds the interim answer, which it skips by itself.
    seen = connection.sock.recv(64, socket.MSG_PEEK)
    assert seen.startswith(b"HTTP/1.1 100"), seen
    connection.send(first_half)
    return connection


def integrity(server):
    path = server.database.removeprefix("sqlite:///")
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()


def upload_content(number, repeats):
    """Says which one it is, and is several portions long or a small file."""
    return b"%08d" % number * repeats


class Uploads(threading.Thread):
    """Uploads one content after the other to `path`, until the server is gone."""

    def __init__(self, port, path, repeats):
        super().__init__()
        self.path = path
        self.repeats = repeats
        self.acknowledged = -1
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        self.start()

    def run(self):
        try:
            while True:
                number = self.acknowledged + 1
                self.connection.request("PUT", f"{PROXY}/{self.path}", upload_content(number, self.repeats))
                answer = self.connection.getresponse()
                answer.read()
                if answer.status != 200:
                    return
                self.acknowledged = number
        except (OSError, http.client.HTTPException):
            self.connection.close()


def wait_for_uploads(writers, number):
    deadline = time.monotonic() + 60
    while sum(writer.acknowledged + 1 for writer in writers) < number:
        assert time.monotonic() < deadline, "the uploads do not get on"
        time.sleep(0.005)
