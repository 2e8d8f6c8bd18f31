"""The supply chain of a version that the stock client registered, against the real `model_signing`: what it signs we keep
and verify, what we sign it verifies, and what was tampered with neither accepts."""

import gzip
import json
import os
import pickle
import subprocess
import zipfile

import joblib
import mlflow
import numpy
import pytest
import requests
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

from servers import COMPAT_DIR, binary, clean_env
from signing import make_authority, make_key, model_signing, sign_by_certificate, sign_by_key

MODEL = "fraud-detector"
PATH = f"/api/stagewright/v1/models/{MODEL}/versions/1"


@pytest.fixture
def version(start_server, tmp_path):
    """A server, a version in it, and a copy of the version as the client downloads it."""
    server = start_server()
    return server, register(server), download(server, tmp_path / "copy")


def register(server):
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    with mlflow.start_run() as run:
        mlflow.log_param("C", 1.0)
        model = LogisticRegression().fit([[0.0], [1.0]], [0, 1])
        mlflow.sklearn.log_model(model, name="model", registered_model_name=MODEL, serialization_format="cloudpickle")
    return run.info.run_id


def download(server, folder):
    folder.mkdir()
    mlflow.artifacts.download_artifacts(f"models:/{MODEL}/1", dst_path=str(folder), tracking_uri=server.uri)
    return folder


