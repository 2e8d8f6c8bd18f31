"""A bare HTTP client: nothing is followed, retried, decoded or normalised."""

import http.client
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

# uvicorn closes a connection after 5 idle seconds; a fresh one avoids the race.
IDLE_SECONDS = 2


@dataclass(frozen=True)
class Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Client:
    """One keep-alive connection to one server."""

    def __init__(self, url: str):
        self.netloc = urlsplit(url).netloc
        self._connection: http.client.HTTPConnection | None = None
        self._used_at = 0.0

    def send(
        self,
        method: str,
        target: str,
        headers: list[tuple[str, str]],
        body: bytes | None,
        host: str | None,
        framed: bool = False,
    ) -> Answer:
        """`host` replaces the Host header. A framed body comes in chunks and has no length."""
        connection = self._open()
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or self.netloc)
            for name, value in headers:
                connection.putheader(name, value)
            if body is not None and not framed:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        self._used_at = time.monotonic()
        if response.status >= 500:
            self.close()  # uvicorn may hang up after an error without saying so
        lowered = tuple((name.lower(), value) for name, value in response.getheaders())
        return Answer(response.status, lowered, content)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> http.client.HTTPConnection:
        if self._connection is not None and time.monotonic() - self._used_at > IDLE_SECONDS:
            self.close()
        if self._connection is None:
            self._connection = http.client.HTTPConnection(self.netloc, timeout=60)
        return self._connection
