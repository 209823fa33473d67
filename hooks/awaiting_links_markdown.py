"""Python-Markdown extension: a link to a page that awaits its translation leads to the version that there is.

The text has the same link in both languages, and nobody has to add it when the translation comes.
"""

from collections.abc import Callable
from posixpath import dirname, join, normpath, relpath
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from content.inventory import Inventory
from content.locales import LOCALES, other

# MkDocs resolves links (at 0) and warns of those that lead to no file of this language: ours pass under
# a scheme of their own, which is taken off behind it.
_MARK = "awaiting:"


class AwaitingLinksExtension(Extension):
    """`page` is the path of the page at hand: set it before its text is converted."""

    def __init__(self, inventory: Inventory, locale: str, note: str):
        """`note` stands behind such a link, as in "(in Korean)"."""
        self.page = "index"
        self._inventory = inventory
        self._locale = locale
        self._note = note
        super().__init__()

    def extendMarkdown(self, md: Markdown) -> None:
        """Register one step before MkDocs' own and one behind it."""
        md.treeprocessors.register(_Links(md, self._lead_on), "awaiting", 5)
        md.treeprocessors.register(_Links(md, _take_mark_off), "awaiting-end", -5)

    def _lead_on(self, link: Element) -> None:
        address, _, anchor = link.get("href", "").partition("#")
        path = normpath(join(dirname(self.page), address)).removesuffix(".md")
        inventory = self._inventory
        if not address.endswith(".md") or path not in inventory.questions:
            return
        if inventory.exists(path, self._locale):
            return
        there = other(self._locale)
        here = LOCALES[self._locale].url(self.page)
        url = relpath(there.url(path), here or ".") + "/"
        link.set("href", _MARK + url + (anchor and f"#{anchor}"))
        link.set("hreflang", there.code)
        note = SubElement(link, "span", {"class": "muted"})
        note.text = f" {self._note}"


class _Links(Treeprocessor):
    """Does something with each link of a page."""

    def __init__(self, md: Markdown, change: Callable[[Element], None]):
        super().__init__(md)
        self._change = change

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            self._change(link)


def _take_mark_off(link: Element) -> None:
    link.set("href", link.get("href", "").removeprefix(_MARK))
