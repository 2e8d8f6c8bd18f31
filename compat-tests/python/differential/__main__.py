"""`python -m differential --stock URL --ours URL`: the comparison against running servers."""

import argparse
import sys
import time
import uuid

from . import cases  # noqa: F401  (registers the cases)
from .compare import run_case
from .deviations import DEVIATIONS, ENGINES
from .script import CASES, Target


def main() -> int:
    parser = argparse.ArgumentParser(prog="differential", description=__doc__)
    parser.add_argument("--stock", required=True, help="URL of mlflow server 3.17.2")
    parser.add_argument("--ours", required=True, help="URL of Stagewright (or stock once more)")
    parser.add_argument("--engine", choices=ENGINES, default="sqlite", help="what both run on")
    parser.add_argument("-k", default="", metavar="TEXT", help="only cases with this in the name")
    parser.add_argument("--stale", action="store_true", help="fail on deviations never met")
    arguments = parser.parse_args()

    stock = Target(arguments.stock, f"n{uuid.uuid4().hex[:10]}")
    ours = Target(arguments.ours, f"n{uuid.uuid4().hex[:10]}")
    chosen = [case for name, case in CASES.items() if arguments.k in name]
    started, calls, failed, used = time.monotonic(), 0, [], set()
    for case in chosen:
        outcome = run_case(case, stock, ours, arguments.engine)
        calls += outcome.calls
        used |= outcome.deviations
        for difference in outcome.differences:
            print(difference, end="\n\n")
        if outcome.differences:
            failed.append(case.name)
    seconds = time.monotonic() - started
    print(f"{len(chosen)} cases, {calls} calls, {len(failed)} cases differ, {seconds:.0f} s")
    for name in failed:
        print(f"  {name}")
    stale = [d for d in DEVIATIONS if arguments.engine in d.engines and d not in used]
    if arguments.stale:
        for deviation in stale:
            print(f"stale deviation: {deviation}")
    return 1 if failed or (arguments.stale and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
