"""`rollout status --watch` on a terminal: what is on its screen, and how it ends."""

import codecs
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

import pytest

from servers import binary, clean_env
from test_rollout import FAST, NAME, PLAN, SEMVER, Service, begin, call, register, rollout, wait_for

ESCAPE = re.compile(r"\x1b\[([0-9;]*)([A-Za-z])")


class Terminal:
    """A process on a terminal, and the screen as people see it: what wraps wraps, and what is too much scrolls away."""

    def __init__(self, command, rows=24, columns=80):
        self.rows, self.columns = rows, columns
        self.lines, self.row, self.column = [""], 0, 0
        self.read, self.decoder = "", codecs.getincrementaldecoder("utf-8")()
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

        def own_terminal():
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        env = {**clean_env(), "TERM": "xterm-256color"}
        self.process = subprocess.Popen(
            command, env=env, stdin=slave, stdout=slave, stderr=slave, start_new_session=True, preexec_fn=own_terminal
        )
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)

    def type(self, text):
        os.write(self.master, text.encode())

    def look(self, seconds):
        """Takes in what comes; false when nothing more can."""
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.read += self.decoder.decode(data)
        while self.read:
            found = ESCAPE.match(self.read)
            if found:
                self.obey(found[2], int(found[1] or 1) if found[1].isdigit() or not found[1] else 0)
                self.read = self.read[found.end() :]
            elif self.read[0] == "\x1b":
                break
            else:
                self.put(self.read[0])
                self.read = self.read[1:]
        return bool(data)

    def obey(self, command, count):
        if command == "A":
            # Not beyond the window's first row.
            self.row = max(self.row - count, len(self.lines) - self.rows, 0)
        elif command == "K":
            self.lines[self.row] = self.lines[self.row][: self.column]
        elif command == "J":
            self.lines[self.row] = self.lines[self.row][: self.column]
            del self.lines[self.row + 1 :]
        else:
            assert command == "m", f"an unknown command: {command}"

    def put(self, letter):
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.row += 1
            if self.row == len(self.lines):
                self.lines.append("")
        else:
            if self.column == self.columns:
                self.put("\r")
                self.put("\n")
            line = self.lines[self.row].ljust(self.column)
            self.lines[self.row] = line[: self.column] + letter + line[self.column + 1 :]
            self.column += 1

    def text(self):
        return "\n".join(line.rstrip() for line in self.lines).strip()

    def sees(self, pattern, seconds=30):
        end = time.monotonic() + seconds
        while not re.search(pattern, self.text()):
            assert time.monotonic() < end and self.look(0.1), f"{pattern} is not on the screen:\n{self.text()}"

    def ends(self, seconds=30):
        """The exit code."""
        end = time.monotonic() + seconds
        while self.look(0.1):
            assert time.monotonic() < end, f"it goes on:\n{self.text()}"
        return self.process.wait(seconds)


def watch(server, what=NAME, **size):
    return Terminal([str(binary()), "rollout", "status", what, "--watch", "--tracking-uri", server.uri], **size)


def test_the_picture_is_drawn_over_itself_until_the_end(start_server, tmp_path):
    server = start_server(*FAST)
    client = register(server, tmp_path)
    id = begin(server)
    with watch(server) as terminal:
        terminal.sees(r"> canary +5%  4s")
        # A server that comes back in time is waited for.
        server.kill()
        terminal.sees("The server does not answer; trying again.")
        server.start()
        terminal.sees(r"> canary")
        Service(slow_share=0.01).observe(server, id)
        assert terminal.ends() == 0
        shown = terminal.text()
    lines = shown.splitlines()
    assert lines[0] == f"{NAME} 2.3.1  succeeded  {id}" and lines[1] == f"  100% [{'#' * 40}]", shown
    assert shown.count(NAME) == 1 and "trying again" not in shown, shown
    assert re.search(r"\n\+ canary +5%  4s\n    pass +latency_p95 > 200ms  200 of 20000\n    pass +error_rate > 0.5%  10 of 20000\n", shown), shown
    assert client.get_model_version(NAME, "2").current_stage == "Production"


@pytest.mark.parametrize("size", [{}, {"rows": 5, "columns": 30}], ids=["large", "tiny"])
def test_a_rollout_that_goes_back_is_a_failure(start_server, tmp_path, size):
    server = start_server(*SEMVER)
    register(server, tmp_path)
    id = begin(server)
    wait_for(server, id, stage="canary")
    with watch(server, id, **size) as terminal:
        terminal.sees(r"5% \[##-")
        service = Service(slow_share=0.05)
        service.observe(server, id, 100)
        if not size:
            # Drawn over what was there.
            terminal.sees("inconclusive latency_p95 > 200ms  5 of 100")
        service.slow_share = 0.15
        service.observe(server, id, 2000)
        assert terminal.ends() == 1
        shown = terminal.text()
    assert shown.count(NAME) == 1, shown
    # Where a line wraps, the space at its end is not to be seen.
    assert f"error:{id}isrolled_back:latency_p95>200ms:305of2100requests" in "".join(shown.split()), shown
    if not size:
        assert f"{NAME} 2.3.1  rolled_back  {id}" in shown and "    fail         latency_p95 > 200ms" in shown, shown


def test_who_stops_watching_stops_nothing(start_server, tmp_path):
    server = start_server(*SEMVER)
    register(server, tmp_path)
    id = begin(server, PLAN)
    wait_for(server, id, stage="canary")
    with watch(server) as terminal:
        terminal.sees(r"> canary +5%  2h, 1h 59m \d+s left")
        terminal.type("\x03")
        assert terminal.ends() == 130
        shown = terminal.text()
    assert f"{id} is no longer watched, and goes on." in shown and "error" not in shown.splitlines()[-1], shown
    assert rollout(server, id)["state"] == "running"
    # Whoever reads the lines may go, too: the next one has nowhere to go.
    words = [str(binary()), "rollout", "status", NAME, "--watch", "--tracking-uri", server.uri]
    with subprocess.Popen(words, env=clean_env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert "start" in process.stdout.readline()
        process.stdout.close()
        call(server, f"rollouts/{id}/abort", {"reason": "enough"})
        assert process.wait(30) == 1
        assert process.stderr.read() == ""
