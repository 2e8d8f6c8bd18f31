"""Artifacts in a bucket: through the proxy, past it by multipart and presigned URLs, and written by clients alone.

The S3 server is real, and so are the client and `boto3`. Expected values are the stock client's and server's.
"""

import hashlib
import http.client
import json
import os
import threading
from urllib.parse import parse_qsl, urlsplit

import mlflow
import psutil
import pytest
import requests
from mlflow.store.artifact.s3_artifact_repo import S3ArtifactRepository

from s3_storage import S3, StagewrightInBucket, StockInBucket, wait_until

MIB = 1 << 20
PROXY = "/api/2.0/mlflow-artifacts"
API = "/api/2.0/mlflow"
LARGE = 200 * MIB
MOST_GROWTH = 32 * MIB


@pytest.fixture(scope="module")
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


def new_run(server):
    client = mlflow.MlflowClient(server.uri)
    run = client.create_run(client.create_experiment(f"e-{os.urandom(4).hex()}"))
    return client, run.info


def root_key(info):
    """Where a run behind the proxy, or of a server with a shared root, is in the bucket."""
    return f"root/{info.experiment_id}/{info.run_id}/artifacts"


def put(server, path, content):
    return requests.put(f"{server.uri}{PROXY}/artifacts/{path}", data=content, timeout=60)


def get(server, path, **headers):
    return requests.get(f"{server.uri}{PROXY}/artifacts/{path}", headers=headers, timeout=60)


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


# --- through the proxy ---------------------------------------------------------------------


def test_the_client_stores_lists_and_reads_through_the_proxy(proxy, s3, bucket, tmp_path, client_env):
    client_env("MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD", "false")
    client, info = new_run(proxy)
    write(tmp_path / "local/a.txt", b"hello")
    write(tmp_path / "local/sub/größe 1.bin", os.urandom(100_000))
    write(tmp_path / "local/sub/empty", b"")
    client.log_artifacts(info.run_id, str(tmp_path / "local"), "data")
    root = root_key(info)
    assert s3.keys(bucket) == [f"{root}/data/a.txt", f"{root}/data/sub/empty", f"{root}/data/sub/größe 1.bin"]
    assert s3.content(bucket, f"{root}/data/a.txt") == b"hello"

    listed = [(f.path, f.is_dir, f.file_size) for f in client.list_artifacts(info.run_id, "data")]
    assert listed == [("data/a.txt", False, 5), ("data/sub", True, None)]
    (tmp_path / "back").mkdir()
    client.download_artifacts(info.run_id, "data", str(tmp_path / "back"))
    for name in ["a.txt", "sub/größe 1.bin", "sub/empty"]:
        assert (tmp_path / "back/data" / name).read_bytes() == (tmp_path / "local" / name).read_bytes()


