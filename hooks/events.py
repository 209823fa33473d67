"""MkDocs events of the site: each hands paths or text to the package `content` and passes its answer on.

mkdocs-static-i18n builds the site once per language, the second time from within the first; the
priorities make our `on_config` run after its own (-100), when the language is known.
"""

import sys
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs loads a hook as a lone file

from content.check import check
from content.findings import Finding
from content.locales import LOCALES
from content.project import Project
from content.site import structured_data
from content.site.repository import Repository
from content.site.sitemap import sitemap
from content.site.views import Site, View
from hooks import theme
from hooks.glossary_markdown import GlossaryExtension

_log = get_plugin_logger("content")


@event_priority(-200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check the content of the language at hand; order its pages."""
    project = Project(Path(config.config_file_path).parent, Path(config.docs_dir))
    if _i18n(config).is_default_language_build:  # one check for both languages
        _refuse(check(project))
    glossary = project.glossary.value
    site = Site(
        project.inventory,
        project.docs,
        _locale(config),
        project.strings.value,
        glossary,
    )
    config.nav = [f"{path}.md" for path in site.views]
    config.extra["site"] = site
    if repository := _repository(config):
        config.extra["search"]["ask"] = {
            code: repository.ask_url(code) for code in LOCALES
        }
    # Both languages share one configuration of Python-Markdown, so what depends on the language is set per build.
    toc = config.mdx_configs.setdefault("toc", {})
    toc["permalink_title"] = site.text("permalink")
    extensions = [
        extension
        for extension in config.markdown_extensions
        if not isinstance(extension, GlossaryExtension)
    ]
    # MkDocs names extensions; Python-Markdown takes an instance as well.
    ours: Any = GlossaryExtension(glossary, _locale(config))
    config.markdown_extensions = [*extensions, ours]
    return config


@event_priority(-200)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave the theme's own scripts out of the site: no page loads them."""
    for file in list(files):
        if file.src_uri.startswith("assets/javascripts/"):
            files.remove(file)
    return files


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> jinja2.Environment:
    """Give the templates what does not depend on the page, and escape whatever our own ones print."""
    site = _site(config)
    own = Path(str(config.theme.custom_dir))
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


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Tell the theme which template a page takes, and the search what it is."""
    view = _view(page, config)
    if view.template:
        page.meta["template"] = view.template
    if view.is_question:
        page.meta.update(search_label=view.source.name, search_year=view.source.year)
    else:
        page.meta["search"] = {"exclude": True}  # readers search for questions
    return markdown


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the templates the page at hand."""
    view = _view(page, config)
    site = _site(config)
    context["view"] = view
    context["breadcrumb"] = structured_data.breadcrumb(site, view)
    context["structured_data"] = structured_data.structured_data(
        site, view, str(config.site_url)
    )
    return context


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """404.html and sitemap.xml belong to no page, and to both languages."""
    site = _site(config)
    context["view"] = None
    context["locales"] = LOCALES
    context["texts"] = site.strings
    context["sitemap"] = sitemap(site.inventory, str(config.site_url))
    return context


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """404.html and sitemap.xml serve both languages: the build of the second language writes none."""
    return output if _i18n(config).is_default_language_build else ""


def _refuse(findings: list[Finding]) -> None:
    """Stop the build at content that is wrong; show what is only worth knowing."""
    errors = [finding for finding in findings if not finding.warning]
    for finding in findings:
        if finding.warning:
            _log.info("%s", finding)  # a warning would stop a strict build
    if errors:
        listed = "\n".join(map(str, errors))
        raise PluginError(f"The content has problems:\n{listed}")


def _i18n(config: MkDocsConfig) -> Any:
    """mkdocs-static-i18n at work; it has no types, and promises none of the attributes used here."""
    return config.plugins["i18n"]


def _locale(config: MkDocsConfig) -> str:
    return str(_i18n(config).current_language)


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.extra["site"]
    return site


def _repository(config: MkDocsConfig) -> Repository | None:
    return (
        Repository(config.repo_url.rstrip("/"), config.extra["branch"])
        if config.repo_url
        else None
    )


def _view(page: Page, config: MkDocsConfig) -> View:
    path = (
        Path(page.file.src_uri).relative_to(_locale(config)).with_suffix("").as_posix()
    )
    return _site(config).views[path]
