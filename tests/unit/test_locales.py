"""data/languages.yml says which two languages the site has."""

from pathlib import Path

import pytest

from content.findings import ContentError
from content.locales import read_locales


def write(folder: Path, text: str) -> Path:
    file = folder / "languages.yml"
    file.write_text(text, encoding="utf-8")
    return file


GERMAN = "de: {name: Deutsch, open_graph: de_DE}\n"
ENGLISH = "en: {name: English, open_graph: en_US}\n"


def test_the_first_language_lies_at_the_root(tmp_path: Path) -> None:
    locales = read_locales(write(tmp_path, GERMAN + ENGLISH))
    assert [locale.url("faq/gpu") for locale in locales.values()] == [
        "faq/gpu/",
        "en/faq/gpu/",
    ]
    assert [locale.url("index") for locale in locales.values()] == ["", "en/"]
    assert locales["de"].name == "Deutsch" and locales["de"].open_graph == "de_DE"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GERMAN, "names 1 languages, expected two."),
        (GERMAN + ENGLISH + GERMAN.replace("de:", "fr:"), "names 3 languages"),
        (GERMAN + "en: {name: English}\n", ":2: lacks the key 'en.open_graph'"),
        (GERMAN + "English: {name: English, open_graph: en_US}\n", ":2: has"),
        (GERMAN + ENGLISH + "  flag: x\n", "is not valid YAML"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ContentError, match=r"languages\.yml") as error:
        read_locales(write(tmp_path, text))
    assert said in str(error.value)
