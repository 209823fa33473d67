"""The texts of the box."""

import re

from bilingual_search.tests.box.fixture_site import SEARCH
from bilingual_search.texts import STRINGS_FILE
from bilingual_search.yaml_file import read_yaml

STRINGS = read_yaml(STRINGS_FILE)


def test_all_locales_have_the_same_texts() -> None:
    assert STRINGS["ko"].keys() == STRINGS["en"].keys()


def test_every_text_is_used_and_every_used_text_exists() -> None:
    sources = [*SEARCH.glob("box/*.js"), *SEARCH.glob("templates/*.html")]
    used = {
        name
        for source in sources
        for name in re.findall(
            r"strings\.(?!js|yml)(\w+)", source.read_text(encoding="utf-8")
        )
    }
    # named by the kind of a page (box/results.js)
    kinds = {name for name in STRINGS["ko"] if name.startswith("kind_")}
    assert kinds and used | kinds == set(STRINGS["ko"])
