"""Records what the flows come to at the stock server: `python record.py URI [FLOW ...]`.

URI is a running `mlflow server` 3.17.2. Writes `expected/<flow>.json`: groups of client
versions with the same result. Read the difference before committing it.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from servers import CLIENT_VERSIONS, client_python  # noqa: E402
from test_client_flows import EVERYWHERE, FOLDER, SLOW, can_run, run_flows  # noqa: E402


def main(uri, chosen):
    groups = {}
    for version in CLIENT_VERSIONS:
        flows = [flow for flow in chosen or [*EVERYWHERE, *SLOW, "models"] if can_run(version, flow)]
        for flow, line in run_flows(client_python(version), flows, uri).items():
            print(version, flow, line["seconds"], line.get("error", "ok"), flush=True)
            if "result" in line:
                add(groups.setdefault(flow, []), version, line["result"])
    for flow, found in groups.items():
        target = FOLDER / "expected" / f"{flow}.json"
        target.parent.mkdir(exist_ok=True)
        target.write_text(laid_out(found) + "\n")


def add(found, version, result):
    for group in found:
        if group["result"] == result:
            group["versions"].append(version)
            return
    found.append({"versions": [version], "result": result})


def laid_out(value, depth=0):
    """JSON with a line for each item of the upper levels, so that a difference is readable."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + depth <= 100 or not isinstance(value, dict | list):
        return flat
    edge, inner = "\n" + " " * depth, "\n" + " " * (depth + 1)
    if isinstance(value, list):
        items, ends = [laid_out(item, depth + 1) for item in value], "[]"
    else:
        named = value.items()
        items = [f"{json.dumps(k, ensure_ascii=False)}: {laid_out(v, depth + 1)}" for k, v in named]
        ends = "{}"
    return ends[0] + inner + ("," + inner).join(items) + edge + ends[1]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
