"""Runs flows in one client process and prints one JSON line for each.

Called as `python run.py training artifacts ...` by the interpreter of the client
version under test, with MLFLOW_TRACKING_URI set. Importing a client takes seconds,
so all flows of one version share a process; a failed flow does not stop the next.
"""

import importlib
import json
import os
import sys
import time
import traceback

# Set before any client is imported: no telemetry, no windows, no minutes of retries.
os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "1")
os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
# Looking for a model's imports in a further process takes a minute and no server.
os.environ.setdefault("MLFLOW_REQUIREMENTS_INFERENCE_TIMEOUT", "1")


def main(names):
    lines, sys.stdout = sys.stdout, sys.stderr  # clients print links to stdout
    for name in names:
        started = time.monotonic()
        line = {"flow": name}
        try:
            line["result"] = importlib.import_module(name).flow()
        except Exception:
            line["error"] = traceback.format_exc()
        line["seconds"] = round(time.monotonic() - started, 2)
        print(json.dumps(line), file=lines, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
