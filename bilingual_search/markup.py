"""The search's share of a page: button, dialog with its input, and the loader (templates/box.html).

The dialog stands in every page, so that it opens at once and no key is lost; everything else is
fetched when the reader turns to it (box/loader.js). The markup holds no style and no address but that
of the folder `search/`, and its script is the same on every page, so that one hash allows it in a
content security policy.
"""

from pathlib import Path
from urllib.parse import urlsplit

import jinja2

from .assets import page_style, read_loader, short_hash
from .options import DEFAULTS, Options
from .texts import strings_of

# The input takes no longer queries, and the engine reads no more of one (engine/parameters.js).
MAX_QUERY_LENGTH = 120

_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True
)


def style_html(root: str) -> str:
    """The link to the style sheet of the box, to stand in the head of a page.

    A browser shows nothing below a style sheet that has yet to come: in the head, nothing moves for it.
    """
    return _TEMPLATES.get_template("style.html").render(
        search=f"{_folder(root)}search/", version=short_hash(page_style())
    )


def box_html(
    locale: str, root: str, options: Options = DEFAULTS, *, with_style: bool = True
) -> str:
    """The HTML of the search, to stand once on a page, where the button belongs.

    `locale` is that of the page, `root` the address of the root of the site, whole or relative to the page.
    `with_style` is False on a page that has `style_html` in its head.
    """
    style = style_html(root) if with_style else ""
    root = _folder(root)
    all_pages = options.all.get(locale)
    if all_pages and not urlsplit(all_pages).netloc:
        all_pages = root + all_pages
    return style + _TEMPLATES.get_template("box.html").render(
        root=root,
        search=f"{root}search/",
        locale=locale,
        strings=strings_of(locale),
        all=all_pages,
        max_length=MAX_QUERY_LENGTH,
        loader=read_loader(),
    )


def _folder(root: str) -> str:
    return root if root.endswith("/") else f"{root or '.'}/"