def test_a_large_file_streams_both_ways_in_little_memory(proxy, s3, bucket, tmp_path):
    file = tmp_path / "large"
    with file.open("wb") as out:
        for _ in range(LARGE // MIB):
            out.write(os.urandom(MIB))
    with file.open("rb") as content:
        expected = hashlib.file_digest(content, "sha256").hexdigest()
    assert put(proxy, "warm", os.urandom(MIB)).status_code == 200
    assert get(proxy, "warm").status_code == 200
    with Memory(proxy.pid) as memory, file.open("rb") as content:
        assert put(proxy, "large", content).status_code == 200
    assert memory.growth < MOST_GROWTH
    with Memory(proxy.pid) as memory, requests.get(
        f"{proxy.uri}{PROXY}/artifacts/large", stream=True, timeout=60
    ) as answer:
        digest = hashlib.sha256()
        for chunk in answer.iter_content(MIB):
            digest.update(chunk)
    assert memory.growth < MOST_GROWTH
    assert digest.hexdigest() == expected
    assert s3.client.head_object(Bucket=bucket, Key="root/large")["ContentLength"] == LARGE
    assert s3.unfinished_uploads(bucket) == []


def test_ranges_and_tags_are_answered(proxy, s3, bucket):
    put(proxy, "d/hello.txt", b"hello world")
    whole = get(proxy, "d/hello.txt")
    head = s3.client.head_object(Bucket=bucket, Key="root/d/hello.txt")
    assert whole.content == b"hello world"
    assert whole.headers["content-length"] == "11"
    assert whole.headers["etag"] == head["ETag"]
    assert whole.headers["last-modified"] == head["LastModified"].strftime("%a, %d %b %Y %H:%M:%S GMT")
    assert whole.headers["content-disposition"] == "attachment; filename=hello.txt"
    assert (whole.headers["content-type"], head["ContentType"]) == ("text/plain", "text/plain")
    for wanted, status, content_range, content in [
        ("bytes=2-4", 206, "bytes 2-4/11", b"llo"),
        ("bytes=-3", 206, "bytes 8-10/11", b"rld"),
        ("bytes=5-", 206, "bytes 5-10/11", b" world"),
        ("bytes=11-", 416, "bytes */11", b""),
        ("bytes=5-4", 400, None, b"Range header: start must be less than end"),
    ]:
        answer = get(proxy, "d/hello.txt", range=wanted)
        assert (answer.status_code, answer.content) == (status, content), wanted
        assert answer.headers.get("content-range") == content_range, wanted
    several = get(proxy, "d/hello.txt", range="bytes=0-1,4-5")
    assert several.status_code == 206
    assert [part.split(b"\r\n\r\n")[1] for part in several.content.split(b"\r\n--")[:2]] == [b"he", b"o "]
    changed = get(proxy, "d/hello.txt", **{"range": "bytes=0-1", "if-range": '"other"'})
    assert (changed.status_code, changed.content) == (200, b"hello world")
    asked = requests.head(f"{proxy.uri}{PROXY}/artifacts/d/hello.txt", timeout=20)
    assert (asked.status_code, asked.headers["content-length"], asked.content) == (200, "11", b"")


def test_what_is_not_there_and_what_is_a_folder_is_told_apart(proxy):
    put(proxy, "d/x", b"x")
    missing = get(proxy, "nothing")
    assert (missing.status_code, missing.json()["error_code"]) == (404, "RESOURCE_DOES_NOT_EXIST")
    folder = get(proxy, "d")
    assert folder.status_code == 400
    assert folder.json() == {"detail": "Artifact path refers to a directory, not a file: 'd'"}


def test_deleting_a_folder_takes_all_of_it_and_nothing_else(proxy, s3, bucket):
    for path in ["d/a", "d/sub/b", "dd/c", "e"]:
        put(proxy, path, b"x")
    s3.client.put_object(Bucket=bucket, Key="d/outside", Body=b"x")
    deleted = requests.delete(f"{proxy.uri}{PROXY}/artifacts/d", timeout=20)
    assert (deleted.status_code, deleted.text) == (200, "{}")
    assert s3.keys(bucket) == ["d/outside", "root/dd/c", "root/e"]
    assert requests.delete(f"{proxy.uri}{PROXY}/artifacts/nothing", timeout=20).status_code == 200


@pytest.mark.parametrize("sent", [1 * MIB, 12 * MIB])
def test_an_upload_that_breaks_off_leaves_nothing(proxy, s3, bucket, sent):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=20)
    connection.putrequest("PUT", f"{PROXY}/artifacts/d/half")
    connection.putheader("Content-Length", str(50 * MIB))
    connection.endheaders()
    connection.send(b"x" * sent)
    if sent > 5 * MIB:
        wait_until(lambda: s3.unfinished_uploads(bucket))
    connection.close()
    wait_until(lambda: not s3.unfinished_uploads(bucket))
    assert s3.keys(bucket) == []
    assert get(proxy, "d/half").status_code == 404


