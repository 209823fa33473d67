"""What a page carries for the search: the button and the script that loads the box."""

from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import jinja2

from .assets import read_assets, strings
from .options import DEFAULTS, Options

_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True
)


def box_html(locale: str, root: str, options: Options = DEFAULTS) -> str:
    """The HTML of the search, to stand once on a page, where the button belongs.

    `locale` is that of the page, `root` the address of the root of the site, whole or relative to the page.
    """
    root = root if root.endswith("/") else f"{root or '.'}/"
    assets = read_assets()
    texts = strings()

    def address(path: str | None) -> str | None:
        return root + path if path is not None and not urlsplit(path).netloc else path

    return _TEMPLATES.get_template("button.html").render(
        root=root,
        locale=locale,
        strings=texts.get(locale, texts["en"]),
        assets=f"{root}search/{PurePosixPath(assets.current['box']).parent}/",
        worker=f"{root}search/{assets.current['engine']}?locale={locale}",
        all=address(options.all.get(locale)),
        ask=address(options.ask.get(locale)),
        examples=options.examples.get(locale),
    )
