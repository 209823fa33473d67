"""Python-Markdown extension: explains a glossary term where a page mentions it first.

The term becomes a button that opens a note (HTML's own popover: it works by touch and keyboard and
without a script). The notes stand together at the end, out of the text's way.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from content.glossary import TermFinder
from content.schema import Term

_LEFT_ALONE = {"h1", "h2", "h3", "h4", "a", "code", "pre", "button"}


class GlossaryExtension(Extension):
    def __init__(self, terms: Iterable[Term], locale: str):
        self._finder = TermFinder([term for term in terms if term.explain], locale)
        self._locale = locale
        super().__init__()

    def extendMarkdown(self, md: Markdown) -> None:
        # After inline text has become elements (20), before the tree is made pretty (10).
        md.treeprocessors.register(
            _ExplainTerms(md, self._finder, self._locale), "glossary", 15
        )


class _ExplainTerms(Treeprocessor):
    def __init__(self, md: Markdown, finder: TermFinder, locale: str):
        super().__init__(md)
        self._finder = finder
        self._locale = locale

    def run(self, root: Element) -> None:
        explained: dict[str, Term] = {}
        self._visit(root, explained)
        if explained:
            root.append(_notes(explained.values(), self._locale))

    def _visit(self, element: Element, explained: dict[str, Term]) -> None:
        if element.tag in _LEFT_ALONE or element.get("class") == "admonition-title":
            return
        children = list(element)
        element.text = self._explain(element, 0, element.text, explained)
        for child in children:
            self._visit(child, explained)
            child.tail = self._explain(
                element, list(element).index(child) + 1, child.tail, explained
            )

    def _explain(
        self, parent: Element, place: int, text: str | None, explained: dict[str, Term]
    ) -> str | None:
        """Insert the terms that the text mentions first as children from `place` on; gives the text before them."""
        if not text:
            return text
        first = []
        for mention in self._finder.find(text):
            if mention.term.id not in explained:
                explained[mention.term.id] = mention.term
                first.append(mention)
        for number, mention in enumerate(first):
            following = (
                first[number + 1].start if number + 1 < len(first) else len(text)
            )
            word = _word(
                text[mention.start : mention.end],
                text[mention.end : mention.word_end],
                mention.term,
            )
            word.tail = text[mention.word_end : following]
            parent.insert(place + number, word)
        return text[: first[0].start] if first else text


def _word(name: str, particle: str, term: Term) -> Element:
    """The term and what is glued to it, so that no line breaks between the two."""
    word = Element("span", {"class": "term"})
    button = SubElement(
        word,
        "button",
        {"type": "button", "class": "term__button", "popovertarget": f"term-{term.id}"},
    )
    button.text = name
    button.tail = particle
    return word


def _notes(terms: Iterable[Term], locale: str) -> Element:
    notes = Element("div", {"class": "term-notes", "data-search-exclude": ""})
    for term in terms:
        note = SubElement(
            notes,
            "div",
            {"class": "term__note", "id": f"term-{term.id}", "popover": ""},
        )
        name = SubElement(note, "strong")
        name.text = term[locale]
        name.tail = f" {term.explanation[locale]}"
    return notes
