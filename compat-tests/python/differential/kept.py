"""The stock server's answers, kept between runs of the tests on one machine.

The server is asked again when anything has changed that they depend on: the case, what it imports, what runs it, the
versions of MLflow, its libraries and PostgreSQL. Only answers that were equal to ours, but for known deviations, are
kept, so that a bad day of the stock server is not remembered. STAGEWRIGHT_STOCK_ANSWERS=new asks for all of them.
"""

import hashlib
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

from servers import COMPAT_DIR, STOCK_VERSION

from .script import Case, Exchange

HERE = Path(__file__).parent
# What says nothing about the stock server's answers.
OURS = {"__main__.py", "compare.py", "deviations.py", "kept.py", "test_differential.py"}


class Kept:
    """The answers on one engine."""

    def __init__(self, engine: str):
        self.folder = COMPAT_DIR / "stock-answers" / engine
        self.common = hashlib.sha256(repr([sys.version, _postgres() if engine == "postgres" else ""]).encode())
        requirements = HERE.parent / f"requirements-{STOCK_VERSION}.txt"
        runners = sorted(path for path in HERE.glob("*.py") if path.name not in OURS)
        for path in [requirements, HERE.parent / "servers.py", *runners]:
            self.common.update(path.read_bytes())

    def get(self, case: Case) -> list[Exchange] | None:
        if os.environ.get("STAGEWRIGHT_STOCK_ANSWERS") == "new":
            return None
        path = self._path(case)
        return pickle.loads(path.read_bytes()) if path.exists() else None

    def put(self, case: Case, answers: list[Exchange]) -> None:
        path = self._path(case)
        path.parent.mkdir(parents=True, exist_ok=True)
        for older in path.parent.glob(f"{case.name}.*.pickle"):
            older.unlink(missing_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(pickle.dumps(answers))
        unfinished.replace(path)

    def _path(self, case: Case) -> Path:
        digest = self.common.copy()
        for path in sorted(_sources(case.name.split(".")[0])):
            digest.update(path.read_bytes())
        return self.folder / f"{case.name}.{digest.hexdigest()[:32]}.pickle"


def _sources(module: str) -> set[Path]:
    """The file of a module of cases, and those that it imports."""
    path = HERE / "cases" / f"{module}.py"
    found = {path}
    for imported in re.findall(r"^from \.(\w+) import", path.read_text(), re.MULTILINE):
        found |= _sources(imported)
    return found


def _postgres() -> str:
    return subprocess.run(["psql", "--version"], capture_output=True, text=True, check=False).stdout
