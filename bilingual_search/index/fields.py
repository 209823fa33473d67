"""A rendered page to its searchable fields and its passages."""

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

_BLOCKS = {
    "p",
    "li",
    "td",
    "th",
    "dt",
    "dd",
    "pre",
    "blockquote",
    "figcaption",
    "summary",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "div",
    "table",
    "ul",
    "ol",
}
_SILENT = {"script", "style", "template"}


@dataclass
class Page:
    """What the index needs to know of a page.

    `url` is relative to the site's root. `html` is the rendered content without the title. `twin`
    is the same page in the other language, or None.
    """

    url: str
    title: str
    description: str = ""
    keywords: list = field(default_factory=list)
    html: str = ""
    label: str = ""
    year: str = ""
    twin: "Page | None" = None

    @cached_property
    def blocks(self):
        """The text blocks of `html`: a list of (anchor, is_heading, text)."""
        return blocks(self.html)


class _Blocks(HTMLParser):
    """Collects (anchor, is_heading, text) for each block; the anchor is the id of the heading above."""

    def __init__(self):
        super().__init__()
        self.blocks, self._anchor, self._text, self._heading = [], "", [], False
        self._silent_tag, self._depth = (
            "",
            0,
        )  # the element whose text is left out, and how deep in elements of its name

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if self._depth:
            self._depth += tag == self._silent_tag
            return
        if tag in _BLOCKS:
            self._close()
        if (
            tag in _SILENT
            or "data-search-exclude" in attrs
            or (tag == "a" and "headerlink" in (attrs.get("class") or ""))
        ):
            self._silent_tag, self._depth = tag, 1
        elif tag[0] == "h" and tag[1:].isdigit():
            self._heading = True
            self._anchor = attrs.get("id") or self._anchor

    def handle_endtag(self, tag):
        if self._depth:
            self._depth -= tag == self._silent_tag
        elif tag in _BLOCKS:
            self._close()

    def handle_data(self, data):
        if not self._depth:
            self._text.append(data)

    def _close(self):
        text = " ".join("".join(self._text).split())
        if text:
            self.blocks.append((self._anchor, self._heading, text))
        self._text, self._heading = [], False

    def close(self):
        super().close()
        self._close()


def blocks(html):
    """The text blocks of rendered HTML: a list of (anchor, is_heading, text)."""
    parser = _Blocks()
    parser.feed(html)
    parser.close()
    return parser.blocks


def fields(page):
    """The fields of a page: {field name: list of texts}, as named in `parameters.FIELDS`."""
    own = _own_fields(page)
    if page.twin:
        own |= {"twin_" + name: texts for name, texts in _own_fields(page.twin).items()}
    return own


def _own_fields(page):
    content = page.blocks
    return {
        "title": [page.title],
        "description": [page.description] if page.description else [],
        "keywords": [str(keyword) for keyword in page.keywords],
        "headings": [text for _, heading, text in content if heading],
        "body": [text for _, heading, text in content if not heading],
    }


def passages(page):
    """What can be shown of a page below its title: a list of (anchor, text), the description first."""
    content = [(anchor, text) for anchor, heading, text in page.blocks if not heading]
    return ([("", page.description)] if page.description else []) + content
