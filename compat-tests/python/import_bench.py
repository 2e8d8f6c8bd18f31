"""Measures `stagewright import` against mlflow-export-import with threads, on what import_bench_seed.py made.

usage: import_bench.py FOLDER [--jobs 8] [--target URI] [--only ours|theirs] [--verify]

Needs STAGEWRIGHT_BIN (a release build) and STAGEWRIGHT_COMPAT_DIR, as the tests do. Theirs is `export-all` into a
folder and `import-all` of it into a second stock server: it takes both to move. The tool is installed below FOLDER
with uv. Prints one JSON object with seconds and the highest resident memory of each command.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from servers import COMPAT_DIR, StockServer, binary, clean_env, client_python, STOCK_VERSION

WORKERS = "4"


class BenchServer(StockServer):
    """As many use it: with MLflow's own number of workers."""

    def command(self):
        command = super().command()
        command[command.index("--workers") + 1] = WORKERS
        return command


def measured(command, env=None, **options):
    """Runs a command to its end; seconds, highest memory in MiB, exit code and what it printed."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=clean_env(env), stdout=subprocess.PIPE, text=True, **options)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "seconds": round(time.monotonic() - began, 2), "MiB": round(used.ru_maxrss / 1024, 1), "code": process.returncode,
    }, printed  # fmt: skip


def ours(source, folder, target, jobs, verify):
    shutil.rmtree(folder / "ours", ignore_errors=True)
    (folder / "ours").mkdir()
    options = [
        "--from", source.uri, "--backend-store-uri", target or f"sqlite:///{folder}/ours/mlflow.db",
        "--artifacts-destination", str(folder / "ours/artifacts"), "--jobs", str(jobs), "--json",
    ]  # fmt: skip
    out = {}
    tasks = {"import": [], "second": []} | ({"verify": ["verify"]} if verify else {})
    for name, command in tasks.items():
        out[name], printed = measured([str(binary()), "import", *command, *options])
        report = json.loads(printed)
        out[name]["requests"] = report["requests"]
        out[name]["files"] = report["files"]
        out[name]["entities"] = {kind: [one["source"], one["target"]] for kind, one in report["entities"].items()}
        lists = ["conflicts", "failures", "differences", "left_behind", "notes"]
        out[name] |= {one: len(report[one]) for one in lists}
    return out


def theirs(source, folder):
    python, tool = client_python(STOCK_VERSION), folder / "tool"
    if not tool.exists():
        # Without its dependencies, of which the venv has what is used.
        uv = COMPAT_DIR / "tools/bin/uv"
        install = [str(uv) if uv.exists() else "uv", "pip", "install", "-q", "--python", str(python), "--no-deps"]
        subprocess.run([*install, "--target", str(tool), "mlflow-export-import", "tabulate"], check=True)
    shutil.rmtree(folder / "export", ignore_errors=True)
    module = [str(python), "-m"]
    bulk = "mlflow_export_import.bulk"
    env = {"PYTHONPATH": str(tool)}
    out = {}
    logs = (folder / "theirs.log").open("w")
    command = [*module, f"{bulk}.export_all", "--output-dir", str(folder / "export"), "--use-threads", "True"]
    out["export"], printed = measured(command, env | {"MLFLOW_TRACKING_URI": source.uri}, stderr=logs)
    logs.write(printed)
    shutil.rmtree(folder / "theirs", ignore_errors=True)
    with BenchServer(f"sqlite:///{folder}/theirs/mlflow.db", folder / "theirs") as target:
        env |= {"MLFLOW_TRACKING_URI": target.uri}
        command = [*module, f"{bulk}.import_models", "--input-dir", str(folder / "export"), "--use-threads", "True"]
        out["import"], printed = measured(command, env, stderr=logs)
        logs.write(printed)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=8)
    parser.add_argument("--target", help="a new database for ours [default: SQLite]")
    parser.add_argument("--only", choices=["ours", "theirs"])
    parser.add_argument("--verify", action="store_true", help="and verify in full")
    given = parser.parse_args()
    folder = given.folder.resolve()
    flags = ["--artifacts-destination", str(folder / "artifacts")]
    out = {"seed": json.loads((folder / "seed.json").read_text())}
    with BenchServer(f"sqlite:///{folder}/mlflow.db", folder / "source", *flags) as source:
        if given.only != "theirs":
            out["ours"] = ours(source, folder, given.target, given.jobs, given.verify)
            print(json.dumps(out["ours"]), file=sys.stderr, flush=True)
        if given.only != "ours":
            out["theirs"] = theirs(source, folder)
    if not given.only and all(one["code"] == 0 for one in out["theirs"].values()):
        total = sum(one["seconds"] for one in out["theirs"].values())
        out["times faster"] = {
            "than export alone": round(out["theirs"]["export"]["seconds"] / out["ours"]["import"]["seconds"], 1),
            "than export and import": round(total / out["ours"]["import"]["seconds"], 1),
        }
    json.dump(out, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
