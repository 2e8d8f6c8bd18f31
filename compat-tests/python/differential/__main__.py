"""`python -m differential --stock URL --ours URL`: the comparison against running servers."""

import argparse
import pickle
import sys
import uuid
from pathlib import Path

from . import cases  # noqa: F401  (registers the cases)
from .compare import compare, play
from .deviations import DEVIATIONS, ENGINES
from .script import CASES, Exchange, Target


def main() -> int:
    parser = argparse.ArgumentParser(prog="differential", description=__doc__)
    parser.add_argument("--stock", required=True, help="URL of mlflow server 3.17.2")
    parser.add_argument("--ours", help="URL of Stagewright (or stock once more)")
    parser.add_argument("--engine", choices=ENGINES, default="sqlite", help="what both run on")
    parser.add_argument("-k", default="", metavar="TEXT", help="only cases with this in the name")
    parser.add_argument("--stale", action="store_true", help="fail on deviations never met")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="stock's answers, asked only once")
    arguments = parser.parse_args()

    kept: dict[str, list[Exchange]] = {}
    if arguments.keep and arguments.keep.exists():
        kept = pickle.loads(arguments.keep.read_bytes())
    stock = Target(arguments.stock, f"n{uuid.uuid4().hex[:10]}")
    ours = Target(arguments.ours or arguments.stock, f"n{uuid.uuid4().hex[:10]}")
    chosen = [case for name, case in CASES.items() if arguments.k in name]
    calls, failed, met = 0, [], set()
    for case in chosen:
        if case.name not in kept:
            kept[case.name] = play(case, stock)
        if not arguments.ours:
            continue
        differences, deviations = compare(
            case.name, arguments.engine, kept[case.name], play(case, ours)
        )
        calls += len(kept[case.name])
        met |= deviations
        for difference in differences:
            print(difference, end="\n\n", flush=True)
        if differences:
            failed.append(f"{case.name} ({len(differences)})")
    if arguments.keep:
        arguments.keep.write_bytes(pickle.dumps(kept))
    print(f"{len(chosen)} cases, {calls} calls, {len(failed)} cases differ", *failed, sep="\n  ")
    stale = [d for d in DEVIATIONS if arguments.engine in d.engines and d not in met]
    if arguments.stale:
        print(*(f"stale deviation: {deviation}" for deviation in stale), sep="\n")
    return 1 if failed or (arguments.stale and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
