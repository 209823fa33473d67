"""`mkdocs serve` on a copy of the project: mistakes are said, and what is mended or changed shows."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.own_content import copy_example
from tools.project import replace

PATIENCE = 120  # seconds for a build on a busy machine; a test waits no longer than the build takes


class Server:
    """A server that runs, and what it has said."""

    def __init__(self, project: Path, said: Path, port: int):
        self.project = project
        self._said = said
        self._url = f"http://127.0.0.1:{port}/dl-career-faq/"
        self._read = 0

    def wait(self, pattern: str) -> str:
        """Wait until it says something new that matches; gives all it has said since the last time."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            text = self._said.read_text(encoding="utf-8")
            if re.search(pattern, text[self._read :]):
                new, self._read = text[self._read :], len(text)
                return new
            time.sleep(0.1)
        raise AssertionError(f"not said: {pattern}\n{text[self._read :]}")

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self._url + path, timeout=PATIENCE) as answer:
            text: str = answer.read().decode()
        return text


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    project = tmp_path / "project"
    project.mkdir()
    copy_example(project)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = tmp_path / "said.txt"
    with said.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=project,
            env={
                **os.environ,
                "NO_MKDOCS_2_WARNING": "1",
                "SITE_URL": "https://owner.github.io/dl-career-faq/",
            },
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Server(project, said, port)
        finally:
            process.terminate()
            process.wait()


@pytest.mark.slow
def test_mistakes_are_said_and_changes_show(server: Server) -> None:
    said = server.wait("Serving on")
    site = Path(re.search(r"to directory: (\S+)", said).group(1))  # type: ignore[union-attr]
    current = json.loads(server.get("search/current.json"))

    options = server.project / "data/search.yml"
    replace(options, "glossary:", "glosary:")
    said = server.wait("An error happened during the rebuild")
    assert (
        "data/search.yml: unknown option 'glosary'. The options are glossary," in said
    )
    assert "Traceback" not in said

    # What the search is made of is read anew.
    replace(
        server.project / "bilingual_search/strings.yml", "open: 검색", "open: 찾아보기"
    )
    replace(options, "glosary:", "glossary:")
    server.wait("Reloading browsers")
    assert "찾아보기" in server.get("faq/gpu/")
    assert json.loads(server.get("search/current.json")) != current

    # The second language is built from within the first.
    template = server.project / "overrides/question.html"
    mistake = "{{ 1 // 0 if site.locale.code == 'en' else '' }}"
    replace(template, "<article", f"{mistake}<article")
    server.wait("An error happened during the rebuild")
    (site / "deleted.html").write_text("<p>A page of an earlier build")
    replace(template, mistake, "")
    server.wait(r"Documentation built in .*\n.*Reloading browsers")
    assert not (site / "deleted.html").exists()
    assert "찾아보기" in server.get("faq/gpu/")
