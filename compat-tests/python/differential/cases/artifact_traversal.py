"""Attempts to leave the artifact root, on every route that takes a path, and downloads of model versions."""

from collections.abc import Callable
from itertools import product

from ..script import AJAX, API, Script, case
from .artifacts import PROXY, UNSAFE, put

PARENTS = [
    "..",
    "%2e%2e",
    "%2E.",
    ".%2e",
    "%252e%252e",
    "%25252e%25252e",
    "%c0%ae%c0%ae",
    "%EF%BC%8E%EF%BC%8E",
    "..%00",
    "%00..",
    "..%20",
    "...",
]
SEPARATORS = ["/", "%2f", "%252F", "%5c", "//", "/./"]
FORMS = [
    "/etc/passwd",
    "%2Fetc%2Fpasswd",
    "%25%32%66etc/passwd",
    "C:%5Cwindows%5Cwin.ini",
    "c:/windows/win.ini",
    "C%3Awindows",
    "%5C%5Chost%5Cshare%5Cx",
    "%5C%5C%3F%5CC:%5Cx",
    "file:///etc/passwd",
    "FILE:/etc/passwd",
    "file:%2F%2Flocalhost/etc/passwd",
    "CON",
    "a%00.txt",
    "%00",
    "a%0a/../x",
    "%0d%0a..%2fx",
    "a%23/../x",
    "a%3F/../x",
    "a;/../x",
    "~root/x",
]
ATTEMPTS = [
    f"{start}{parent}{separator}{end}"
    for start, parent, separator, end in product(["", "a/"], PARENTS, SEPARATORS, ["x"])
] + FORMS


def attempt(s: Script, method: str, url: Callable[[str], str], but: str = "", **options) -> None:
    for path in (path for path in ATTEMPTS if path != but):
        s.call(method, url(path), **options)


@case
def downloads_of_the_proxy(s: Script) -> None:
    attempt(s, "GET", lambda path: f"{PROXY}/{path}")


@case
def deletions_by_the_proxy(s: Script) -> None:
    at = s.name().replace(" ", "-")
    attempt(s, "DELETE", lambda path: f"{PROXY}/{at}/{path}")


@case
def uploads_to_the_proxy(s: Script) -> None:
    at = s.name().replace(" ", "-")
    attempt(s, "PUT", lambda path: f"{PROXY}/{at}/d/{path}", data="content")
    s.call("GET", PROXY, params={"path": at})


@case
def listings_of_the_proxy(s: Script) -> None:
    # Nothing is left of a lone NUL, and the root's own folders are those of all cases.
    attempt(s, "GET", lambda path: f"{PROXY}?path={path}", but="%00")


@case
def listings_of_a_run(s: Script) -> None:
    run = s.new_run()
    attempt(s, "GET", lambda path: f"{API}artifacts/list?run_id={run}&path={path}")


@case
def downloads_of_a_run(s: Script) -> None:
    run = s.new_run()
    attempt(s, "GET", lambda path: f"/get-artifact?run_id={run}&path={path}")


@case
def uploads_to_a_run(s: Script) -> None:
    run = s.new_run()
    text = [("Content-Type", "text/plain")]
    attempt(s, "POST", lambda path: f"{AJAX}upload-artifact?run_uuid={run}&path={path}", data="x", headers=text)
    s.get("artifacts/list", run_id=run)


def logged_model(s: Script) -> str:
    created = s.post("logged-models", experiment_id=s.experiment(), name="a model")
    return created.at("model", "info", "model_id")


@case
def listings_of_a_logged_model(s: Script) -> None:
    route = f"{API}logged-models/{logged_model(s)}/artifacts/directories"
    attempt(s, "GET", lambda path: f"{route}?artifact_directory_path={path}")


@case
def downloads_of_a_logged_model(s: Script) -> None:
    route = f"{AJAX}logged-models/{logged_model(s)}/artifacts/files"
    attempt(s, "GET", lambda path: f"{route}?artifact_file_path={path}")


@case
def transfers_in_parts(s: Script) -> None:
    for path in ATTEMPTS[::7]:
        body = {"path": "a", "num_parts": 1}
        s.call("POST", f"/api/2.0/mlflow-artifacts/mpu/create/{path}", json=body)
        s.call("GET", f"/api/2.0/mlflow-artifacts/presigned/{path}")


def version(s: Script) -> str:
    """A version of a new model, with the artifacts of a run; how to ask for one."""
    experiment = s.experiment()
    run = s.run(experiment)
    root = f"{experiment}/{run}/artifacts"
    for name in ["model/MLmodel", "model/data/model.pkl", "model/requirements.txt", "model/%C3%BC%20x.html"]:
        put(s, f"{root}/{name}", "0123456789")
    model = s.name().replace(" ", "-")
    s.post("registered-models/create", quiet=True, name=model)
    s.post("model-versions/create", name=model, source=f"mlflow-artifacts:/{root}/model", run_id=run)
    return f"/model-versions/get-artifact?name={model}&version=1"


@case
def downloads_of_a_version(s: Script) -> None:
    route = version(s)
    for path in ["MLmodel", "data/model.pkl", "requirements.txt", "%C3%BC%20x.html", "none", "data", "", ".", "data/"]:
        s.call("GET", f"{route}&path={path}")
        s.call("HEAD", f"{route}&path={path}")
    s.call("GET", f"{route}&path=MLmodel", headers=[("Range", "bytes=2-4")])
    s.call("POST", f"{route}&path=MLmodel")
    for path in UNSAFE:
        s.call("GET", f"{route}&path={path}")
    attempt(s, "GET", lambda path: f"{route}&path={path}")


@case
def downloads_of_wrong_versions(s: Script) -> None:
    route = "/model-versions/get-artifact"
    name = s.name().replace(" ", "-")
    s.post("registered-models/create", quiet=True, name=name)
    s.call("GET", route)
    s.call("GET", f"{route}?path=a")
    s.call("GET", f"{route}?path=../a")
    s.call("GET", f"{route}?name={name}&path=a")
    s.call("GET", f"{route}?name={name}&version=1")
    for number in ["1", "0", "-1", "x", "", "1.0", "99999999999999999999"]:
        s.call("GET", f"{route}?name={name}&version={number}&path=a")
    s.call("GET", f"{route}?name=none of ours&version=1&path=a")
    s.call("GET", f"{route}?name=&version=1&path=a")