def test_a_server_that_ends_during_an_upload_leaves_nothing(proxy, s3, bucket):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=20)
    connection.putrequest("PUT", f"{PROXY}/artifacts/d/half")
    connection.putheader("Content-Length", str(50 * MIB))
    connection.endheaders()
    connection.send(b"x" * 12 * MIB)
    wait_until(lambda: s3.unfinished_uploads(bucket))
    proxy.process.terminate()
    connection.close()
    assert proxy.process.wait(60) == 0
    assert s3.unfinished_uploads(bucket) == []
    assert s3.keys(bucket) == []


# --- past the proxy ------------------------------------------------------------------------


def test_the_client_sends_and_fetches_large_files_past_the_server(proxy, s3, bucket, tmp_path, client_env):
    client_env("MLFLOW_MULTIPART_UPLOAD_MINIMUM_FILE_SIZE", str(5 * MIB))
    client_env("MLFLOW_MULTIPART_UPLOAD_CHUNK_SIZE", str(5 * MIB))
    client_env("MLFLOW_MULTIPART_DOWNLOAD_CHUNK_SIZE", str(2 * MIB))
    client, info = new_run(proxy)
    content = os.urandom(12 * MIB)
    client.log_artifact(info.run_id, str(write(tmp_path / "big file.bin", content)), "data")
    key = f"{root_key(info)}/data/big file.bin"
    # S3's tag of an object tells how many parts it was sent in.
    assert s3.client.head_object(Bucket=bucket, Key=key)["ETag"].endswith('-3"')
    assert s3.content(bucket, key) == content
    fetched = client.download_artifacts(info.run_id, "data/big file.bin", str(tmp_path))
    with open(fetched, "rb") as file:
        assert file.read() == content
    signed = [line for line in s3.requests() if bucket in line and "response-content-disposition" in line]
    assert len(signed) == 6


def test_a_multipart_upload_can_be_given_up(proxy, s3, bucket):
    begun = post(proxy, f"{PROXY}/mpu/create/d", {"path": "/tmp/x.bin", "num_parts": 2}).json()
    requests.put(begun["credentials"][0]["url"], data=b"x" * 5 * MIB, timeout=20).raise_for_status()
    assert len(s3.unfinished_uploads(bucket)) == 1
    body = {"path": "/tmp/x.bin", "upload_id": begun["upload_id"]}
    assert post(proxy, f"{PROXY}/mpu/abort/d", body).text == "{}"
    assert s3.unfinished_uploads(bucket) == []
    assert s3.keys(bucket) == []


def test_presigned_urls_carry_a_run_s_files(shared, s3, bucket):
    _, info = new_run(shared)
    body = {"run_id": info.run_id, "path": "data/a b.json"}
    upload = post(shared, f"{API}/artifacts/presigned-upload-url", body).json()
    assert upload["headers"] == {"Content-Type": "application/json"}
    sent = requests.put(upload["presigned_url"], data=b'{"a": 1}', headers=upload["headers"], timeout=20)
    assert sent.status_code == 200
    assert s3.content(bucket, f"{root_key(info)}/data/a b.json") == b'{"a": 1}'
    download = post(shared, f"{API}/artifacts/presigned-download-url", body).json()
    assert download["file_size"] == 8
    fetched = requests.get(download["presigned_url"], timeout=20)
    assert fetched.content == b'{"a": 1}'
    assert fetched.headers["content-disposition"] == 'attachment; filename="a b.json"'


# --- written by clients alone --------------------------------------------------------------


