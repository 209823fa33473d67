"""Where readers can turn to: an e-mail address or a page, as mkdocs.yml names it."""

import re
from dataclasses import dataclass
from pathlib import Path

from ..findings import ContentError, Finding


@dataclass(frozen=True)
class Contact:
    """A place to write to: `name` is what readers see, `url` where the link leads."""

    name: str
    url: str


def read_contact(text: str) -> Contact | None:
    """The contact that extra.contact of mkdocs.yml names; None where it is empty.

    Raises ContentError where it is neither an e-mail address nor one that starts with https://.
    """
    if not text:
        return None
    if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text):
        return Contact(text, f"mailto:{text}")
    if re.fullmatch(r"https?://[^\s/]\S*", text):
        return Contact(re.sub("^https?://|/$", "", text), text)
    expected = "an e-mail address, or one that starts with https://"
    remedy = "It comes from the variable CONTACT, where that is set."
    found = f"has '{text}' at 'extra.contact'"
    raise ContentError([Finding(Path("mkdocs.yml"), 0, found, expected, remedy)])
