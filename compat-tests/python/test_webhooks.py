"""Webhooks with the stock client and beside the stock server, which shares the database and its secrets."""

import base64
import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import requests

from servers import StagewrightServer, StockServer

KEY = base64.urlsafe_b64encode(b"0123456789" * 3 + b"01").decode()
LOCAL = {
    "MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS": "true",
    "MLFLOW_WEBHOOK_ALLOWED_SCHEMES": "http,https",
    "MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY": KEY,
}
EVENTS = [
    ("REGISTERED_MODEL", "CREATED"), ("MODEL_VERSION", "CREATED"), ("MODEL_VERSION_TAG", "SET"),
    ("MODEL_VERSION_TAG", "DELETED"), ("MODEL_VERSION_ALIAS", "CREATED"), ("MODEL_VERSION_ALIAS", "DELETED"),
    ("PROMPT", "CREATED"), ("PROMPT_VERSION", "CREATED"), ("PROMPT_TAG", "SET"), ("PROMPT_TAG", "DELETED"),
    ("PROMPT_VERSION_TAG", "SET"), ("PROMPT_VERSION_TAG", "DELETED"), ("PROMPT_ALIAS", "CREATED"),
    ("PROMPT_ALIAS", "DELETED"), ("BUDGET_POLICY", "EXCEEDED"),
]  # fmt: skip


class Receiver(HTTPServer):
    """Keeps what it is sent, and answers 200."""

    def __init__(self):
        self.received = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(handler):
                body = handler.rfile.read(int(handler.headers["Content-Length"]))
                self.received.append((handler.headers, body.decode()))
                handler.send_response(200)
                handler.send_header("Content-Type", "text/plain")
                handler.end_headers()
                handler.wfile.write("grüße".encode("latin-1"))

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/hook"
        threading.Thread(target=self.serve_forever, daemon=True).start()


@pytest.fixture
def receiver():
    running = Receiver()
    yield running
    running.shutdown()
    running.server_close()


def call(server, method, path, **body):
    answer = requests.request(method, f"{server.uri}/api/2.0/mlflow/webhooks{path}", json=body, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()


def check_signature(headers, body, secret):
    signed = f"{headers['X-MLflow-Delivery-Id']}.{headers['X-MLflow-Timestamp']}.{body}"
    expected = base64.b64encode(hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest()).decode()
    assert headers["X-MLflow-Signature"] == f"v1,{expected}"


def without_time(body):
    return body.replace(json.loads(body)["timestamp"], "<time>")


def test_either_server_reads_the_others_secrets_and_sends_the_same(engine, fresh_database, tmp_path, receiver):
    uri = fresh_database(engine)
    with StagewrightServer(uri, tmp_path / "ours", env=LOCAL) as ours:
        stock = StockServer(uri, tmp_path / "stock", env=LOCAL)
        try:
            compare(ours, stock, receiver)
        finally:
            stock.kill()


def compare(ours, stock, receiver):
    events = [{"entity": entity, "action": action} for entity, action in EVENTS]
    for maker in (ours, stock):
        hook = call(maker, "POST", "", name="h", url=receiver.url, secret="geheim ü", events=events)
        hook = hook["webhook"]["webhook_id"]
        for event in events:
            answers = [call(tester, "POST", f"/{hook}/test", event=event) for tester in (ours, stock)]
            assert answers[0] == answers[1]
            (mine, my_body), (theirs, their_body) = receiver.received[-2:]
            check_signature(mine, my_body, "geheim ü")
            check_signature(theirs, their_body, "geheim ü")
            assert without_time(my_body) == without_time(their_body)
            assert mine["Content-Type"] == theirs["Content-Type"]
    assert call(ours, "GET", "")["webhooks"] == call(stock, "GET", "")["webhooks"]
