"""MkDocs events of the site: each hands paths or text to the package `content` and passes its answer on.

mkdocs-static-i18n builds the site once per language, the second time from within the first; the
priorities make our `on_config` run after its own (-100), when the language is known.
"""

import sys
from functools import cache, partial
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs loads a hook as a lone file

from content import schema
from content.errors import ContentError
from content.glossary import load_glossary
from content.inventory import Inventory
from content.locales import LOCALES
from content.site import structured_data
from content.site.repository import Repository
from content.site.sitemap import sitemap
from content.site.views import Site
from hooks import theme
from hooks.glossary_markdown import GlossaryExtension


@event_priority(-200)
def on_config(config):
    """Read and check the content of the language at hand; order its pages."""
    root = Path(config.config_file_path).parent
    docs_dir = Path(config.docs_dir)
    try:
        inventory = Inventory.load(root / "data")
        inventory.check_files(docs_dir)
        strings = schema.load_yaml(root / "data" / "strings.yml", schema.STRINGS_FILE)
        glossary = load_glossary(root / "data" / "glossary.yml")
        site = Site(inventory, docs_dir, _locale(config), strings, glossary)
        config.nav = [f"{path}.md" for path in site.views]
    except ContentError as error:
        raise PluginError(f"The content has problems:\n{error}") from None
    config.extra["site"] = site
    if config.repo_url:
        config.extra["search"]["ask"] = {
            code: _repository(config).ask_url(code) for code in LOCALES
        }
    # Both languages share one configuration of Python-Markdown, so what depends on the language is set per build.
    config.mdx_configs["toc"]["permalink_title"] = site.text("permalink")
    extensions = [
        extension
        for extension in config.markdown_extensions
        if not isinstance(extension, GlossaryExtension)
    ]
    config.markdown_extensions = [
        *extensions,
        GlossaryExtension(glossary, _locale(config)),
    ]
    return config


@event_priority(-200)
def on_files(files, config):
    """Leave the theme's own scripts out of the site: no page loads them."""
    for file in list(files):
        if file.src_uri.startswith("assets/javascripts/"):
            files.remove(file)
    return files


def on_env(env, config, files):
    """Give the templates what does not depend on the page, and escape whatever our own ones print."""
    site = _site(config)
    own = Path(config.theme.custom_dir)
    env.globals |= {
        "site": site,
        "text": site.text,
        "site_path": urlsplit(config.site_url).path,
        "repository": _repository(config),
        "asset": cache(partial(theme.versioned, own)),
        "theme_stylesheet": theme.stylesheet(config.theme.dirs),
    }
    # The theme's templates do not ask to be escaped.
    env.autoescape = cache(lambda name: name is not None and (own / name).is_file())
    env.policies["json.dumps_kwargs"] = {
        "ensure_ascii": False
    }  # structured data in half the bytes
    return env


def on_page_markdown(markdown, page, config, files):
    """Tell the theme which template a page takes, and the search what it is."""
    view = _view(page, config)
    if view.template:
        page.meta["template"] = view.template
    if view.is_question:
        page.meta |= {"search_label": view.source.name, "search_year": view.source.year}
    else:
        page.meta["search"] = {"exclude": True}  # readers search for questions
    return markdown


def on_page_context(context, page, config, nav):
    """Give the templates the page at hand."""
    view = _view(page, config)
    site = _site(config)
    context["view"] = view
    context["breadcrumb"] = structured_data.breadcrumb(site, view)
    context["structured_data"] = structured_data.structured_data(
        site, view, config.site_url
    )
    return context


def on_template_context(context, template_name, config):
    """404.html and sitemap.xml belong to no page, and to both languages."""
    site = _site(config)
    context["view"] = None
    context["locales"] = LOCALES
    context["texts"] = site.strings
    context["sitemap"] = sitemap(site.inventory, config.site_url)
    return context


def on_post_template(output, template_name, config):
    """404.html and sitemap.xml serve both languages: the build of the second language writes none."""
    return output if config.plugins["i18n"].is_default_language_build else ""


def _locale(config) -> str:
    return config.plugins["i18n"].current_language


def _site(config) -> Site:
    return config.extra["site"]


def _repository(config) -> Repository | None:
    return (
        Repository(config.repo_url.rstrip("/"), config.extra["branch"])
        if config.repo_url
        else None
    )


def _view(page, config):
    path = (
        Path(page.file.src_uri).relative_to(_locale(config)).with_suffix("").as_posix()
    )
    return _site(config).views[path]
