"""Small built sites."""

from collections.abc import Callable
from pathlib import Path

import pytest

WriteSite = Callable[[dict[str, str]], Path]


def html(
    text: str,
    lang: str = "en",
    head: str = "",
    title: str = "Title",
    attributes: str = "",
) -> str:
    """A page with this text."""
    return (
        f'<!doctype html><html lang="{lang}" {attributes}><head><title>{title}</title>{head}</head>'
        f"<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    )


@pytest.fixture
def write_site(tmp_path: Path) -> WriteSite:
    """Writes files, {path: text}; gives their folder."""

    def write(files: dict[str, str]) -> Path:
        for path, text in files.items():
            file = tmp_path / "site" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / "site"

    return write
