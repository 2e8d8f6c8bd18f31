"""Where Stagewright answers differently on purpose. Nothing else may differ.

An entry names the cases, the call, both answers and the reason. An entry that no longer matches
anything fails the test.
"""

import re
from dataclasses import dataclass

from .script import Exchange

ENGINES = ("sqlite", "postgres")


@dataclass(frozen=True)
class Deviation:
    reason: str
    # All are regular expressions; `case` and `call` are searched for in the whole text.
    case: str
    call: str
    stock: str
    ours: str
    engines: tuple[str, ...] = ENGINES

    def covers(self, engine: str, case: str, stock: Exchange, ours: Exchange) -> bool:
        return (
            engine in self.engines
            and re.search(self.case, case) is not None
            and re.search(self.call, stock.call, re.DOTALL) is not None
            and _matches(self.stock, stock)
            and _matches(self.ours, ours)
        )


def _matches(pattern: str, exchange: Exchange) -> bool:
    return re.search(pattern, f"{exchange.status} {exchange.body}", re.DOTALL) is not None


DEVIATIONS: list[Deviation] = []
