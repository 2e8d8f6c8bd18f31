"""A real S3 server (moto) and servers that keep artifacts in its buckets."""

import subprocess
import time
import uuid

import boto3
import botocore.exceptions
from botocore.config import Config

from servers import COMPAT_DIR, StagewrightServer, StockServer, clean_env, free_port

START_SECONDS = 30


class S3:
    """An S3 server; a context manager that stops it."""

    def __init__(self, folder):
        self.log = folder / "moto.log"
        port = free_port()
        self.uri = f"http://127.0.0.1:{port}"
        self.env = {
            "AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1",
            "MLFLOW_S3_ENDPOINT_URL": self.uri,
        }  # fmt: skip
        command = [str(COMPAT_DIR / "venv-moto" / "bin" / "moto_server"), "-H", "127.0.0.1", "-p", str(port)]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, env=clean_env(), stdout=log, stderr=log)
        self.client = boto3.client(
            "s3", endpoint_url=self.uri, aws_access_key_id="id", aws_secret_access_key="secret",
            region_name="us-east-1", config=Config(retries={"max_attempts": 1}, proxies={}),
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
