"""Replaces what two correct servers may answer differently: ids, times, random names, tokens."""

import re
import time
from urllib.parse import quote

# Also behind an encoded quote, in the filter of a query.
RUN_ID = re.compile(r"(?:(?<![0-9a-f])|(?<=%27))[0-9a-f]{32}(?![0-9a-f])")
WEBHOOK_ID = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])")
# adjective-noun-number, the name of a run that was created without one.
RANDOM_NAME = re.compile(r"""(?<=["'])[a-z]+-[a-z]+-[0-9]{1,4}(?=["'])""")
EXPERIMENT_ID = re.compile(
    r"""("experiment(?:_i|I)d": ?"|(?i:mlflow-artifacts):/(?:/(?:host)?/)?|\bid[= ]|experiment |such artifact: '|not a file: '"""
    r"""|Invalid value \\"(?=\d+\\" for parameter 'experiment_id))(\d+)\b"""
)
# In a request: a JSON string, a query value or a folder of the artifact proxy.
SENT_ID = re.compile(r"""((?:experiment_?ids?"?(?:=|: ")|/artifacts/))(\d+)\b""", re.IGNORECASE)
SENT_IDS = re.compile(r"""(?<="experiment_ids": \[)[^]]*|(?<="experimentIds": \[)[^]]*""")
# What a page token was made for, and what it was used for.
COMPARED_IDS = re.compile(r"(?:Expected|Found): \[[^]]*\]")
MILLIS = re.compile(r"(?<![0-9a-f.])[0-9]{13}(?![0-9a-f.])")
PAGE_TOKEN = re.compile(r'("next_page_token": ?)"[^"]+"')
# Python prints a set in an order that changes from process to process.
PYTHON_SET = re.compile(r"\{('[^'{}]*'(?:, '[^'{}]*')+)\}")
# The text of a database driver, with ids in it, that stock passes on.
DATABASE_ERROR = re.compile(
    r"\((?:sqlite3|psycopg2\.errors)\.(\w+)\).*?sqlalche\.me[^)]*\)", re.DOTALL
)
ADDRESS = re.compile(r"\b0x[0-9a-f]{8,}\b")
BOUNDARY = re.compile(r"\bboundary=([0-9a-f]+)")

# Stock reads these without ORDER BY; clients make dictionaries of them. A history ("metrics" at
# the top of an answer) has an order.
UNORDERED = re.compile(
    r'^( {4,}"(?:tags|params|metrics|dataset_inputs|model_inputs|model_outputs'
    r'|latest_versions|aliases|events)"|  "dataset_summaries"): \[$'
)

# Left out: they describe the connection or the server. Only Stagewright has a request id.
IGNORED_HEADERS = {
    "connection",
    "date",
    "keep-alive",
    # Ours tells more of a file than stock.
    "repr-digest",
    "server",
    "transfer-encoding",
    "x-request-id",
}
# Only their presence is compared: they hold file times.
OPAQUE_HEADERS = {"etag", "last-modified"}
LIST_HEADERS = {"allow", "vary"}

DAY_MILLIS = 86_400_000


