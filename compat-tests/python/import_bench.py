"""Measures `stagewright import` against mlflow-export-import with threads, on what import_bench_seed.py made.

usage: import_bench.py FOLDER [--jobs 8] [--target URI] [--only ours|theirs] [--verify] [--kills N] [--compare]
       import_bench.py FOLDER --only comparison [--target URI]

Needs STAGEWRIGHT_BIN (a release build) and STAGEWRIGHT_COMPAT_DIR, as the tests do. Theirs is `export-all` into a
folder and `import-all` of it into a second stock server: it takes both to move. The tool is installed below FOLDER
with uv. Prints one JSON object with seconds and the highest resident memory of each command. With --kills, ours is
killed so often on the way; a comparison is by the stock client, file by file, and says how many of each kind were
compared and which differ. What the source says for it is kept in FOLDER.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import import_bench_kills as kills
from servers import COMPAT_DIR, StagewrightServer, StockServer, binary, clean_env, client_python, STOCK_VERSION

WORKERS = "4"
# What of the seed's counts an import counts as well, one by one.
ENTITIES = [
    "experiments", "runs", "logged models", "registered models", "model versions", "prompts", "traces", "evaluation datasets",
]  # fmt: skip


class BenchServer(StockServer):
    """As many use it: with MLflow's own number of workers, which are not taken for dead on a busy machine."""

    startup_seconds = 600

    def command(self):
        command = super().command()
        command[command.index("--workers") + 1] = WORKERS
        return [*command, "--uvicorn-opts", "--timeout-worker-healthcheck 300"]

    def stop(self, seconds=300):
        return super().stop(seconds)


def measured(command, env=None, **options):
    """Runs a command to its end; seconds (all, and of its own work), highest memory in MiB, exit code, what it printed."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=clean_env(env), stdout=subprocess.PIPE, text=True, **options)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "seconds": round(time.monotonic() - began, 2), "cpu seconds": round(used.ru_utime + used.ru_stime, 2),
        "MiB": round(used.ru_maxrss / 1024, 1), "code": process.returncode,
    }, printed  # fmt: skip


def ours(source, folder, uri, given):
    shutil.rmtree(folder / "ours", ignore_errors=True)
    (folder / "ours").mkdir()
    options = [
        "--from", source.uri, "--backend-store-uri", uri,
        "--artifacts-destination", str(folder / "ours/artifacts"), "--jobs", str(given.jobs), "--json",
    ]  # fmt: skip
    out = {}
    if given.kills:
        seed = json.loads((folder / "seed.json").read_text())
        out["killed"] = kills.killed(options, uri, given.kills, sum(seed[kind] for kind in ENTITIES))
        print("killed", json.dumps(out["killed"]), file=sys.stderr, flush=True)
    tasks = {"import": [], "second": []} | ({"verify": ["verify"]} if given.verify else {})
    for name, command in tasks.items():
        out[name], printed = measured([str(binary()), "import", *command, *options])
        report = json.loads(printed)
        out[name]["requests"] = report["requests"]
        out[name]["files"] = report["files"]
        out[name]["entities"] = {kind: [one["source"], one["target"]] for kind, one in report["entities"].items()}
        out[name]["transferred"] = sum(one["new"] + one["changed"] for one in report["entities"].values())
        lists = ["conflicts", "failures", "differences", "left_behind", "notes"]
        out[name] |= {one: len(report[one]) for one in lists}
        print(name, json.dumps(out[name]), file=sys.stderr, flush=True)
    return out


def comparison(folder, uri):
    place = folder / "kept.json"
    if not place.exists():
        # It takes minutes, and nobody changes the source.
        with source_of(folder) as source:
            place.write_text(json.dumps(kills.dump(source, source.database)))
    with StagewrightServer(uri, folder / "ours", "--no-ui-download") as target:
        return kills.differences(json.loads(place.read_text()), kills.dump(target, uri))


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


def source_of(folder):
    flags = ["--artifacts-destination", str(folder / "artifacts")]
    return BenchServer(f"sqlite:///{folder}/mlflow.db", folder / "source", *flags)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=8)
    parser.add_argument("--target", help="a new database for ours [default: SQLite]")
    parser.add_argument("--only", choices=["ours", "theirs", "comparison"])
    parser.add_argument("--verify", action="store_true", help="and verify in full")
    parser.add_argument("--kills", type=int, default=0, help="kill ours so often on the way")
    parser.add_argument("--compare", action="store_true", help="compare what ours has brought with the source")
    return parser.parse_args()


def main():
    given = arguments()
    folder = given.folder.resolve()
    uri = given.target or f"sqlite:///{folder}/ours/mlflow.db"
    out = {"seed": json.loads((folder / "seed.json").read_text())}
    if given.only != "comparison":
        with source_of(folder) as source:
            if given.only != "theirs":
                out["ours"] = ours(source, folder, uri, given)
            if given.only != "ours":
                out["theirs"] = theirs(source, folder)
    if given.compare or given.only == "comparison":
        out["comparison"] = comparison(folder, uri)
    if "ours" in out and "theirs" in out and all(one["code"] == 0 for one in out["theirs"].values()):
        total = sum(one["seconds"] for one in out["theirs"].values())
        out["times faster"] = {
            "than export alone": round(out["theirs"]["export"]["seconds"] / out["ours"]["import"]["seconds"], 1),
            "than export and import": round(total / out["ours"]["import"]["seconds"], 1),
        }
    json.dump(out, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
