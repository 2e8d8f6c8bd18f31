"""One server with seeded data, for as long as standard input stays open.

    site.py ENGINE FOLDER [--runs N] [--stock] [--copy URI] [--into EXPERIMENT] [--optimize] [--console]

Prints one line of JSON: the server's address and the ids of what was seeded. `--copy` starts from a copy
of a database instead of an empty one, and `--into` adds the runs to one of its experiments. `--console` starts a server
with a policy and semantic versions, and leaves the seeding to the tests.
"""

import argparse
import contextlib
import json
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))
from servers import Databases, StagewrightServer, StockServer, binary, clean_env, stock_mlflow  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("engine", choices=["sqlite", "postgres"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--stock", action="store_true")
    parser.add_argument("--copy")
    parser.add_argument("--into")
    parser.add_argument("--optimize", action="store_true")
    parser.add_argument("--console", action="store_true")
    return parser.parse_args()


def start(uri, folder, stock):
    """The pages of both servers are those of the stock server's venv."""
    if stock:
        return StockServer(uri, folder)
    mlflow = next(stock_mlflow().parents[1].glob("lib/python*/site-packages/mlflow"))
    return StagewrightServer(uri, folder, "--ui-path", str(mlflow))


def start_governed(uri, folder):
    policy = Path(__file__).with_name("console_policy.yaml")
    flags = ["--semver", "warn", "--semver-resolution", "on", "--trusted-user-header", "X-Forwarded-User"]
    return StagewrightServer(uri, folder, "--policy", str(policy), *flags)


def main():
    args = arguments()
    # So that the server is stopped and the database dropped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    args.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        databases = Databases(folder)
        try:
            uri = databases.copy(args.copy) if args.copy else databases(args.engine)
            if args.optimize:
                command = [str(binary()), "db", "optimize", "--backend-store-uri", uri]
                subprocess.run(command, check=True, env=clean_env(), stdout=subprocess.DEVNULL)
            if args.console:
                with start_governed(uri, args.folder) as server:
                    print(json.dumps({"uri": server.uri, "pid": server.pid}), flush=True)
                    sys.stdin.read()
                return
            with start(uri, args.folder, args.stock) as server:
                # Imported late, as it takes seconds: a server that does not start is told of at once.
                from seed import seed

                with contextlib.redirect_stdout(sys.stderr):
                    seeded = seed(server.uri, args.runs, args.into)
                print(json.dumps({"uri": server.uri, "pid": server.pid, **seeded}), flush=True)
                sys.stdin.read()
        finally:
            databases.drop_all()


if __name__ == "__main__":
    main()