class Labels:
    """The names of the ids seen in one script, numbered by first appearance."""

    def __init__(self, nonce: str, netloc: str):
        self.nonce = nonce
        self.netloc = netloc
        self.experiments: dict[str, str] = {"0": "0"}
        self.tokens: set[str] = set()
        self._runs: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def adopt(self, other: "Labels", prefix: str) -> None:
        """Takes over the ids of a shared data set under names of their own."""
        for mine, theirs in (
            (self.experiments, other.experiments),
            (self._runs, other._runs),
            (self._names, other._names),
        ):
            for key, label in theirs.items():
                mine.setdefault(key, label if key == label else f"<{prefix} {label.strip('<>')}>")

    def add_experiment(self, experiment_id: str) -> None:
        self.experiments.setdefault(experiment_id, f"<E{len(self.experiments)}>")

    def request(self, text: str) -> str:
        """A call, with the ids and tokens the script got from the server."""
        for token in self.tokens:
            text = text.replace(token, "<token>").replace(quote(token), "<token>")
        text = SENT_ID.sub(self._experiment, text)
        text = SENT_IDS.sub(lambda m: re.sub(r'(")(\d+)(?=")', self._experiment, m.group()), text)
        return self.text(text)

    def text(self, text: str) -> str:
        text = text.replace(self.nonce, "<nonce>").replace(self.netloc, "<host>")
        for token in self.tokens:
            text = text.replace(token, "<token>")
        text = COMPARED_IDS.sub(lambda m: re.sub(r"(')(\d+)(?=')", self._experiment, m.group()), text)
        text = DATABASE_ERROR.sub(r"<\1>", ADDRESS.sub("<address>", text))
        text = RUN_ID.sub(lambda m: _label(self._runs, m.group(), "R"), text)
        text = WEBHOOK_ID.sub(lambda m: _label(self._runs, m.group(), "W"), text)
        text = RANDOM_NAME.sub(lambda m: _label(self._names, m.group(), "name"), text)
        text = EXPERIMENT_ID.sub(self._experiment, text)
        text = PAGE_TOKEN.sub(r'\1"<token>"', text)
        text = PYTHON_SET.sub(lambda m: "{" + ", ".join(sorted(m.group(1).split(", "))) + "}", text)
        return MILLIS.sub(_now_millis, text)

    def _experiment(self, match: re.Match[str]) -> str:
        return match.group(1) + self.experiments.get(match.group(2), match.group(2))

    def headers(self, headers: tuple[tuple[str, str], ...], no_body: bool) -> dict[str, str]:
        """With a body, its length is compared with the body; without one, as a header."""
        shown: dict[str, str] = {}
        for name, value in headers:
            if name in IGNORED_HEADERS or (name == "content-length" and not no_body):
                continue
            if name in OPAQUE_HEADERS:
                value = "<present>"
            elif name in LIST_HEADERS:
                value = ", ".join(sorted({part.strip() for part in value.split(",")}))
            else:
                value = self.text(BOUNDARY.sub("boundary=<boundary>", value))
            shown[name] = f"{shown[name]}, {value}" if name in shown else value
        return shown


def sort_unordered(text: str) -> str:
    """Sorts the elements of unordered lists, line blocks of the indented JSON, as they stand."""
    lines, sorted_lines = text.split("\n"), []
    while lines:
        line = lines.pop(0)
        sorted_lines.append(line)
        if UNORDERED.match(line):
            indent = line[: len(line) - len(line.lstrip())]
            sorted_lines += _sorted_elements(lines, indent)
    return "\n".join(sorted_lines)


def _sorted_elements(lines: list[str], indent: str) -> list[str]:
    """Takes the elements up to the closing bracket off `lines`."""
    elements: list[str] = []
    block: list[str] = []
    while lines and lines[0].rstrip(",") != f"{indent}]":
        line = lines.pop(0)
        if line.rstrip(",") == f"{indent}  }}" or line.startswith(f'{indent}  "'):
            elements.append("\n".join([*block, line.rstrip(",")]))
            block = []
        else:
            block.append(line)
    joined = ",\n".join(sorted(sort_unordered(element) for element in elements))
    return [*joined.split("\n"), *block]


def body_text(labels: Labels, headers: tuple[tuple[str, str], ...], body: bytes) -> str:
    text = body.decode("utf-8", "backslashreplace")
    boundary = BOUNDARY.search(dict(headers).get("content-type", ""))
    if boundary:
        text = text.replace(boundary.group(1), "<boundary>")
    return sort_unordered(labels.text(text))


def _label(known: dict[str, str], value: str, kind: str) -> str:
    return known.setdefault(value, f"<{kind}{len(known) + 1}>")


def _now_millis(match: re.Match[str]) -> str:
    # Scripts use times far from now, so that only times made by the server are replaced.
    near = abs(int(match.group()) - time.time() * 1000) < DAY_MILLIS
    return "<now>" if near else match.group()
