"""A static site around the box, without a site generator: pages from one template, a worker that only pretends."""

import json
from pathlib import Path

import jinja2

from bilingual_search import Link, Options, box_html
from bilingual_search.assets import page_style, read_assets

HERE = Path(__file__).parent
SEARCH = HERE.parents[1]
BASE_PATH = "/base/"
LOCALES = {"ko": "", "en": "en/"}
OPTIONS = Options(
    all={"ko": "all/", "en": "en/all/"},
    ask=dict.fromkeys(LOCALES, "https://example.org/new?title={query}"),
    examples={
        "ko": ["대학원 꼭 가야 하나요", "ㅍㅌㅍㄹㅇ", "is gpa important"],
        "en": ["do I need a GPU", "대학원"],
    },
    starting_points={
        "ko": [Link("고등학생이에요", "page-1/")],
        "en": [Link("I'm in high school", "en/page-1/")],
    },
    topics={
        "ko": [Link("대학원과 학위", "all/#degrees"), Link("취업", "all/#jobs")],
        "en": [Link("Degrees", "en/all/#degrees"), Link("Jobs", "en/all/#jobs")],
    },
)


def write_site(folder: Path, options: Options = OPTIONS) -> Path:
    """Writes pages in Korean (at the root) and English (under en/), with the box as a build would place it."""
    write_search(folder / "search", options)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "fixture"), autoescape=True
    )
    for locale, prefix in LOCALES.items():
        for page in ("", "all/", *(f"page-{i}/" for i in range(10))):
            url = prefix + page
            root = "../" * url.count("/")
            html = environment.get_template("page.html").render(
                locale=locale,
                title=f"{locale} {page}",
                all=f"{root}{prefix}all/",
                search_box=box_html(locale, root, options),
            )
            (folder / url).mkdir(parents=True, exist_ok=True)
            (folder / url / "index.html").write_text(html, encoding="utf-8")
    return folder


def write_search(search: Path, options: Options, engine: str = "first") -> str:
    """Writes the folder search/ of a site, with a worker that only pretends; gives the name of the folder of its files.

    `engine` tells the engines of two deployments apart.
    """
    assets = read_assets(options, LOCALES)
    assets.files.pop("engine/search.js")
    worker = (HERE / "fixture/worker.js").read_text(encoding="utf-8")
    assets.files["engine/worker.js"] = f"const DEPLOYMENT = {engine!r};\n{worker}"
    files = {f"{assets.folder}/{name}": text for name, text in assets.files.items()} | {
        "page.css": page_style(),
        "current.json": json.dumps(assets.current),
    }
    for name, text in files.items():
        (search / name).parent.mkdir(parents=True, exist_ok=True)
        (search / name).write_text(text, encoding="utf-8")
    return assets.folder
