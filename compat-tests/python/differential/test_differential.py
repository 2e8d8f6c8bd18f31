"""Every case, against stock and Stagewright, on both engines."""

import uuid
from collections.abc import Callable
from functools import cached_property

import pytest

from . import cases  # noqa: F401  (registers the cases)
from .compare import compare, play
from .deviations import DEVIATIONS
from .kept import Kept
from .script import CASES, Case, Target


class Run:
    """What the cases of one engine met so far."""

    def __init__(self, engine: str, stock_url: Callable[[], str], our_url: str):
        self.engine = engine
        self.kept = Kept(engine)
        self._stock_url = stock_url
        self.ours = Target(our_url, f"n{uuid.uuid4().hex[:10]}")
        self.finished: set[str] = set()
        self.met: set[object] = set()

    @cached_property
    def stock(self) -> Target:
        """Started for the first case whose answers are not kept."""
        return Target(self._stock_url(), f"n{uuid.uuid4().hex[:10]}")


@pytest.fixture(scope="session")
def run(engine, server, request):
    return Run(engine, lambda: request.getfixturevalue("stock_server").uri, server.uri)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_answers_are_equal(run: Run, case: Case):
    kept = run.kept.get(case)
    stock, ours = kept or play(case, run.stock), play(case, run.ours)
    differences, met = compare(case.name, run.engine, stock, ours)
    if not (kept or differences):
        run.kept.put(case, stock)
    run.finished.add(case.name)
    run.met |= met
    shown = "\n\n".join(str(difference) for difference in differences[:20])
    assert not differences, f"{len(differences)} answers differ\n\n{shown}"


def test_no_deviation_is_stale(run: Run):
    if run.finished != set(CASES):
        pytest.skip("only some of the cases ran")
    stale = [d for d in DEVIATIONS if run.engine in d.engines and d not in run.met]
    assert not stale, "\n".join(map(str, stale))
