"""A static site around the box, without a site generator: pages from one template, a worker that only pretends."""

import json
import shutil
from pathlib import Path

import jinja2
import yaml

from tools.project import ROOT

HERE = Path(__file__).parent
SEARCH = ROOT / "bilingual_search"
BASE_PATH = "/base/"
ASSETS = "search/0a1b2c/box/"
WORKER = "search/0a1b2c/engine/worker.js"
OPTIONS = {
    "all": {"ko": "all/", "en": "en/all/"},
    "examples": {
        "ko": ["대학원 꼭 가야 하나요", "ㅍㅌㅍㄹㅇ", "is gpa important"],
        "en": ["do I need a GPU", "grad school"],
    },
    "ask": "https://example.org/new?title={query}",
}


def write_site(folder: Path, options: dict = OPTIONS) -> Path:
    """Writes pages in Korean (at the root) and English (under en/), with the box as a hook would place it."""
    strings = yaml.safe_load((SEARCH / "strings.yml").read_text(encoding="utf-8"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([HERE / "fixture", SEARCH / "templates"])
    )
    shutil.copytree(SEARCH / "box", folder / ASSETS)
    (folder / WORKER).parent.mkdir(parents=True)
    shutil.copy(HERE / "fixture/worker.js", folder / WORKER)
    for locale, prefix in (("ko", ""), ("en", "en/")):
        (folder / ASSETS / f"strings.{locale}.json").write_text(
            json.dumps(strings[locale]), encoding="utf-8"
        )
        for page in ("", "all/", *(f"page-{i}/" for i in range(10))):
            url = prefix + page
            root = "../" * url.count("/") or "./"
            search_box = environment.get_template("button.html").render(
                root=root,
                locale=locale,
                strings=strings[locale],
                assets=root + ASSETS,
                worker=f"{root}{WORKER}?locale={locale}",
                all=root + options["all"][locale] if "all" in options else "",
                ask=options.get("ask", ""),
                examples=options["examples"][locale] if "examples" in options else (),
            )
            html = environment.get_template("page.html").render(
                locale=locale,
                title=f"{strings[locale]['title']} {page}",
                search_box=search_box,
            )
            (folder / url).mkdir(parents=True, exist_ok=True)
            (folder / url / "index.html").write_text(html, encoding="utf-8")
    return folder