def test_what_clients_write_by_themselves_is_listed_and_shown(shared, s3, bucket, tmp_path, client_env):
    client, info = new_run(shared)
    assert info.artifact_uri == f"s3://{bucket}/{root_key(info)}"
    client.log_artifact(info.run_id, str(write(tmp_path / "report.html", b"<p>hello")), "pages")
    client.log_text(info.run_id, "notes", "notes.md")
    assert listed(shared, info.run_id) == [("notes.md", False, 5), ("pages", True, None)]
    shown = requests.get(
        f"{shared.uri}/get-artifact", {"run_id": info.run_id, "path": "pages/report.html"}, timeout=20
    )
    assert (shown.status_code, shown.content) == (200, b"<p>hello")
    assert shown.headers["x-content-type-options"] == "nosniff"
    again = requests.get(
        f"{shared.uri}/get-artifact", {"run_id": info.run_id, "path": "pages/report.html"},
        headers={"if-none-match": shown.headers["etag"]}, timeout=20,
    )  # fmt: skip
    assert (again.status_code, again.content) == (304, b"")
    page = requests.post(
        f"{shared.uri}/ajax-api/2.0/mlflow/upload-artifact", b"from a page",
        params={"run_uuid": info.run_id, "path": "pages/note.txt"}, timeout=20,
    )  # fmt: skip
    assert page.status_code == 200
    assert s3.content(bucket, f"{root_key(info)}/pages/note.txt") == b"from a page"


def test_folders_are_listed_as_by_the_stock_client(shared, s3, bucket, client_env):
    _, info = new_run(shared)
    root = root_key(info)
    names = [f"many/{n:04}" for n in range(1100)] + ["Z", "a", "a/b", "a.b/c/d", "é", "empty", "x y/z", "many2"]
    for name in names:
        s3.client.put_object(Bucket=bucket, Key=f"{root}/{name}", Body=b"" if name == "empty" else b"xx")
    s3.client.put_object(Bucket=bucket, Key=f"{root}/marked/", Body=b"")
    s3.client.put_object(Bucket=bucket, Key=f"{root}/marked/file", Body=b"x")
    stock = S3ArtifactRepository(info.artifact_uri)
    for path in ["", "many", "a", "a/b", "a.b", "marked", "./a", "a//", "nothing", "man"]:
        expected = [(f.path, f.is_dir, f.file_size or None) for f in stock.list_artifacts(path or None)]
        if path in ("./a", "a//"):  # the stock server finds nothing by such names
            expected = [("a/b", False, 2)]
        assert listed(shared, info.run_id, path) == expected, path


# --- settings and failures -----------------------------------------------------------------


def test_extra_arguments_go_with_every_upload(s3, bucket, tmp_path):
    extra = {"StorageClass": "STANDARD_IA", "Metadata": {"team": "blue"}, "ServerSideEncryption": "AES256"}
    env = {"MLFLOW_S3_UPLOAD_EXTRA_ARGS": json.dumps(extra)}
    with StagewrightInBucket(s3, tmp_path, f"s3://{bucket}/root", env=env) as server:
        put(server, "small", b"x")
        put(server, "large", b"x" * 11 * MIB)
        for key in ["root/small", "root/large"]:
            head = s3.client.head_object(Bucket=bucket, Key=key)
            found = (head["StorageClass"], head["Metadata"], head["ServerSideEncryption"])
            assert found == ("STANDARD_IA", {"team": "blue"}, "AES256"), key


def test_a_bucket_that_is_missing_is_told_as_by_the_stock_client(s3, tmp_path, client_env):
    with StagewrightInBucket(s3, tmp_path, root="s3://no-such-bucket/root") as server:
        _, info = new_run(server)
        with pytest.raises(mlflow.MlflowException) as expected:
            S3ArtifactRepository(info.artifact_uri).list_artifacts("a")
        answer = requests.get(
            f"{server.uri}{API}/artifacts/list", {"run_id": info.run_id, "path": "a"}, timeout=20
        )
        assert answer.status_code == expected.value.get_http_status_code()
        stock = json.loads(expected.value.serialize_as_json())
        assert {name: answer.json()[name] for name in ["error_code", "message"]} == {
            name: stock[name] for name in ["error_code", "message"]
        }


