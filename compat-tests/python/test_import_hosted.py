"""`stagewright import` from servers that others host: signed requests to SageMaker, profiles of Databricks.

Signatures are recomputed by botocore, from the key that the source knows.
"""

import hashlib
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from servers import binary, clean_env

ARN = "arn:aws:sagemaker:us-west-2:123456789012:mlflow-tracking-server/team"
KEY, SECRET, TOKEN = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "a/token+of=a session"
EXPERIMENT = {
    "experiment_id": "7", "name": "seven ~ü*", "artifact_location": "mlflow-artifacts:/7", "lifecycle_stage": "active",
    "creation_time": 5, "last_update_time": 6,
}  # fmt: skip
RUN = {
    "info": {
        "run_id": "a", "run_name": "r", "experiment_id": "7", "user_id": "ada", "status": "FINISHED", "start_time": 100,
        "end_time": 200, "lifecycle_stage": "active", "artifact_uri": "mlflow-artifacts:/7/a/artifacts",
    },
    "data": {"metrics": [{"key": "a b/~+*", "value": 0.5, "timestamp": 9, "step": 1}]},
}  # fmt: skip
FILES = "/api/2.0/mlflow-artifacts/artifacts"
ANSWERS = {
    "/api/2.0/mlflow/experiments/search": {"experiments": [EXPERIMENT]},
    "/api/2.0/mlflow/runs/search": {"runs": [RUN]},
    "/api/2.0/mlflow/metrics/get-history": {"metrics": RUN["data"]["metrics"]},
    FILES: {"files": [{"path": "x ~y+.txt", "is_dir": False, "file_size": 2}]},
}


class Source:
    """Answers whoever `lets_in` lets in, with 403 to all others."""

    def __init__(self, lets_in):
        self.asked, self.refused = [], []
        source = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                source.asked.append(self.path)
                if not lets_in(self, body):
                    source.refused.append(self.path)
                    return self.send(403, b'{"error_code": "PERMISSION_DENIED", "message": "Wrong signature"}')
                path = urlsplit(self.path).path
                if path in ANSWERS:
                    return self.send(200, json.dumps(ANSWERS[path]).encode())
                if path.startswith(f"{FILES}/7/a/artifacts/x"):
                    return self.send(200, b"hi")
                return self.send(404, b"<html>Not Found</html>")

            do_GET = do_POST = answer

            def send(self, status, body):
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.uri = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def is_signed(request, body):
    given = request.headers.get("authorization", "")
    if not given.startswith("AWS4-HMAC-SHA256 "):
        return False
    parts = dict(part.split("=", 1) for part in given.split(" ", 1)[1].split(", "))
    names = parts["SignedHeaders"].split(";")
    assert {"host", "x-amz-date", "x-amz-security-token", "x-mlflow-sm-tracking-server-arn"} <= set(names), names
    if hashlib.sha256(body).hexdigest() != request.headers["x-amz-content-sha256"]:
        return False
    headers = {name: request.headers[name] for name in names if name != "host"}
    url = f"http://{request.headers['host']}{request.path}"
    signed = AWSRequest(method=request.command, url=url, data=body, headers=headers)
    signed.context["timestamp"] = request.headers["x-amz-date"]
    signer = SigV4Auth(Credentials(KEY, SECRET, TOKEN), "sagemaker-mlflow", "us-west-2")
    expected = signer.signature(signer.string_to_sign(signed, signer.canonical_request(signed)), signed)
    scope = f"{KEY}/{request.headers['x-amz-date'][:8]}/us-west-2/sagemaker-mlflow/aws4_request"
    return parts["Credential"] == scope and parts["Signature"] == expected and headers["x-mlflow-sm-tracking-server-arn"] == ARN


def run(source, folder, **variables):
    line = [
        str(binary()), "import", "--from", source, "--backend-store-uri", f"sqlite:///{folder}/mlflow.db",
        "--artifacts-destination", str(folder / "artifacts"), "--retries", "0", "--json",
    ]  # fmt: skip
    env = clean_env() | {"HOME": str(folder)} | variables
    done = subprocess.run(line, env=env, capture_output=True, text=True, timeout=60)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def arrived(folder):
    return (folder / "artifacts/7/a/artifacts/x ~y+.txt").read_bytes()


def test_every_request_to_sagemaker_is_signed(tmp_path):
    keys = {"AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": TOKEN}
    with Source(is_signed) as source:
        at = {"SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT": source.uri}
        code, report = run(ARN, tmp_path, **keys, **at)
        assert (code, source.refused) == (0, []), report
        assert (report["source"], report["files"]["copied"]) == (ARN, 1)
        assert arrived(tmp_path) == b"hi"
        # What has to be encoded was asked for, too.
        assert any("metric_key=a%20b%2F~%2B%2A" in path for path in source.asked), source.asked
        assert any("?" in path for path in source.asked) and any("/x" in path for path in source.asked)
        code, said = run(ARN, tmp_path, **keys | {"AWS_SECRET_ACCESS_KEY": "wrong"}, **at)
        assert (code, len(source.refused)) == (1, 1)
        assert "403" in said and SECRET not in said and TOKEN not in said, said


def test_keys_of_a_profile_sign_as_well(tmp_path):
    (tmp_path / ".aws").mkdir()
    keys = f"aws_access_key_id = {KEY}\naws_secret_access_key = {SECRET}\naws_session_token = {TOKEN}\n"
    (tmp_path / ".aws/credentials").write_text(f"[team]\n{keys}")
    with Source(is_signed) as source:
        code, report = run(ARN, tmp_path, AWS_PROFILE="team", SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT=source.uri)
        assert (code, source.refused) == (0, []), report


@pytest.mark.parametrize("name", ["databricks", "databricks://team"])
def test_a_host_and_a_token_for_databricks_are_found(tmp_path, name):
    with Source(lambda request, body: request.headers.get("authorization") == "Bearer dapi-1") as source:
        if name == "databricks":
            variables = {"DATABRICKS_HOST": source.uri, "DATABRICKS_TOKEN": "dapi-1"}
        else:
            (tmp_path / ".databrickscfg").write_text(f"[DEFAULT]\ntoken = no\n[team]\nhost = {source.uri}/\ntoken = dapi-1\n")
            variables = {}
        code, report = run(name, tmp_path, **variables)
        assert (code, source.refused, report["source"]) == (0, [], source.uri), report
        assert arrived(tmp_path) == b"hi"
        code, said = run(name, tmp_path, **variables, MLFLOW_TRACKING_TOKEN="another")
        assert code == 1 and "403" in said and "dapi" not in said, said
