"""Runs a case against both servers and tells the differences."""

import json
import traceback
from dataclasses import dataclass
from itertools import zip_longest

from .deviations import DEVIATIONS, Deviation
from .script import Case, Exchange, Script, Target


@dataclass(frozen=True)
class Difference:
    case: str
    number: int
    stock: Exchange | None
    ours: Exchange | None

    def __str__(self) -> str:
        call = (self.stock or self.ours).call
        lines = [f"{self.case}, call {self.number}: {call}"]
        if self.stock is None or self.ours is None:
            missing = "stock" if self.stock is None else "Stagewright"
            return "\n".join([*lines, f"  only the other script came this far; {missing} did not"])
        if self.stock.call != self.ours.call:
            lines.append(f"  the script went another way: {self.ours.call}")
        for field in ("status", "headers", "body"):
            theirs, mine = getattr(self.stock, field), getattr(self.ours, field)
            if theirs != mine:
                lines += _show(field, theirs, mine)
        return "\n".join(lines)


@dataclass
class Outcome:
    calls: int
    differences: list[Difference]
    deviations: set[Deviation]


def run_case(case: Case, stock: Target, ours: Target, engine: str) -> Outcome:
    theirs, mine = _play(case, stock), _play(case, ours)
    differences, used = [], set()
    for number, pair in enumerate(zip_longest(theirs, mine), start=1):
        if pair[0] == pair[1]:
            continue
        difference = Difference(case.name, number, *pair)
        deviation = _known(difference, engine)
        if deviation is None:
            differences.append(difference)
        else:
            used.add(deviation)
    return Outcome(len(theirs), differences, used)


def _play(case: Case, target: Target) -> list[Exchange]:
    script = Script(target, case.name)
    try:
        case.run(script)
    except Exception:
        # A server that hangs up is an answer, too: it must be the same on both sides.
        last = traceback.format_exc(limit=-1).strip().splitlines()[-1]
        script.exchanges.append(Exchange("the script stopped", 0, {}, last))
    return script.exchanges


def _known(difference: Difference, engine: str) -> Deviation | None:
    stock, ours = difference.stock, difference.ours
    if stock is None or ours is None or stock.call != ours.call:
        return None
    for deviation in DEVIATIONS:
        if deviation.covers(engine, difference.case, stock, ours):
            return deviation
    return None


def _show(field: str, theirs: object, mine: object) -> list[str]:
    if field == "headers":
        names = sorted(set(theirs) | set(mine))
        theirs = {n: theirs.get(n) for n in names if theirs.get(n) != mine.get(n)}
        mine = {n: mine.get(n) for n in theirs}
    if field == "body" and _parsed(theirs) is not None and _parsed(theirs) == _parsed(mine):
        field = "body (equal values, other text)"
    return [f"  {field}", f"    stock: {theirs!r}", f"    ours:  {mine!r}"]


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None
