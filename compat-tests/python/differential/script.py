"""The small language of the cases: a script makes calls, every answer is recorded."""

import json as jsonlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from .client import Answer, Client
from .normalise import Labels, body_text

API = "/api/2.0/mlflow/"
AJAX = "/ajax-api/2.0/mlflow/"
JSON = ("Content-Type", "application/json")
NO_BODY = object()


@dataclass(frozen=True)
class Exchange:
    """One call and its normalised answer."""

    call: str
    status: int
    headers: dict[str, str]
    body: str


@dataclass
class Reply:
    """What a script may look at: it needs ids and page tokens to go on."""

    answer: Answer

    @property
    def json(self) -> dict[str, Any]:
        try:
            value = jsonlib.loads(self.answer.body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    def at(self, *path: str) -> str:
        """A string inside the answer, or a marker when the call failed."""
        value: Any = self.json
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        return value if isinstance(value, str) else "absent"


@dataclass
class Target:
    """A running server, with the data sets that scripts share on it."""

    url: str
    nonce: str
    shared: dict[str, tuple[Any, "Script"]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.client = Client(self.url)


class Script:
    """One run of one case against one server."""

    def __init__(self, target: Target, name: str):
        self.target = target
        self.case = name
        self.nonce = f"{target.nonce}-{name}"
        self.labels = Labels(target.nonce, target.client.netloc)
        self.exchanges: list[Exchange] = []

    def call(
        self,
        method: str,
        target: str,
        *,
        json: Any = NO_BODY,
        data: str | bytes | None = None,
        headers: list[tuple[str, str]] | None = None,
        params: dict[str, Any] | None = None,
        host: str | None = None,
        framed: bool = False,
        quiet: bool = False,
    ) -> Reply:
        """A quiet call is compared by its status only; `note` what else must be equal."""
        sent = list(headers or [])
        body = data.encode() if isinstance(data, str) else data
        if json is not NO_BODY:
            body = jsonlib.dumps(json).encode()
            sent.append(JSON)
        if params is not None:
            target += "?" + urlencode(params, doseq=True, quote_via=quote)
        answer = self.target.client.send(method, target, sent, body, host, framed)
        shown = self._describe(method, target, sent, body, host)
        if quiet:
            self.exchanges.append(Exchange("a quiet call", answer.status, {}, ""))
            return Reply(answer)
        if target.endswith("experiments/create") and Reply(answer).at("experiment_id") != "absent":
            self.labels.add_experiment(Reply(answer).at("experiment_id"))
        text = body_text(self.labels, answer.headers, answer.body)
        # The length of an error depends on the length of the ids in its text.
        no_body = method == "HEAD" and answer.status < 400
        normal_headers = self.labels.headers(answer.headers, no_body)
        if token := Reply(answer).json.get("next_page_token"):
            self.labels.tokens.add(token)
        self.exchanges.append(Exchange(shown, answer.status, normal_headers, text))
        return Reply(answer)

    def get(self, route: str, **params: Any) -> Reply:
        return self.call("GET", API + route, params=params or None)

    def post(self, route: str, quiet: bool = False, **body: Any) -> Reply:
        return self.call("POST", API + route, json=body, quiet=quiet)

    def note(self, text: str) -> None:
        """Something the script itself found out."""
        self.exchanges.append(Exchange("note", 0, {}, text))

    def post_text(self, route: str, text: str | bytes, **options: Any) -> Reply:
        """A body as it stands, for JSON that no encoder would write."""
        return self.call("POST", API + route, data=text, headers=[JSON], **options)

    def name(self, suffix: str = "") -> str:
        """A name nobody else uses on this server."""
        return f"{self.nonce} {suffix}".rstrip()

    def next_millisecond(self) -> None:
        """What is made after this has a later time than what was made before, however fast the server is."""
        now = time.time_ns() // 1_000_000
        while time.time_ns() // 1_000_000 == now:
            pass

    def experiment(self, suffix: str = "", **body: Any) -> str:
        return self.post("experiments/create", name=self.name(suffix), **body).at("experiment_id")

    def run(self, experiment_id: str, run_name: str = "a run", **body: Any) -> str:
        body = {"experiment_id": experiment_id, "run_name": run_name, "start_time": 1000} | body
        return self.post("runs/create", **body).at("run", "info", "run_id")

    def new_run(self, **body: Any) -> str:
        """A run in an experiment of its own."""
        return self.run(self.experiment(), **body)

    def shared(self, build: Callable[["Script"], Any], shown: bool = False) -> Any:
        """A data set built once per server; its own calls are compared where it is shown."""
        if build.__name__ not in self.target.shared:
            builder = Script(self.target, build.__name__)
            self.target.shared[build.__name__] = (build(builder), builder)
        value, builder = self.target.shared[build.__name__]
        self.labels.adopt(builder.labels, build.__name__)
        if shown:
            self.exchanges.extend(builder.exchanges)
        return value

    def _describe(
        self,
        method: str,
        target: str,
        headers: list[tuple[str, str]],
        body: bytes | None,
        host: str | None,
    ) -> str:
        parts = [method, target]
        if host is not None:
            parts.append(f"Host: {host}")
        parts += [f"{name}: {value}" for name, value in headers if (name, value) != JSON]
        if body is not None:
            text = body.decode("utf-8", "backslashreplace").replace("\0", "")
            parts.append(text)
        text = self.labels.request(" ".join(parts))
        return text if len(text) <= 700 else f"{text[:700]}... ({len(text)} characters)"


@dataclass(frozen=True)
class Case:
    name: str
    run: Callable[[Script], None]


CASES: dict[str, Case] = {}


def case(function: Callable[[Script], None]) -> Callable[[Script], None]:
    """Registers a script under `<module>.<function>`."""
    add(f"{function.__module__.rsplit('.', 1)[-1]}.{function.__name__}", function)
    return function


def add(name: str, function: Callable[[Script], None]) -> None:
    assert name not in CASES, f"two cases are called {name}"
    CASES[name] = Case(name, function)