def get(server, what):
    answer = requests.get(f"{server.uri}{PATH}/{what}", timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()


def post(server, signature):
    headers = {"content-type": "application/json"}
    return requests.post(f"{server.uri}{PATH}/signatures", data=signature.read_bytes(), headers=headers, timeout=60)


def run(server, *words):
    """Runs a command of ours on the server; its exit code and all that it printed."""
    command = [str(binary()), *map(str, words), "--tracking-uri", server.uri]
    done = subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def verify_by_key(copy, signature, key):
    return model_signing("verify", "key", copy, "--signature", signature, "--public_key", key)


def verify_by_certificate(copy, signature, root):
    return model_signing("verify", "certificate", copy, "--signature", signature, "--certificate_chain", root)


def change(server, copy):
    """Changes a file of the version past the server, and in the copy, so that its size and time stay the same."""
    stored = [path for path in server.artifacts.rglob("requirements.txt")]
    assert len(stored) == 1, stored
    for path in (stored[0], copy / "requirements.txt"):
        before = path.stat()
        path.write_bytes(path.read_bytes().swapcase())
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("curve", ["p256", "p384"])
def test_what_the_tool_signs_by_a_key_is_kept_and_verified(version, tmp_path, curve):
    server, _, copy = version
    (copy / "registered_model_meta").unlink(missing_ok=True)
    make_key(tmp_path, "key", curve)
    make_key(tmp_path, "other", curve)
    signature = tmp_path / "model.sig"
    sign_by_key(tmp_path, copy, "key", signature)
    answer = post(server, signature)
    assert answer.status_code == 200, answer.text
    kept = answer.json()["signature"]
    assert kept["method"] == "key"
    assert kept["model_signing_digest"] == get(server, "manifest")["model_signing_digest"]
    verify = ("signature", "verify", MODEL, "1", "--public-key")
    assert run(server, *verify, tmp_path / "key.pub")[0] == 0
    code, said = run(server, *verify, tmp_path / "other.pub")
    assert (code, "it is by another key" in said) == (1, True), said
    change(server, copy)
    assert verify_by_key(copy, signature, tmp_path / "key.pub")[0] == 1
    code, said = run(server, *verify, tmp_path / "key.pub")
    assert (code, "it signs 'requirements.txt' with sha256" in said) == (1, True), said


def test_what_the_tool_signs_of_other_files_is_refused(version, tmp_path):
    server, _, copy = version
    (copy / "registered_model_meta").unlink(missing_ok=True)
    make_key(tmp_path, "key")
    signature = tmp_path / "model.sig"
    (copy / "requirements.txt").write_bytes(b"evil")
    sign_by_key(tmp_path, copy, "key", signature)
    answer = post(server, signature)
    assert answer.status_code == 400 and "it signs 'requirements.txt' with sha256" in answer.text, answer.text
    (copy / "requirements.txt").unlink()
    sign_by_key(tmp_path, copy, "key", signature)
    answer = post(server, signature)
    assert answer.status_code == 400 and "it does not sign 'requirements.txt'" in answer.text, answer.text
    assert get(server, "signatures") == {"signatures": []}


@pytest.mark.parametrize(("curve", "form"), [("p256", "sec1"), ("p384", "pkcs8")])
def test_what_we_sign_by_a_key_the_tool_verifies(version, tmp_path, curve, form):
    server, _, copy = version
    make_key(tmp_path, "key", curve, form)
    make_key(tmp_path, "other", curve)
    signature = tmp_path / "model.sig"
    code, said = run(
        server, "signature", "sign", MODEL, "1", "--private-key", tmp_path / "key.pem", "--folder", copy,
        "--output", signature,
    )  # fmt: skip
    assert code == 0, said
    code, said = verify_by_key(copy, signature, tmp_path / "key.pub")
    assert code == 0, said
    code, got = run(server, "signature", "get", MODEL, "1", get(server, "signatures")["signatures"][0]["id"])
    assert json.loads(got) == json.loads(signature.read_text())
    assert verify_by_key(copy, signature, tmp_path / "other.pub")[0] == 1
    change(server, copy)
    code, said = verify_by_key(copy, signature, tmp_path / "key.pub")
    assert (code, "requirements.txt" in said) == (1, True), said


def test_certificates_are_verified_both_ways(version, tmp_path):
    server, _, copy = version
    (copy / "registered_model_meta").unlink(missing_ok=True)
    make_authority(tmp_path)
    root, other = tmp_path / "root.crt", tmp_path / "other" / "root.crt"
    theirs, ours = tmp_path / "theirs.sig", tmp_path / "ours.sig"
    sign_by_certificate(tmp_path, copy, "leaf", theirs)
    answer = post(server, theirs)
    assert answer.status_code == 200 and answer.json()["signature"]["claimed_signer"] == "ml@example.com", answer.text
    verify = ("signature", "verify", MODEL, "1", "--certificate-chain")
    assert run(server, *verify, root, "--identity", "ml@example.com")[0] == 0
    for words, why in [
        ((other,), "leads to no root"),
        ((root, "--identity", "eve@example.com"), "not of 'eve@example.com'"),
        # The tool wants a root, too.
        ((tmp_path / "mid.crt",), "none of the certificates is a root"),
    ]:
        code, said = run(server, *verify, *words)
        assert (code, why in said) == (1, True), said
    assert verify_by_certificate(copy, theirs, tmp_path / "mid.crt")[0] == 1
    sign = (
        "signature", "sign", MODEL, "1", "--private-key", tmp_path / "leaf.pem", "--certificate-chain",
        tmp_path / "mid.crt", "--output", ours, "--signing-certificate",
    )  # fmt: skip
    code, said = run(server, *sign, tmp_path / "leaf.crt")
    assert code == 0, said
    assert verify_by_certificate(copy, ours, root)[0] == 0
    assert verify_by_certificate(copy, ours, other)[0] == 1
    # A certificate that may not sign, which neither side accepts; and one of another key.
    code, said = run(server, *sign, tmp_path / "useless.crt")
    assert code == 0, said
    assert verify_by_certificate(copy, ours, root)[0] == 1
    code, said = run(server, *sign, tmp_path / "mid.crt")
    assert (code, "has not signed it" in said) == (1, True), said


def test_a_policy_wants_the_signature_of_somebody_it_trusts(start_server, tmp_path):
    make_key(tmp_path, "key")
    make_key(tmp_path, "other")
    policy = tmp_path / "policy.yaml"
    signer = {"name": "release", "public_key": (tmp_path / "key.pub").read_text()}
    check = {"id": "signed", "verify": "model-signing", "signed_by": [signer]}
    policy.write_text(json.dumps({"policy": "fraud-*", "promote": {"production": {"checks": [check]}}}))
    server = start_server("--policy", str(policy))
    register(server)
    copy = download(server, tmp_path / "copy")
    (copy / "registered_model_meta").unlink(missing_ok=True)
    client = MlflowClient()
    promote = lambda: client.transition_model_version_stage(MODEL, "1", "Production")  # noqa: E731
    for key, why in [(None, "the version has no signature"), ("other", "it is by another key")]:
        if key:
            sign_by_key(tmp_path, copy, key, tmp_path / "model.sig")
            assert post(server, tmp_path / "model.sig").status_code == 200
        with pytest.raises(mlflow.MlflowException, match=why):
            promote()
    sign_by_key(tmp_path, copy, "key", tmp_path / "model.sig")
    assert post(server, tmp_path / "model.sig").status_code == 200
    told = get(server, "explain?to=production")
    assert told["verdicts"][0]["sentence"] == "all files are signed by release"
    assert promote().current_stage == "Production"


def test_provenance_is_a_statement_that_in_totos_library_finds_valid(version, tmp_path):
    server, run_id, copy = version
    text = json.dumps(get(server, "provenance"))
    script = """
import json, sys
from google.protobuf import json_format
from in_toto_attestation.v1 import statement, statement_pb2
message = json_format.Parse(sys.stdin.read(), statement_pb2.Statement())
statement.Statement.copy_from_pb(message).validate()
print(message.predicate_type)
"""
    python = COMPAT_DIR / "venv-signing" / "bin" / "python"
    done = subprocess.run([python, "-c", script], input=text, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "https://slsa.dev/provenance/v1", done.stderr
    told = json.loads(text)
    assert told["predicate"]["runDetails"]["metadata"]["invocationId"] == run_id
    files = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    assert {subject["name"] for subject in told["subject"]} == files - {"registered_model_meta"}
    code, said = run(server, "manifest", MODEL, "1", "--verify", copy)
    assert code == 0, said


class Evil:
    def __reduce__(self):
        return os.system, ("true",)


def test_pickles_are_listed_with_what_is_denied(version, tmp_path):
    server, run_id, _ = version
    report = get(server, "pickles")
    # A model as the client saves it: nothing that is denied, and all of it was followed.
    (found,) = report["pickles"]
    assert found["path"] == "model.pkl" and found["status"] in ("imports", "code"), report
    assert any(name.startswith("sklearn.linear_model") for name in found["imports"]), report
    assert found["denied"] == [] and found["problem"] is None
    folder = next(server.artifacts.rglob("MLmodel")).parent
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        (folder / f"evil-{protocol}.bin").write_bytes(pickle.dumps([1, {"a": Evil()}, Evil()], protocol))
    (folder / "evil.gz").write_bytes(gzip.compress(pickle.dumps(Evil())))
    with zipfile.ZipFile(folder / "evil.pt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(Evil(), 2))
    # As PyTorch wrote files before it made archives of them, as NumPy and joblib write, and arrays without objects.
    (folder / "evil-old.pt").write_bytes(pickle.dumps(1, 2) * 3 + pickle.dumps(Evil(), 0) + bytes(100))
    numpy.save(folder / "evil.npy", numpy.array([("a", Evil())], dtype=[("name", "U1"), ("value", object)]))
    joblib.dump(Evil(), folder / "evil.z", compress=("zlib", 3))
    for way in ("bz2", "lzma", "xz"):
        joblib.dump(Evil(), folder / f"unread-{way}", compress=(way, 3))
    kinds = ["f8", "?", ">i4", "S3", "U3", "V3", "M8[25us]", "c16", [("O", "f4", (2,)), ("b", [("c", "<m8[D]")])]]
    for number, kind in enumerate(kinds):
        numpy.save(folder / f"plain-{number}.npy", numpy.zeros(3, dtype=kind))
    found = get(server, "pickles")["pickles"]
    denied = {one["path"]: one["denied"] for one in found if one["status"] == "denied"}
    evil = [f"evil-{protocol}.bin" for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    evil += ["evil.gz", "evil.pt!archive/data.pkl", "evil-old.pt", "evil.npy", "evil.z"]
    assert denied == dict.fromkeys(evil, ["posix.system"])
    others = {one["path"]: one["status"] for one in found if one["path"] not in denied and one["path"] != "model.pkl"}
    assert others == dict.fromkeys(["unread-bz2", "unread-lzma", "unread-xz"], "incomplete")
    code, said = run(server, "pickles", MODEL, "1")
    assert (code, "would import what is on the deny list" in said) == (1, True), said
