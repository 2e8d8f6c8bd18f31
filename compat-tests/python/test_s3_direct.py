"""Transfers past the server, by multipart and presigned URLs: the stock client uses them, and answers are compared
with the stock server's, on a real S3 server.
"""

import os
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

from s3_storage import (
    API, MIB, PROXY, StagewrightInBucket, StockInBucket, new_run, post, root_key, write,
)  # fmt: skip


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


@pytest.mark.timeout(600)  # the stock server takes its time to start
def test_direct_transfers_are_answered_as_by_the_stock_server(s3, bucket, tmp_path):
    answers = []
    for kind, prefix in [(StagewrightInBucket, "a"), (StockInBucket, "b")]:
        with kind(s3, tmp_path / prefix, f"s3://{bucket}/{prefix}") as server:
            answers.append(list(direct_answers(server, f"s3://{bucket}/{prefix}-direct")))
    assert len(answers[0]) == len(answers[1])
    for ours, stock in zip(*answers, strict=True):
        assert ours == stock


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
