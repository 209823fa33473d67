"""A contributor's desk: a small project, and the commands that the documents name."""

from collections.abc import Callable
from pathlib import Path

import pytest

import content.check.__main__ as check
import content.in_step.__main__ as in_step
import content.new.__main__ as new
from content import rename
from tests.small_project import write_small_project


class Desk:
    """Runs commands in a project and keeps what they said."""

    def __init__(self, folder: Path, output: pytest.CaptureFixture[str]):
        self.folder = write_small_project(folder)
        self._output = output
        self.said = ""  # by the last command
        self.in_step("settle", "--all")

    def new(self, *arguments: str) -> int:
        """python -m content.new"""
        return self._run(new.main, "--root", str(self.folder), *arguments)

    def rename(self, *arguments: str) -> int:
        """python -m content.rename"""
        return self._run(rename.main, "--root", str(self.folder), *arguments)

    def in_step(self, *arguments: str) -> int:
        """python -m content.in_step"""
        return self._run(in_step.main, "--root", str(self.folder), *arguments)

    def check(self, *arguments: str) -> list[str]:
        """The lines of python -m content.check."""
        self._run(check.main, str(self.folder), *arguments)
        return self.said.splitlines()

    def errors(self) -> list[str]:
        """Those that are more than a warning."""
        return [line for line in self.check() if " warning: " not in line]

    def read(self, name: str) -> str:
        """A file of the project."""
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        """Write a file of the project, whose folder need not be there."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace every occurrence of a text in a file."""
        text = self.read(name)
        assert old in text, f"{name} does not contain {old!r}"
        self.write(name, text.replace(old, new))

    def _run(self, command: Callable[[list[str]], int], *arguments: str) -> int:
        try:
            status = command(list(arguments))
        except SystemExit as error:  # of argparse, or with a message
            status, message = 2, error.code
            print(message if isinstance(message, str) else "")
        captured = self._output.readouterr()
        self.said = captured.out + captured.err
        return status
