"""Artifacts: the proxy, the listing of runs, the downloads of the UI, unsafe paths."""

from urllib.parse import quote

from ..script import AJAX, Script, case

PROXY = "/api/2.0/mlflow-artifacts/artifacts"
UPLOAD = AJAX + "upload-artifact"
# (spelling in the target, with everything percent-encoded that must be)
ODD_NAMES = [
    "plain.txt",
    "no-extension",
    ".hidden",
    "with%20space.txt",
    "quote%22.txt",
    "apostrophe'.txt",
    "semi;colon.txt",
    "comma,.txt",
    "plus+.txt",
    "equals=.txt",
    "at@.txt",
    "back%5Cslash.txt",
    "percent%25.txt",
    "amp&.txt",
    "question%3F.txt",
    "%E6%97%A5%E6%9C%AC.txt",
    "%C3%BCml%C3%A4ut.json",
    "e%CC%81-combining.txt",
    "%F0%9F%8E%89.png",
    "%FF-invalid.txt",
    "tab%09.txt",
    "nul%00.txt",
    "del%7F.txt",
    "tilde~.txt",
    "star*.txt",
    "paren(1).txt",
    "brace{}.txt",
    "colon%3A.txt",
    "two..dots.txt",
    "...",
    "trailing.",
    "a" * 200 + ".txt",
]
TYPES = [
    "txt",
    "log",
    "json",
    "JSON",
    "yaml",
    "yml",
    "csv",
    "tsv",
    "md",
    "rst",
    "ipynb",
    "py",
    "js",
    "xml",
    "toml",
    "ini",
    "cfg",
    "html",
    "htm",
    "HTML",
    "css",
    "svg",
    "png",
    "jpg",
    "jpeg",
    "gif",
    "pdf",
    "zip",
    "gz",
    "tar",
    "tar.gz",
    "bin",
    "pkl",
    "parquet",
    "npy",
    "mp4",
    "wav",
    "mp3",
    "unknownext",
]
UNSAFE = [
    "../x",
    "..",
    "a/../../x",
    "a/../x",
    "%2e%2e/x",
    "%2E%2E%2Fx",
    "..%2fx",
    "%252e%252e/x",
    "%25252e%25252e%25252fx",
    "/etc/passwd",
    "%2fetc/passwd",
    "%252fetc/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "a%23b",
    "a%2523b",
    "C:/x",
    "C:%5Cx",
    "c%3A/x",
    "%5C%5Chost%5Cshare",
    "file:///etc/passwd",
    "file:/etc/passwd",
    "file:x",
    "..%5Cx",
    "a/..",
    "a/%2e%2e",
    "a/.%2e/b",
    "http://host/x",
    "x/..;/y",
    "~/x",
    "$HOME/x",
]


def put(s: Script, path: str, content: str | bytes = "content") -> None:
    s.call("PUT", f"{PROXY}/{path}", data=content)


def folder(s: Script) -> str:
    """A folder of the proxy nobody else uses."""
    return quote(s.name().replace(" ", "-"))


