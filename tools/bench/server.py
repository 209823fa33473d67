"""A local static server that compresses as a static host does, and keeps a log of what it sent.

The tests' own server (tests/support/server.py) neither compresses nor counts.
"""

import gzip
import mimetypes
import threading
import time
import urllib.parse
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt"}
JAVASCRIPT = {".js", ".mjs"}


@dataclass(frozen=True)
class Answer:
    path: str  # below the root of the site, as asked for, without the query string
    time: float  # seconds since the epoch at which the answer began
    size: int  # bytes of the body as sent


class StaticServer:
    """Serves a built site under a base path.

    >>> with StaticServer(site, "/base/") as url: ...      # url ends with the base path
    """

    def __init__(self, site: Path, base_path: str):
        self.log: list[Answer] = []
        self.base_path = base_path
        self._site = site.resolve()
        self._bodies: dict[tuple[Path, bool], bytes] = {}
        self._http = _QuietServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._http.server_port}{base_path}"

    def compress(self, prefixes: tuple[str, ...]) -> None:
        """Compress the files below these paths now, so that no measured time holds it."""
        for file in self._site.rglob("*"):
            if file.is_file() and file.relative_to(self._site).as_posix().startswith(
                prefixes
            ):
                self._body(file, file.suffix in COMPRESSED)

    def sent(
        self, prefixes: tuple[str, ...], until: float = float("inf"), part: str = ""
    ) -> int:
        """Bytes of the answers in the log that began until a time, of paths that begin with a prefix and hold `part`."""
        return sum(
            answer.size
            for answer in list(self.log)
            if answer.path.startswith(prefixes)
            and part in answer.path
            and answer.time <= until
        )

    def __enter__(self) -> str:
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        return self.url

    def __exit__(self, *exception) -> None:
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Headers and body are two writes: without this, the second waits for the client's delayed
            # acknowledgement of the first, some 40 ms.
            disable_nagle_algorithm = True

            def do_GET(self):
                path = urllib.parse.unquote(
                    urllib.parse.urlsplit(self.path).path
                ).removeprefix(server.base_path)
                compress = "gzip" in self.headers.get("Accept-Encoding", "")
                status, headers, body = server._answer(path, compress)
                server.log.append(Answer(path, time.time(), len(body)))
                self.send_response(status)
                for name, value in {
                    **headers,
                    "Content-Length": str(len(body)),
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        return Handler

    def _answer(self, path: str, compress: bool) -> tuple[int, dict[str, str], bytes]:
        file, status = (self._site / path.lstrip("/")).resolve(), 200
        if file.is_dir():
            if path and not path.endswith("/"):
                return (
                    301,
                    {"Location": urllib.parse.quote(f"{self.base_path}{path}/")},
                    b"",
                )
            file /= "index.html"
        if not (file.is_file() and file.is_relative_to(self._site)):
            file, status = self._site / "404.html", 404
        compress = compress and file.suffix in COMPRESSED
        kind = (
            "text/javascript"
            if file.suffix in JAVASCRIPT
            else mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        )
        if kind.startswith("text/") or kind == "application/json":
            kind += "; charset=utf-8"
        headers = {"Content-Type": kind, "Cache-Control": "max-age=600"}
        if compress:
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return status, headers, self._body(file, compress)

    def _body(self, file: Path, compress: bool) -> bytes:
        """A file as it is sent. Two threads may both compress one that neither has yet; the result is the same."""
        if (file, compress) not in self._bodies:
            content = file.read_bytes()
            self._bodies[file, compress] = (
                gzip.compress(content, 6, mtime=0) if compress else content
            )
        return self._bodies[file, compress]


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # a browser that hangs up is no news
