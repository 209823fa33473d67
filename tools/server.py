"""A local web server that answers as GitHub Pages does: under a sub-path, one 404.html for all, ten minutes of cache."""

import gzip
import http.server
import mimetypes
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/javascript", ".mjs")

# What a static host compresses.
COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt"}


@dataclass(frozen=True)
class Answer:
    """What the server sent for a request."""

    path: str  # below the root of the site, as asked for, without the query string
    time: float  # seconds since the epoch at which the answer began
    size: int  # bytes of the body as sent


@contextmanager
def serve(
    site: Path,
    base_path: str = "/dl-career-faq/",
    *,
    compress: bool = False,
    log: list[Answer] | None = None,
) -> Iterator[str]:
    """Serve a built site; gives the address of its root, which ends with `base_path`.

    `compress` sends what a static host compresses with gzip, level 6. All but the pages are compressed
    before the first request, so that no measured time holds it; files must not change from then on.
    `log` is a list that gets an Answer for each request.
    """
    body = lru_cache(maxsize=None)(gzipped) if compress else None
    if body:
        for file in site.rglob("*"):
            if file.suffix in COMPRESSED - {".html"} and file.is_file():
                body(file)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Headers and body are two writes: without this, the second waits for the client's delayed
        # acknowledgement of the first, some 40 ms.
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            if path + "/" == base_path:
                return self._redirect(base_path)
            file = (
                site / path.removeprefix(base_path)
                if path.startswith(base_path)
                else None
            )
            if file and file.is_dir():
                if not path.endswith("/"):
                    return self._redirect(path + "/")
                file /= "index.html"
            if file and file.is_file():
                self._answer(200, file)
            elif (site / "404.html").is_file():
                self._answer(404, site / "404.html")
            else:
                self.send_error(404)

        do_HEAD = do_GET

        def _redirect(self, path: str) -> None:
            self._note(0)
            self.send_response(301)
            self.send_header("Location", quote(path))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _answer(self, status: int, file: Path) -> None:
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            if kind.startswith("text/") or kind == "application/json":
                kind += "; charset=utf-8"
            headers = {"Content-Type": kind, "Cache-Control": "max-age=600"}
            if (
                body
                and file.suffix in COMPRESSED
                and "gzip" in self.headers.get("Accept-Encoding", "")
            ):
                headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
                content = body(file)
            else:
                content = file.read_bytes()
            self._note(len(content))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content)

        def _note(self, size: int) -> None:
            if log is not None:
                path = unquote(urlsplit(self.path).path).removeprefix(base_path)
                log.append(Answer(path, time.time(), size))

        def log_message(self, *arguments: Any) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # a browser that leaves a page early is no news

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base_path}"
    finally:
        server.shutdown()
        server.server_close()


def gzipped(file: Path) -> bytes:
    """A file as a static host sends it."""
    return compressed(file.read_bytes())


def compressed(content: bytes) -> bytes:
    """Bytes as a static host sends them: gzip, level 6."""
    return gzip.compress(content, 6, mtime=0)
