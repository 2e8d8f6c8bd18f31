"""The stock `mlflow` command, without its start each time: imported once, then forked for every command.

Importing MLflow takes longer than most commands do, and there are dozens of them.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass

from servers import STOCK_VERSION, clean_env, client_python


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


class StockCommands:
    """A context manager that runs commands; each is a process of its own."""

    def __enter__(self):
        self.process = subprocess.Popen(
            [str(client_python(STOCK_VERSION)), __file__], env=clean_env(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        return self

    def run(self, *arguments, env, cwd):
        wish = {"arguments": [str(a) for a in arguments], "env": env, "cwd": str(cwd)}
        self.process.stdin.write(json.dumps(wish) + "\n")
        self.process.stdin.flush()
        return Done(**json.loads(self.process.stdout.readline()))

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(20)


def serve():
    import mlflow.cli

    for line in sys.stdin:
        wish = json.loads(line)
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            child = os.fork()
            if child == 0:
                os.dup2(stdout.fileno(), 1)
                os.dup2(stderr.fileno(), 2)
                os.chdir(wish["cwd"])
                os.environ.clear()
                os.environ.update(wish["env"])
                # Ends the process, as the command would.
                mlflow.cli.cli(wish["arguments"], prog_name="mlflow")
            _, status = os.waitpid(child, 0)
            texts = []
            for file in (stdout, stderr):
                file.seek(0)
                texts.append(file.read().decode())
        code = os.waitstatus_to_exitcode(status)
        print(json.dumps({"returncode": code, "stdout": texts[0], "stderr": texts[1]}), flush=True)


if __name__ == "__main__":
    serve()