def test_no_path_leads_out_of_the_root(s3, bucket, tmp_path, start_local):
    """Every attempt is answered as with a local folder, whose answers are the stock server's."""
    for key in ["secret", "root2/secret", "rootsecret"]:
        s3.client.put_object(Bucket=bucket, Key=key, Body=b"secret")
    with StagewrightInBucket(s3, tmp_path / "s3", f"s3://{bucket}/root") as server:
        put(server, "d/x", b"x")
        put(start_local, "d/x", b"x")
        for path in attempts():
            for method, route in ROUTES:
                answers = [raw(one, method, route.format(path)) for one in (server, start_local)]
                assert b"secret" not in answers[0][1].replace(path.encode(), b""), (method, route, path)
                assert answers[0] == answers[1], (method, route, path)
        assert s3.keys(bucket) == ["root/d/x", "root2/secret", "rootsecret", "secret"]


def test_direct_transfers_are_answered_as_by_the_stock_server(s3, bucket, tmp_path):
    answers = []
    for kind, prefix in [(StagewrightInBucket, "a"), (StockInBucket, "b")]:
        with kind(s3, tmp_path / prefix, f"s3://{bucket}/{prefix}") as server:
            answers.append(list(direct_answers(server, f"s3://{bucket}/{prefix}-direct")))
    assert len(answers[0]) == len(answers[1])
    for ours, stock in zip(*answers, strict=True):
        assert ours == stock


ROUTES = [
    ("GET", PROXY + "/artifacts/{}"),
    ("PUT", PROXY + "/artifacts/{}"),
    ("DELETE", PROXY + "/artifacts/{}"),
    ("GET", PROXY + "/artifacts?path={}"),
]


def attempts():
    climbs = ["..", "%2e%2e", "%252e%252e", ".%2e", "%25252e%25252e", "..%00", "..%5c..", "%2e%2e%5c"]
    targets = ["secret", "root2/secret"]
    yield from (f"{climb}/{target}" for climb in climbs[:5] for target in targets)
    yield from (f"d/{climb}/{climb}/{target}" for climb in climbs[:5] for target in targets)
    yield from (f"{climb}%2f{target}" for climb in climbs[:5] for target in targets)
    yield from (f"d%2f{climb}%2f{climb}%2f{target}" for climb in climbs[:5] for target in targets)
    yield from ["%2fsecret", "%2f%2fsecret", "%5c%5chost%5cshare", "C:%5csecret", "C:/secret", "file:///secret"]
    yield from ["d/..", "d/../", "..", "../", "%2e%2e", "d/%2e%2e", "file:secret", "d%23/../secret", "x%3f/../secret"]


@pytest.fixture
def start_local(tmp_path):
    from servers import StagewrightServer

    folder = tmp_path / "local"
    with StagewrightServer(f"sqlite:///{folder}/mlflow.db", folder) as running:
        yield running


