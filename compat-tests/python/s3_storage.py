"""A real S3 server (moto) and servers that keep artifacts in its buckets."""

import os
import subprocess
import threading
import time
import uuid

import boto3
import botocore.exceptions
import mlflow
import psutil
import requests
from botocore.config import Config

from servers import COMPAT_DIR, StagewrightServer, StockServer, clean_env, free_port

START_SECONDS = 30
MIB = 1 << 20
PROXY = "/api/2.0/mlflow-artifacts"
API = "/api/2.0/mlflow"


class S3:
    """An S3 server; a context manager that stops it. With files of a certificate and its key, it speaks TLS."""

    def __init__(self, folder, certificate=None, key=None):
        self.log = folder / "moto.log"
        port = free_port()
        self.uri = f"{'https' if certificate else 'http'}://127.0.0.1:{port}"
        self.env = {
            "AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1",
            "MLFLOW_S3_ENDPOINT_URL": self.uri,
        }  # fmt: skip
        command = [str(COMPAT_DIR / "venv-moto" / "bin" / "moto_server"), "-H", "127.0.0.1", "-p", str(port)]
        if certificate:
            command += ["-c", str(certificate), "-k", str(key)]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, env=clean_env(), stdout=log, stderr=log)
        self.client = boto3.client(
            "s3", endpoint_url=self.uri, aws_access_key_id="id", aws_secret_access_key="secret",
            region_name="us-east-1", verify=str(certificate) if certificate else None, config=Config(retries={"max_attempts": 1}, proxies={}),
        )  # fmt: skip
        self._wait()

    def _wait(self):
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.client.list_buckets()
                return
            except botocore.exceptions.EndpointConnectionError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise RuntimeError(f"no S3 server\n{self.log.read_text()}") from None
                time.sleep(0.05)

    def new_bucket(self):
        name = f"bucket-{uuid.uuid4().hex[:12]}"
        self.client.create_bucket(Bucket=name)
        return name

    def keys(self, bucket):
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        return sorted(found["Key"] for page in pages for found in page.get("Contents", []))

    def content(self, bucket, key):
        return self.client.get_object(Bucket=bucket, Key=key)["Body"].read()

    def unfinished_uploads(self, bucket):
        return self.client.list_multipart_uploads(Bucket=bucket).get("Uploads", [])

    def requests(self):
        """The requests that it has answered so far, as its log has them."""
        return self.log.read_text(errors="replace").splitlines()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


def wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


class _InBucket:
    """Keeps artifacts in an S3 bucket: behind the proxy, or where clients write by themselves."""

    def __init__(self, s3, folder, destination=None, root=None, env=None):
        self.artifact_flags = (
            ["--artifacts-destination", destination] if destination else ["--default-artifact-root", root]
        )
        super().__init__(f"sqlite:///{folder}/mlflow.db", folder, env=s3.env | (env or {}))

    def flags(self, uri):
        return [
            "--backend-store-uri", uri, *self.artifact_flags, "--host", "127.0.0.1", "--port", str(self.port),
        ]  # fmt: skip


class StagewrightInBucket(_InBucket, StagewrightServer):
    pass


class StockInBucket(_InBucket, StockServer):
    pass


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


def post(server, path, body):
    return requests.post(f"{server.uri}{path}", json=body, timeout=60)
