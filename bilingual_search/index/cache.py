"""Remembers what was computed for a text, from one build to the next."""

import hashlib
import json
import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

_log = logging.getLogger(__name__)


class Cache:
    """Keeps JSON values by the hash of the text they were computed from, in one file; nowhere without a path.

    `version` names the way they are computed; values of another version are not read. The file may be deleted
    at any time, and is never needed: where it cannot be read or written, that is said once and all is
    computed. It is read as a whole and replaced as a whole, so builds at the same time do not disturb each
    other, and the last one leaves its values. What a build did not ask for is dropped.

    A line of the file is a hash, a space and the JSON text of the value; the first line is the version.
    """

    def __init__(self, path: Path | None, version: str):
        self._path = path
        self._version = version
        self._has_warned = False
        self._stored = self._read()
        self._lines: dict[str, str] = {}  # what was asked for, as JSON text
        self._values: dict[str, Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Write the file, if anything has changed."""
        if error is None and self._lines.keys() != self._stored.keys():
            self._write()

    def get(
        self, texts: Iterable[str], compute: Callable[[list[str]], list[Any]]
    ) -> dict[str, Any]:
        """{text: value} for texts; `compute` takes the list of those not known yet and gives their values."""
        texts = list(dict.fromkeys(texts))
        keys = {text: _key(text) for text in texts}
        missing = [text for text in texts if not self._knows(keys[text])]
        computed = compute(missing) if missing else []
        for text, value in zip(missing, computed, strict=True):
            line = json.dumps(value, ensure_ascii=False)
            self._lines[keys[text]] = line
            # The same whether it was stored or not.
            self._values[keys[text]] = json.loads(line)
        return {text: self._values[keys[text]] for text in texts}

    def _knows(self, key: str) -> bool:
        if key in self._values:
            return True
        line = self._stored.get(key)
        if line is None:
            return False
        try:
            self._values[key] = json.loads(line)
        except ValueError:
            del self._stored[key]  # damaged: computed and written anew
            return False
        self._lines[key] = line
        return True

    def _read(self) -> dict[str, str]:
        if not self._path:
            return {}
        try:
            version, *lines = self._path.read_text(encoding="utf-8").split("\n")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            self._warn("read", error)
            return {}
        if version != self._version:
            return {}
        pairs = (line.partition(" ") for line in lines)
        return {key: value for key, _, value in pairs if value}

    def _write(self) -> None:
        if not self._path:
            return
        text = "\n".join(
            [self._version, *(f"{key} {line}" for key, line in self._lines.items())]
        )
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = self._path.with_name(f"{self._path.name}.{uuid4().hex}")
            try:
                new.write_bytes(text.encode())
                new.replace(self._path)
            finally:
                new.unlink(missing_ok=True)
        except OSError as error:
            self._warn("written", error)

    def _warn(self, what: str, error: Exception) -> None:
        if not self._has_warned:
            message = "%s: the cache cannot be %s, so texts are analysed anew: %s"
            _log.warning(message, self._path, what, error)
        self._has_warned = True


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