def raw(server, method, target):
    """Status and body; sent as it is written, since HTTP clients tidy paths."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.putrequest(method, target, skip_accept_encoding=True)
    connection.putheader("Content-Length", "0")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, body


def post(server, path, body):
    return requests.post(f"{server.uri}{path}", json=body, timeout=60)


def listed(server, run_id, path=""):
    query = {"run_id": run_id} | ({"path": path} if path else {})
    answer = requests.get(f"{server.uri}{API}/artifacts/list", query, timeout=60)
    answer.raise_for_status()
    return [(f["path"], f["is_dir"], f.get("file_size")) for f in answer.json().get("files", [])]


def direct_answers(server, direct_root):
    """The answers to requests for transfers past the server, without what differs from call to call."""
    create, complete, abort = (f"{PROXY}/mpu/{step}" for step in ["create", "complete", "abort"])
    info = requests.get(f"{server.uri}/api/3.0/mlflow/server-info", timeout=60).json()
    yield {name: value for name, value in info.items() if "multipart" in name or "presigned" in name}
    begun = post(server, f"{create}/d", {"path": "/tmp/x y.bin", "num_parts": 2})
    yield shape(begun)
    upload_id, credentials = begun.json()["upload_id"], begun.json()["credentials"]
    parts = []
    for credential, content in zip(credentials, [b"x" * 5 * MIB, b"end"], strict=True):
        sent = requests.put(credential["url"], data=content, timeout=60)
        parts.append({"part_number": credential["part_number"], "etag": sent.headers["ETag"], "url": credential["url"]})
    body = {"path": "/tmp/x y.bin", "upload_id": upload_id, "parts": parts}
    yield shape(post(server, f"{complete}/d", body))
    yield shape(requests.get(f"{server.uri}{PROXY}/presigned/d/x%20y.bin", timeout=60))
    yield shape(requests.get(f"{server.uri}{PROXY}/presigned/d/nothing", timeout=60))
    yield shape(requests.get(f"{server.uri}{PROXY}/presigned/..%2fsecret", timeout=60))
    begun = post(server, f"{create}/d", {"path": "z", "num_parts": 0})
    yield shape(begun)
    yield shape(post(server, f"{abort}/d", {"path": "z", "upload_id": begun.json()["upload_id"]}))
    for step in [create, complete, abort]:
        yield shape(post(server, f"{step}/d", {}))
        yield shape(post(server, f"{step}/..%2fd", {"path": "z"}))
    yield shape(post(server, f"{create}/d", {"path": "z", "num_parts": "many"}))

    created = post(server, f"{API}/experiments/create", {"name": "direct", "artifact_location": direct_root})
    run = post(server, f"{API}/runs/create", {"experiment_id": created.json()["experiment_id"]})
    run_id = run.json()["run"]["info"]["run_id"]
    upload, download = f"{API}/artifacts/presigned-upload-url", f"{API}/artifacts/presigned-download-url"
    url = post(server, upload, {"run_id": run_id, "path": "m/ü.txt"})
    yield shape(url, run_id)
    requests.put(url.json()["presigned_url"], data=b"hello", headers=url.json()["headers"], timeout=60).raise_for_status()
    yield shape(post(server, download, {"run_id": run_id, "path": "m/ü.txt"}), run_id)
    yield shape(post(server, download, {"run_id": run_id, "path": "m/ü.txt", "expiration": 7}), run_id)
    for body in [{"path": "nothing"}, {"path": "x", "expiration": 0}, {"path": "../x"}, {}]:
        yield shape(post(server, download, {"run_id": run_id} | body), run_id)
    for body in [{"path": "../x"}, {}, {"path": "x", "model_id": "m-1"}, {"path": "x", "expiration": "soon"}]:
        yield shape(post(server, upload, {"run_id": run_id} | body), run_id)
    yield shape(post(server, upload, {"model_id": "m-1", "path": "x"}))
    yield shape(post(server, upload, {"path": "x"}))
    behind = post(server, f"{API}/runs/create", {"experiment_id": "0"}).json()["run"]["info"]["run_id"]
    for route in [upload, download]:
        yield shape(post(server, route, {"run_id": behind, "path": "x"}))


def shape(answer, run_id=""):
    def same(value):
        if isinstance(value, dict):
            return {name: same(inner) for name, inner in value.items() if name != "upload_id"}
        if isinstance(value, list):
            return [same(inner) for inner in value]
        if isinstance(value, str) and value.startswith("http"):
            return url_shape(value.replace(run_id, "RUN") if run_id else value)
        return value

    return answer.status_code, answer.headers["content-type"], same(answer.json())


def url_shape(url):
    """Host, path below the server's own folder, and query, without times, ids and signatures."""
    parts = urlsplit(url)
    differs = ("uploadId", "X-Amz-Date", "X-Amz-Signature")
    query = sorted((name, "" if name in differs else value) for name, value in parse_qsl(parts.query))
    _, _bucket, own, *path = parts.path.split("/")
    return parts.netloc, own[1:], path, query


class Memory:
    """How much more memory a process holds at any time than at the beginning."""

    def __init__(self, pid):
        self.process = psutil.Process(pid)
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._watch)

    def _watch(self):
        while not self.stop.wait(0.01):
            self.most = max(self.most, self.process.memory_info().rss)

    def __enter__(self):
        self.first = self.most = self.process.memory_info().rss
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()
        self.growth = self.most - self.first
