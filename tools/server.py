"""A local web server that answers as GitHub Pages does: under a sub-path, one 404.html for all."""

import http.server
import mimetypes
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

mimetypes.add_type("text/javascript", ".js")


@contextmanager
def serve(site: Path, base_path: str = "/dl-career-faq/"):
    """Serve the built site; gives the address of its root, which ends with `base_path`."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
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

        def _redirect(self, path):
            self.send_response(301)
            self.send_header("Location", quote(path))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _answer(self, status, file):
            body = file.read_bytes()
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self.send_response(status)
            self.send_header(
                "Content-Type",
                f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
            )
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def log_message(self, *args):
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request, client_address):
            pass  # a browser that leaves a page early is no news

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base_path}"
    finally:
        server.shutdown()
        server.server_close()
