"""Remembers what was computed for a text, from one build to the next."""

import hashlib
import json
import sqlite3
from pathlib import Path


class Cache:
    """Keeps JSON values by the hash of the text they were computed from, in one SQLite file.

    `version` names the way they are computed. The file may be deleted at any time; what a build did
    not ask for is dropped on `close`.
    """

    def __init__(self, path, version):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._version = version
        self._db = sqlite3.connect(path)
        self._db.execute(
            "create table if not exists analyses (key blob primary key, value text) without rowid"
        )
        self._stored = dict(
            self._db.execute("select key, value from analyses")
        )  # at once: many small reads take longer
        self._values = {}

    def get(self, texts, compute):
        """{text: value} for texts; `compute` takes the list of those not known yet and gives their values."""
        missing = []
        for text in dict.fromkeys(texts):
            key = self._key(text)
            if key not in self._values:
                if key in self._stored:
                    self._values[key] = json.loads(self._stored[key])
                else:
                    missing.append(text)
        rows = []
        for text, value in zip(
            missing, compute(missing) if missing else (), strict=True
        ):
            self._values[self._key(text)] = value
            rows.append((self._key(text), json.dumps(value, ensure_ascii=False)))
        self._db.executemany("insert into analyses values (?, ?)", rows)
        return {text: self._values[self._key(text)] for text in texts}

    def close(self):
        """Drops what was not asked for and writes the file."""
        self._db.executemany(
            "delete from analyses where key = ?",
            [(key,) for key in self._stored.keys() - self._values.keys()],
        )
        self._db.commit()
        self._db.close()

    def _key(self, text):
        return hashlib.sha256(
            f"{self._version}\n{text}".encode("utf-8", "surrogatepass")
        ).digest()[:16]
