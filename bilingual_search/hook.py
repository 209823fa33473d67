"""MkDocs hook: gives the site's pages to the index, and puts index, engine and box into the site.

    hooks: [bilingual_search/hook.py]

Works alone and under mkdocs-static-i18n, which builds each language in turn with the same hook
module: pages are kept by locale and written when the last language is done. See README.md.
"""

import hashlib
import json
import sys
from functools import lru_cache
from pathlib import Path

import yaml
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import build
from bilingual_search.index.cache import Cache
from bilingual_search.index.fields import Page
from bilingual_search.modules import join, without_comments

CACHE = ".cache/search/analyses.sqlite"

_pages = {}  # locale -> {url: (Page, URL of the twin or None)}
_order = {}  # locale -> {url: place in the navigation}
_analyser = Analyser()  # kept while the site is served: it takes seconds to load
_strings = yaml.safe_load((HERE / "strings.yml").read_text(encoding="utf-8"))


def on_config(config):
    """Makes the templates of the box reachable for the theme's."""
    templates = str(HERE / "templates")
    if templates not in config.theme.dirs:
        config.theme.dirs.insert(0, templates)
    return config


def on_env(env, config, files):
    """Collects the pages of one language, all rendered by now."""
    locale = _locale(config)
    _pages[locale] = {}
    _order.pop(locale, None)
    for file in files.documentation_pages():
        page = file.page
        if page is None or (page.meta.get("search") or {}).get("exclude"):
            continue
        alternates = getattr(file, "alternates", {})
        twin = next(
            (other.url for code, other in alternates.items() if code != locale), None
        )
        _pages[locale][file.url] = (_read(page, _options(config)), twin)


def on_page_context(context, page, config, nav):
    """What the template of the box needs to know; and, once for each language, the order of the pages."""
    locale = _locale(config)
    if locale not in _order:
        _order[locale] = {each.file.url: place for place, each in enumerate(nav.pages)}
    context["search_box"] = _box(config)
    return context


def on_template_context(context, template_name, config):
    """The same for pages without a source, such as 404.html."""
    context["search_box"] = _box(config)
    return context


@event_priority(-200)
def on_post_build(config):
    """Writes everything, once the last language is done."""
    plugin = config.plugins.get("i18n")
    if plugin and plugin.building:
        return
    site = Path(config.site_dir) / "search" / _version()
    _write_assets(site)
    glossary = _glossary(config)
    cache = Cache(Path(config.config_file_path).parent / CACHE, _analyser.version)
    for locale in _pages:
        folder = site / locale
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in build(
            _with_twins(locale),
            lambda texts: cache.get(texts, _analyser.words),
            glossary,
        ).items():
            (folder / name).write_text(text, encoding="utf-8")
    cache.close()


def _box(config):
    locale = _locale(config)
    folder = f"search/{_version()}"
    return {
        "assets": f"{folder}/box/",
        "worker": f"{folder}/engine/worker.js",
        "locale": locale,
        "strings": _strings_of(locale),
    }


def _locale(config):
    plugin = config.plugins.get("i18n")
    return (plugin and plugin.current_language) or config.theme.get("language") or "en"


def _options(config):
    return config.extra.get("search") or {}


def _read(page, options):
    meta = page.meta
    return Page(
        url="" if page.file.url == "./" else page.file.url,
        title=str(meta.get("title") or page.title or ""),
        description=str(meta.get("description") or ""),
        keywords=(meta.get("keywords") or []) if options.get("keywords", True) else [],
        html=page.content or "",
        label=str(meta.get("search_label") or ""),
        year=str(meta.get("search_year") or ""),
    )


def _with_twins(locale):
    """The pages of a locale in the order of the navigation, each with the page that says the same in another language."""
    others = {
        url: page
        for other, pages in _pages.items()
        if other != locale
        for url, (page, _) in pages.items()
    }
    pages = []
    order = _order.get(locale, {})
    for _, (page, twin) in sorted(
        _pages[locale].items(), key=lambda item: order.get(item[0], len(order))
    ):
        page.twin = others.get(twin)
        pages.append(page)
    return pages


def _glossary(config):
    path = _options(config).get("glossary")
    if not path:
        return []
    file = Path(config.config_file_path).parent / path
    if not file.is_file():
        raise PluginError(
            f"search: extra.search.glossary names {path}, which does not exist"
        )
    return yaml.safe_load(file.read_text(encoding="utf-8")) or []


@lru_cache(maxsize=1)
def _assets():
    """What is copied into the site, {path: text}: the engine in two modules, the box as it is but for comments."""
    assets = {
        "engine/worker.js": without_comments(
            (HERE / "engine/worker.js").read_text(encoding="utf-8")
        ),
        "engine/search.js": join(HERE / "engine", "search"),
    }
    for path in sorted((HERE / "box").glob("*.*s")):
        text = path.read_text(encoding="utf-8")
        assets[f"box/{path.name}"] = (
            without_comments(text) if path.suffix == ".js" else text
        )
    return assets


@lru_cache(maxsize=1)
def _version():
    """A hash of the assets: a cached old module never meets a new one."""
    return hashlib.sha256(json.dumps([_assets(), _strings]).encode()).hexdigest()[:8]


def _write_assets(site):
    strings = {
        f"box/strings.{locale}.json": json.dumps(
            _strings_of(locale), ensure_ascii=False
        )
        for locale in _pages
    }
    for name, text in (_assets() | strings).items():
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _strings_of(locale):
    return _strings.get(locale, _strings["en"])
