"""Artifacts in a bucket: through the proxy, and written by clients alone. The S3 server is real, and so are the client
and `boto3`. Expected values are the stock client's.
"""

import base64
import datetime
import hashlib
import http.client
import ipaddress
import json
import os
import subprocess
from urllib.parse import quote

import mlflow
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from mlflow.store.artifact.s3_artifact_repo import S3ArtifactRepository

from s3_storage import (
    API, MIB, PROXY, S3, Memory, StagewrightInBucket, get, new_run, post, put, root_key, wait_until, write,
)  # fmt: skip
from servers import StagewrightServer, binary, clean_env

LARGE = 200 * MIB
MOST_GROWTH = 32 * MIB


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


def test_tls_is_checked_unless_told_otherwise(tmp_path):
    certificate, key = self_signed(tmp_path)
    with S3(tmp_path, certificate, key) as s3:
        bucket = s3.new_bucket()
        for name, env, status in [
            ("checked", {}, 500),
            ("trusted", {"AWS_CA_BUNDLE": str(certificate)}, 200),
            ("ignored", {"MLFLOW_S3_IGNORE_TLS": "true"}, 200),
        ]:
            with StagewrightInBucket(s3, tmp_path / name, f"s3://{bucket}/{name}", env=env) as server:
                assert put(server, "x", b"x").status_code == status, name
        assert s3.keys(bucket) == ["ignored/x", "trusted/x"]


def self_signed(folder):
    """Files of a certificate for 127.0.0.1 and of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )
    pem, traditional = serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL
    private = key.private_bytes(pem, traditional, serialization.NoEncryption())
    return write(folder / "server.crt", certificate.public_bytes(pem)), write(folder / "server.key", private)


def test_no_path_leads_out_of_the_root(s3, bucket, tmp_path, start_local):
    """Every attempt is answered as with a local folder, whose answers are the stock server's."""
    for key in ["secret", "root2/secret", "rootsecret"]:
        s3.client.put_object(Bucket=bucket, Key=key, Body=b"secret")
    with StagewrightInBucket(s3, tmp_path / "s3", f"s3://{bucket}/root") as server:
        put(server, "d/x", b"x")
        put(start_local, "d/x", b"x")
        runs = [(one, new_run(one)[1].run_id) for one in (server, start_local)]
        for path in attempts():
            for method, route in ROUTES:
                answers = [raw(one, method, route.format(path=path, run=run)) for one, run in runs]
                assert b"secret" not in answers[0][1].replace(path.encode(), b""), (method, route, path)
                assert answers[0] == answers[1], (method, route, path)
        assert s3.keys(bucket) == ["root/d/x", "root2/secret", "rootsecret", "secret"]


def test_no_path_leads_out_of_a_run_s_folder_in_the_bucket(shared, s3, bucket):
    """Where clients write by themselves, the server still lists, shows and signs: only what is the run's."""
    for key in ["secret", "root/secret", "root2/secret"]:
        s3.client.put_object(Bucket=bucket, Key=key, Body=b"secret")
    _, info = new_run(shared)
    own = root_key(info)
    s3.client.put_object(Bucket=bucket, Key=f"{own}/d/x", Body=b"x")
    asked_before = len(s3.requests())
    for path in attempts():
        for method, route in ROUTES[-3:]:
            status, body = raw(shared, method, route.format(path=path, run=info.run_id))
            assert status in (200, 400, 404) and b"secret" not in body.replace(path.encode(), b""), (route, path, body)
        for kind in ["upload", "download"]:
            answer = post(shared, f"{API}/artifacts/presigned-{kind}-url", {"run_id": info.run_id, "path": path})
            url = answer.json().get("presigned_url", f"{s3.uri}/{bucket}/{own}/")
            assert url.startswith(f"{s3.uri}/{bucket}/{own}/") and "/../" not in url, (kind, path, url)
    assert raw(shared, "GET", ROUTES[-2][1].format(path="d/x", run=info.run_id)) == (200, b"x")
    asked = [line.split('"')[1] for line in s3.requests()[asked_before:] if bucket in line]
    outside = [line for line in asked if quote(own, safe="") not in line.replace("/", "%2F")]
    assert asked and outside == []


ROUTES = [
    ("GET", PROXY + "/artifacts/{path}"),
    ("PUT", PROXY + "/artifacts/{path}"),
    ("DELETE", PROXY + "/artifacts/{path}"),
    ("GET", PROXY + "/artifacts?path={path}"),
    ("GET", PROXY + "/presigned/{path}"),
    ("POST", PROXY + "/mpu/create/{path}"),
    ("POST", PROXY + "/mpu/complete/{path}"),
    ("POST", PROXY + "/mpu/abort/{path}"),
    ("GET", API + "/artifacts/list?run_id={run}&path={path}"),
    ("GET", "/get-artifact?run_id={run}&path={path}"),
    ("POST", "/ajax-api/2.0/mlflow/upload-artifact?run_uuid={run}&path={path}"),
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


def listed(server, run_id, path=""):
    query = {"run_id": run_id} | ({"path": path} if path else {})
    answer = requests.get(f"{server.uri}{API}/artifacts/list", query, timeout=60)
    answer.raise_for_status()
    return [(f["path"], f["is_dir"], f.get("file_size")) for f in answer.json().get("files", [])]




def test_digests_are_kept_told_and_verified(proxy, s3, bucket, tmp_path):
    contents = {"small.txt": b"hello", "several parts.bin": os.urandom(12 * MIB), "empty": b"", "replaced": b"first"}
    client, info = new_run(proxy)
    root = root_key(info).removeprefix("root/")
    for name, content in contents.items():
        assert put(proxy, f"{root}/{name}", content).status_code == 200
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert get(proxy, f"{root}/{name}").headers["repr-digest"] == f"sha-256=:{digest}:"
    # What came past the proxy is another file, whatever is known of the one before.
    s3.client.put_object(Bucket=bucket, Key=f"root/{root}/replaced", Body=b"second")
    assert "repr-digest" not in get(proxy, f"{root}/replaced").headers
    s3.client.put_object(Bucket=bucket, Key=f"root/{root}/unknown", Body=b"x")
    code, report = verify(proxy, s3, bucket, info.run_id)
    assert code == 1
    assert {file["path"]: file["status"] for file in report["files"]} == {
        "small.txt": "intact", "several parts.bin": "intact", "empty": "intact", "replaced": "changed",
        "unknown": "unknown",
    }  # fmt: skip
    requests.delete(f"{proxy.uri}{PROXY}/artifacts/{root}", timeout=20).raise_for_status()
    assert verify(proxy, s3, bucket, info.run_id) == (0, report | {
        "counts": {"intact": 0, "changed": 0, "missing": 0, "unknown": 0}, "files": []
    })  # fmt: skip


def verify(server, s3, bucket, run_id):
    """Exit code and report of `stagewright artifacts verify`."""
    command = [str(binary()), "artifacts", "verify", run_id, "--json", "--backend-store-uri", server.database]
    done = subprocess.run(
        [*command, "--artifacts-destination", f"s3://{bucket}/root"],
        env=clean_env(s3.env), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout)
