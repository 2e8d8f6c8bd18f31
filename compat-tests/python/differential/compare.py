"""Runs a case against both servers and tells the differences."""

import json
import traceback
from dataclasses import dataclass
from difflib import unified_diff
from itertools import zip_longest
from typing import Any

from .deviations import DEVIATIONS, Deviation
from .script import Case, Exchange, Script, Target


@dataclass(frozen=True)
class Difference:
    case: str
    number: int
    stock: Exchange | None
    ours: Exchange | None

    @property
    def apart(self) -> bool:
        return self.stock is None or self.ours is None or self.stock.call != self.ours.call

    def __str__(self) -> str:
        calls = [exchange.call if exchange else "nothing" for exchange in (self.stock, self.ours)]
        lines = [f"{self.case}, call {self.number}: {calls[0]}"]
        if self.apart:
            lines.append(f"  ours, after an earlier difference: {calls[1]}")
            return "\n".join(lines)
        for field in ("status", "headers", "body"):
            theirs, mine = getattr(self.stock, field), getattr(self.ours, field)
            if theirs != mine:
                lines += _show(field, theirs, mine)
        return "\n".join(lines)


def compare(
    case: str, engine: str, stock: list[Exchange], ours: list[Exchange]
) -> tuple[list[Difference], set[Deviation]]:
    """The differences that are no deviation, and the deviations met."""
    differences, met = [], set()
    for number, pair in enumerate(zip_longest(stock, ours), start=1):
        if pair[0] == pair[1]:
            continue
        difference = Difference(case, number, *pair)
        deviation = _known(difference, engine)
        if deviation is None:
            differences.append(difference)
        else:
            met.add(deviation)
        if difference.apart:
            break  # from here on, the scripts make different calls
    return differences, met


def play(case: Case, target: Target) -> list[Exchange]:
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


def _show(field: str, theirs: Any, mine: Any) -> list[str]:
    if field == "headers":
        names = sorted(name for name in {*theirs, *mine} if theirs.get(name) != mine.get(name))
        theirs = {name: theirs.get(name) for name in names}
        mine = {name: mine.get(name) for name in names}
    if field == "body" and _parsed(theirs) is not None and _parsed(theirs) == _parsed(mine):
        field = "body (equal values, other text)"
    if field == "body" and "\n" in theirs and "\n" in mine:
        changes = unified_diff(theirs.split("\n"), mine.split("\n"), "stock", "ours", "", "", 2, "")
        return [f"  {field}", *(f"    {line}" for line in changes)]
    return [f"  {field}", f"    stock: {theirs!r}", f"    ours:  {mine!r}"]


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None
