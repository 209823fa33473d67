"""Texts of the search box: those of the package, and what one site adds to them."""

from pathlib import Path
from typing import Any

from .options import Options
from .yaml_file import read_yaml

STRINGS_FILE = Path(__file__).parent / "strings.yml"
FALLBACK_LOCALE = "en"


def strings_of(locale: str) -> dict[str, Any]:
    """The texts of a locale; those in English where strings.yml has none."""
    strings: dict[str, dict[str, Any]] = read_yaml(STRINGS_FILE)
    return strings.get(locale, strings[FALLBACK_LOCALE])


def box_texts(locale: str, options: Options) -> dict[str, Any]:
    """What the box gets with it, ready for JSON: `Texts` of box/strings.js."""
    return {
        "strings": strings_of(locale),
        "all": options.all.get(locale, ""),
        "ask": options.ask.get(locale, ""),
        "examples": options.examples.get(locale, []),
        "starting_points": [
            vars(link) for link in options.starting_points.get(locale, [])
        ],
        "topics": [vars(link) for link in options.topics.get(locale, [])],
    }
