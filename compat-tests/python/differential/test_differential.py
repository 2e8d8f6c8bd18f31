"""Every case, against stock and Stagewright, on both engines."""

import uuid

import pytest

from . import cases  # noqa: F401  (registers the cases)
from .compare import compare, play
from .deviations import DEVIATIONS
from .script import CASES, Case, Target


class Run:
    """What the cases of one engine met so far."""

    def __init__(self, engine: str, stock_url: str, our_url: str):
        self.engine = engine
        self.stock = Target(stock_url, f"n{uuid.uuid4().hex[:10]}")
        self.ours = Target(our_url, f"n{uuid.uuid4().hex[:10]}")
        self.finished: set[str] = set()
        self.met: set[object] = set()


@pytest.fixture(scope="session")
def run(engine, stock_server, server):
    return Run(engine, stock_server.uri, server.uri)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_answers_are_equal(run: Run, case: Case):
    stock, ours = play(case, run.stock), play(case, run.ours)
    differences, met = compare(case.name, run.engine, stock, ours)
    run.finished.add(case.name)
    run.met |= met
    shown = "\n\n".join(str(difference) for difference in differences[:20])
    assert not differences, f"{len(differences)} answers differ\n\n{shown}"


def test_no_deviation_is_stale(run: Run):
    if run.finished != set(CASES):
        pytest.skip("only some of the cases ran")
    stale = [d for d in DEVIATIONS if run.engine in d.engines and d not in run.met]
    assert not stale, "\n".join(map(str, stale))