@case
def up_and_down(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/d/a.txt", "hello")
    s.call("GET", f"{PROXY}/{at}/d/a.txt")
    put(s, f"{at}/d/a.txt", "changed")
    s.call("GET", f"{PROXY}/{at}/d/a.txt")
    s.call("GET", f"/ajax-api/2.0/mlflow-artifacts/artifacts/{at}/d/a.txt")
    s.call("PUT", f"/ajax-api/2.0/mlflow-artifacts/artifacts/{at}/d/b.txt", data="x")
    s.call("GET", PROXY, params={"path": f"{at}/d"})
    s.call("GET", PROXY, params={"path": at})
    s.call("DELETE", f"{PROXY}/{at}/d/a.txt")
    s.call("GET", f"{PROXY}/{at}/d/a.txt")
    s.call("DELETE", f"{PROXY}/{at}/d/a.txt")
    s.call("GET", PROXY, params={"path": at})
    s.call("DELETE", f"{PROXY}/{at}/d")
    s.call("GET", PROXY, params={"path": at})
    s.call("DELETE", f"{PROXY}/{at}/never/there")


@case
def contents(s: Script) -> None:
    at = folder(s)
    for number, content in enumerate([b"", b"\x00\xff\r\n", b"x" * 300_000, "日本".encode()]):
        put(s, f"{at}/{number}.bin", content)
        s.call("GET", f"{PROXY}/{at}/{number}.bin")
        s.call("HEAD", f"{PROXY}/{at}/{number}.bin")
    s.call("PUT", f"{PROXY}/{at}/none.bin")
    s.call("PUT", f"{PROXY}/{at}/typed.txt", data="{}", headers=[("Content-Type", "application/json")])
    s.call("GET", f"{PROXY}/{at}/typed.txt")
    s.call("GET", PROXY, params={"path": at})


@case
def content_types(s: Script) -> None:
    at = folder(s)
    for extension in TYPES:
        put(s, f"{at}/file.{extension}")
        s.call("GET", f"{PROXY}/{at}/file.{extension}")
    for name in ["MLmodel", "MLproject", "mlmodel", "Dockerfile", "conda.yaml", "json", "txt", ".txt"]:
        put(s, f"{at}/{name}")
        s.call("GET", f"{PROXY}/{at}/{name}")


@case
def odd_names(s: Script) -> None:
    at = folder(s)
    for name in ODD_NAMES:
        put(s, f"{at}/{name}")
        s.call("GET", f"{PROXY}/{at}/{name}")
        s.call("HEAD", f"{PROXY}/{at}/{name}")
    s.call("GET", PROXY, params={"path": at})
    for name in ODD_NAMES:
        s.call("DELETE", f"{PROXY}/{at}/{name}")
    s.call("GET", PROXY, params={"path": at})


@case
def names_with_a_line_break(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/line%0Abreak.txt")
    put(s, f"{at}/return%0D.txt")
    s.call("GET", f"{PROXY}/{at}/line%0Abreak.txt")
    s.call("GET", f"{PROXY}/{at}/return%0D.txt")
    s.call("DELETE", f"{PROXY}/{at}/line%0Abreak.txt")
    s.call("GET", PROXY, params={"path": at})


@case
def ranges(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/a.txt", "0123456789")
    for value in [
        "bytes=0-",
        "bytes=2-4",
        "bytes=0-0",
        "bytes=9-9",
        "bytes=5-100",
        "bytes=10-",
        "bytes=100-200",
        "bytes=-3",
        "bytes=-100",
        "bytes=-0",
        "bytes=4-2",
        "bytes=0-1,4-5",
        "bytes=0-4,2-6",
        "bytes=0-1, 4-5",
        "bytes=0-1,100-200",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes",
        "items=0-1",
        "0-1",
        "bytes = 0-1",
        "BYTES=0-1",
        "bytes=1-2;",
    ]:
        s.call("GET", f"{PROXY}/{at}/a.txt", headers=[("Range", value)])
    put(s, f"{at}/empty.txt", "")
    s.call("GET", f"{PROXY}/{at}/empty.txt", headers=[("Range", "bytes=0-")])


@case
def conditional_downloads(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/a.txt", "0123456789")
    for header in [
        ("If-None-Match", "*"),
        ("If-Modified-Since", "Fri, 31 Dec 2099 23:59:59 GMT"),
        ("If-Match", '"x"'),
        ("If-Unmodified-Since", "Mon, 01 Jan 1990 00:00:00 GMT"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip"),
    ]:
        s.call("GET", f"{PROXY}/{at}/a.txt", headers=[header])
    both = [("Range", "bytes=1-2"), ("If-Range", '"x"')]
    s.call("GET", f"{PROXY}/{at}/a.txt", headers=both)


@case
def folders_are_no_files(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/d/a.txt")
    for path in [f"{at}/d", f"{at}/d/", at, ""]:
        s.call("GET", f"{PROXY}/{path}")
    s.call("PUT", f"{PROXY}/", data="x")
    s.call("PUT", f"{PROXY}/{at}/e/", data="x")
    s.call("PUT", PROXY, data="x")
    s.call("DELETE", f"{PROXY}/")
    s.call("DELETE", PROXY)
    s.call("GET", f"{PROXY}/{at}/d/a.txt/")
    s.call("GET", f"{PROXY}/{at}//d//a.txt")
    s.call("GET", f"{PROXY}/{at}/./d/a.txt")


@case
def double_slashes(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}//d//a.txt")
    s.call("GET", f"{PROXY}/{at}/d/a.txt")
    s.call("GET", PROXY, params={"path": f"{at}//d"})
    s.call("DELETE", f"{PROXY}/{at}//d//a.txt")
    s.call("GET", PROXY, params={"path": f"{at}/d"})


@case
def names_the_file_system_refuses(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/file", "x")
    put(s, f"{at}/file/below")
    put(s, f"{at}/" + "n" * 300)
    put(s, f"{at}/d/x")
    put(s, f"{at}/d")
    put(s, f"{at}/./dot")
    put(s, f"{at}/dot/./dot")
    s.call("GET", f"{PROXY}/{at}/" + "n" * 300)
    s.call("GET", f"{PROXY}/{at}/file/below")
    s.call("DELETE", f"{PROXY}/{at}/file/below")
    s.call("GET", PROXY, params={"path": f"{at}/file/below"})
    s.call("GET", PROXY, params={"path": f"{at}/" + "n" * 300})


@case
def unsafe_paths(s: Script) -> None:
    at = folder(s)
    for path in UNSAFE:
        s.call("GET", f"{PROXY}/{path}")
        s.call("DELETE", f"{PROXY}/{path}")
        s.call("GET", f"{PROXY}?path={path}")
        s.call("GET", f"{PROXY}/{at}/{path}")
        s.call("GET", f"{PROXY}?path={at}/{path}")


@case
def unsafe_uploads(s: Script) -> None:
    at = folder(s)
    for path in ["../x", "a/../../x", "%2e%2e/x", "%252e%252e/x", "a/..", "a%23b", "a%2523b", "..%2fx"]:
        put(s, f"{at}/{path}")
    for path in ["/etc/x", "%2fetc/x", "C:/x", "C:%5Cx", "file:///etc/x", "..", "../x"]:
        put(s, path)
    s.call("GET", PROXY, params={"path": at})


@case
def verbs_of_the_proxy(s: Script) -> None:
    at = folder(s)
    put(s, f"{at}/a.txt", "hello")
    for method in ["POST", "PATCH", "OPTIONS", "TRACE"]:
        s.call(method, f"{PROXY}/{at}/a.txt")
        s.call(method, PROXY)
    s.call("HEAD", f"{PROXY}/{at}/none.txt")
    s.call("HEAD", f"{PROXY}/{at}")
    s.call("GET", f"/api/3.0/mlflow-artifacts/artifacts/{at}/a.txt")
    s.call("GET", f"/api/2.0/mlflow-artifacts/{at}/a.txt")
    s.call("GET", f"{PROXY}/{at}/a.txt?x=y")


@case
def listings(s: Script) -> None:
    at = folder(s)
    for path in ["b.txt", "a.txt", "B.txt", "d/x", "c/x", "d.txt", "%C3%A9", "z/y/x", "10", "9"]:
        put(s, f"{at}/{path}")
    for path in [at, f"{at}/", f"{at}/d", f"{at}/d/x", f"{at}/none", f"{at}/z", f"./{at}", f"{at}/."]:
        s.call("GET", PROXY, params={"path": path})
    s.call("GET", PROXY, params={"path": [f"{at}/d", f"{at}/c"]})
    s.call("GET", PROXY, params={"other": "x", "path": f"{at}/d"})
    s.call("GET", PROXY, json={"path": f"{at}/d"})


@case
def several_parts_are_not_for_files(s: Script) -> None:
    for route in ["mpu/create/a", "mpu/complete/a", "mpu/abort/a"]:
        body = {"path": "a", "num_parts": 1, "upload_id": "u", "parts": []}
        s.call("POST", f"/api/2.0/mlflow-artifacts/{route}", json=body)
        s.call("POST", f"/ajax-api/2.0/mlflow-artifacts/{route}", json={})
        s.call("GET", f"/api/2.0/mlflow-artifacts/{route}")
    s.call("GET", "/api/2.0/mlflow-artifacts/presigned/a")
    s.call("POST", "/api/2.0/mlflow-artifacts/mpu/create/../a", json={"path": "a", "num_parts": 1})


@case
def artifacts_of_a_run(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    s.get("artifacts/list", run_id=run)
    for path in ["b.txt", "a.txt", "d/e/f.txt", "d/%C3%BC%20x.txt"]:
        put(s, f"{experiment}/{run}/artifacts/{path}", path)
    s.get("artifacts/list", run_id=run)
    for path in ["", ".", "/", "d", "d/", "d/e", "d/e/f.txt", "a.txt", "none", "none/deeper"]:
        s.get("artifacts/list", run_id=run, path=path)
    s.get("artifacts/list", run_uuid=run, path="d")
    s.get("artifacts/list", run_id=run, path="d", page_token="x")
    s.call("GET", "/api/2.0/mlflow/artifacts/list", json={"run_id": run, "path": "d"})
    s.call("GET", "/api/2.0/mlflow/artifacts/list", json={"run_id": run, "path": 5})
    s.call("GET", AJAX + "artifacts/list", params={"run_id": run})


@case
def artifacts_of_wrong_runs(s: Script) -> None:
    for wrong in ["", "a", "0" * 32, "../x"]:
        s.get("artifacts/list", run_id=wrong)
        s.get("artifacts/list", run_uuid=wrong, path="x")
        s.get("artifacts/list", run_id=wrong, path="../x")
    s.get("artifacts/list")
    s.get("artifacts/list", path="x")


@case
def unsafe_listings_of_a_run(s: Script) -> None:
    run = s.new_run()
    for path in UNSAFE:
        s.call("GET", f"/api/2.0/mlflow/artifacts/list?run_id={run}&path={path}")


@case
def downloads_of_the_ui(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    names = ["a.txt", "d/b.json", "c.html", "%C3%BC.csv", "with%20space", "MLmodel"]
    for name in names:
        put(s, f"{experiment}/{run}/artifacts/{name}", "0123456789")
    for name in [*names, "none.txt", "d", "", "."]:
        s.call("GET", f"/get-artifact?run_id={run}&path={name}")
        s.call("HEAD", f"/get-artifact?run_uuid={run}&path={name}")
    s.call("GET", f"/get-artifact?run_uuid={run}&path=a.txt", headers=[("Range", "bytes=2-4")])
    s.call("GET", f"/get-artifact?run_uuid={run}&path=a.txt", headers=[("Range", "bytes=20-")])
    for path in UNSAFE:
        s.call("GET", f"/get-artifact?run_uuid={run}&path={path}")


@case
def wrong_downloads_of_the_ui(s: Script) -> None:
    run = s.new_run()
    s.call("GET", "/get-artifact")
    s.call("GET", f"/get-artifact?run_uuid={run}")
    s.call("GET", "/get-artifact?path=a.txt")
    s.call("GET", "/get-artifact?run_uuid=none&path=a.txt")
    s.call("GET", "/get-artifact?run_uuid=&path=a.txt")
    s.call("POST", f"/get-artifact?run_uuid={run}&path=a.txt")


@case
def uploads_of_the_ui(s: Script) -> None:
    run = s.new_run()
    text = [("Content-Type", "text/plain")]
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=a.txt", data="hello", headers=text)
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=d/e/b.json", json={"a": 1})
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=a.txt", data="changed", headers=text)
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=%C3%BC.txt", data="x", headers=text)
    s.get("artifacts/list", run_id=run)
    s.get("artifacts/list", run_id=run, path="d/e")
    s.call("GET", f"/get-artifact?run_uuid={run}&path=a.txt")


@case
def wrong_uploads_of_the_ui(s: Script) -> None:
    run = s.new_run()
    text = [("Content-Type", "text/plain")]
    s.call("POST", UPLOAD, data="x", headers=text)
    s.call("POST", f"{UPLOAD}?run_uuid={run}", data="x", headers=text)
    s.call("POST", f"{UPLOAD}?path=a.txt", data="x", headers=text)
    s.call("POST", f"{UPLOAD}?run_id={run}&path=a.txt", data="x", headers=text)
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=a.txt", data="", headers=text)
    s.call("POST", f"{UPLOAD}?run_uuid={run}&path=a.txt")
    s.call("POST", f"{UPLOAD}?run_uuid=none&path=a.txt", data="x", headers=text)
    for path in ["../x", "%2e%2e/x", "/etc/x", "a%23b", "C:/x"]:
        s.call("POST", f"{UPLOAD}?run_uuid={run}&path={path}", data="x", headers=text)
    s.call("GET", f"{UPLOAD}?run_uuid={run}&path=a.txt")
    s.call("POST", f"/api/2.0/mlflow/upload-artifact?run_uuid={run}&path=a.txt", data="x", headers=text)


@case
def uploads_of_the_ui_have_a_size(s: Script) -> None:
    run = s.new_run()
    text = [("Content-Type", "text/plain")]
    for size in (10 * 1024 * 1024, 10 * 1024 * 1024 + 1):
        s.call("POST", f"{UPLOAD}?run_uuid={run}&path=big.txt", data=b"x" * size, headers=text)
    s.get("artifacts/list", run_id=run)
