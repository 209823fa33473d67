"""The interface texts of data/strings.yml, in the language asked for."""

from pathlib import Path
from string import Formatter

from .. import schema
from ..findings import ContentError, Finding

FILE = Path("data/strings.yml")


class Texts:
    """Looks texts up by key; what is missing is an error, never an empty place on a page."""

    def __init__(self, strings: dict[str, schema.Localized]):
        self.strings = strings

    def get(self, key: str, locale: str, **values: object) -> str:
        """The text of `key` in the language `locale`, its {placeholders} filled in with `values`.

        Raises ContentError where there is no such key, or a placeholder has no value.
        """
        if key not in self.strings:
            raise _error(f"has no text '{key}'", "Add it, or correct the key.")
        text = self.strings[key][locale]
        for placeholder in placeholders(text):
            if values.get(placeholder) is None:
                raise _error(
                    f"has the placeholder {{{placeholder}}} at '{key}.{locale}', which gets no value",
                    f"Here it can have: {', '.join(sorted(values)) or 'none'}.",
                )
        return text.format(**values)


def placeholders(text: str) -> set[str]:
    """The names in braces: {"year"} of "Answer from {year}"."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _error(found: str, remedy: str) -> ContentError:
    return ContentError([Finding(FILE, 0, found, remedy=remedy)])
