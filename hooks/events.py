"""MkDocs events of the site: each hands paths or text to the package `content` and passes its answer on.

mkdocs-static-i18n builds the site once per language, the second time from within the first; the
priorities make ours run after its own (-100): `on_config`, when the language is known, and `on_post_build`,
when the other languages are built. See languages.py.
"""

import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from babel.dates import format_date
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs loads a hook as a lone file

import bilingual_search
from content.check import check
from content.findings import ContentError, Finding
from content.in_step.lags import lags
from content.in_step.state import Record
from content.locales import LOCALES
from content.project import Project
from content.site.contact import Contact, read_contact
from content.site.redirects import with_old_anchors
from content.site.site import Site
from content.site.sitemap import sitemap_entries
from content.site.structured_data import json_ld
from content.site.texts import Texts
from content.site.views import PageView
from hooks import after_build, languages
from hooks.assets import inline_script, versioned, versioned_file
from hooks.awaiting_links_markdown import AwaitingLinksExtension
from hooks.behind_notice import after_heading
from hooks.editor_note_markdown import EditorNoteExtension
from hooks.glossary_markdown import GlossaryExtension
from hooks.interface_texts import refuse_none, text_function
from hooks.problems import told
from hooks.repository import repository
from hooks.search_options import search_options
from hooks.theme import PROSE_CLASS, STYLESHEET, Theme

_log = get_plugin_logger("content")


@event_priority(-200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check the content of the language at hand; order its pages."""
    if not config.site_url:  # set, but empty, as a variable of a workflow may be
        raise PluginError(
            "SITE_URL is empty. Unset it, or set it to the address of the site, such as https://example.org/"
        )
    project = Project(Path(config.config_file_path).parent, Path(config.docs_dir))
    if languages.is_default(config):
        languages.forget_failure()
        # One check for both languages.
        with told():
            _refuse(check(project))
    glossary = project.glossary.value
    site = Site(
        project.inventory,
        project.docs,
        languages.current(config),
        Texts(project.strings.value),
        glossary,
        lags(Record(project), languages.current(config)),
    )
    config.nav = [f"{path}.md" for path in site.views]
    config.extra["site"] = site
    config.extra["moved"] = project.moves
    # Both languages share one configuration of Python-Markdown, so what depends on the language is set per build.
    own = (GlossaryExtension, EditorNoteExtension, AwaitingLinksExtension)
    awaiting_links = AwaitingLinksExtension(
        project.inventory,
        languages.current(config),
        site.texts.get("in_other_language", languages.current(config)),
    )
    config.extra["awaiting_links"] = awaiting_links
    # Names, and instances of our own.
    extensions: list[Any] = [
        *(e for e in config.markdown_extensions if not isinstance(e, own)),
        GlossaryExtension(glossary, languages.current(config)),
        EditorNoteExtension(),
        awaiting_links,
    ]
    config.markdown_extensions = extensions
    return config


@event_priority(-200)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Of the theme, only what pages load; of our own files, not what they carry within, and no unseen page."""
    unseen = {
        f"{locale}/{path}.md"
        for path in _site(config).inventory.unseen
        for locale in LOCALES
    }
    for file in list(files):
        if file.src_uri.startswith("assets/inline/") or file.src_uri in unseen:
            files.remove(file)
    return Theme.of(config).ship(files, config)


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> jinja2.Environment:
    """Give the templates what does not depend on the page, and escape whatever our own ones print."""
    site = _site(config)
    own = Path(config.theme.custom_dir or "")
    theme = Theme.of(config)
    env.globals |= {
        "site": site,
        "text": text_function(site.texts, site.locale.code),
        "other_text": text_function(site.texts, site.other_locale.code),
        "site_path": urlsplit(config.site_url or "").path,
        "repository": repository(config),
        "contact": _contact(config),
        "search_box": _search_box(config),
        "search_style": lambda root: Markup(bilingual_search.style_html(root)),
        "asset": cache(partial(versioned_file, own)),
        "inline_script": cache(partial(inline_script, own)),
        "icon": cache(theme.icon),
        "day": partial(format_date, format="long", locale=site.locale.code),
        "after_heading": after_heading,
        "prose_class": PROSE_CLASS,
        "theme_stylesheet": versioned(STYLESHEET, theme.stylesheet().encode()),
    }
    # A mistyped name or a missing value stops the build instead of leaving a hole in a page.
    env.undefined = jinja2.StrictUndefined
    env.finalize = refuse_none
    # The theme's templates do not ask to be escaped.
    env.autoescape = cache(lambda name: name is not None and (own / name).is_file())
    env.policies["json.dumps_kwargs"] = {
        "ensure_ascii": False
    }  # structured data in half the bytes
    return env


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Tell the theme which template a page takes."""
    view = _view(page, config)
    config.extra["awaiting_links"].page = view.path
    if view.template:
        page.meta["template"] = view.template
    return markdown


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the templates the page at hand."""
    view = _view(page, config)
    site = _site(config)
    context["view"] = view
    context["structured_data"] = json_ld(site, view, config.site_url or "")
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Let places on a page be reached by the ids they had before."""
    return with_old_anchors(output, _view(page, config).path, config.extra["moved"])


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """404.html and sitemap.xml belong to no page, and to both languages."""
    site = _site(config)
    context["view"] = None
    context["languages"] = [
        (locale, text_function(site.texts, locale.code)) for locale in LOCALES.values()
    ]
    context["sitemap"] = sitemap_entries(site.inventory, config.site_url or "")
    return context


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """404.html and sitemap.xml serve both languages: the build of the second language writes none."""
    return output if languages.is_default(config) else ""


@event_priority(-200)
def on_post_build(config: MkDocsConfig) -> None:
    """Make from the site what is made from it, once it is there in all languages."""
    if languages.are_done(config):
        with told():
            after_build.run(config)


def _search_box(config: MkDocsConfig) -> Callable[[str], Markup]:
    """A function for templates: the HTML of the search, for a page from which `root` leads to the root of the site."""
    with told():
        options = search_options(config)
    locale = languages.current(config)

    @cache  # Pages at the same depth have the same. For this build only, so that a change shows while serving.
    def search_box(root: str) -> Markup:
        with told():
            html = bilingual_search.box_html(locale, root, options, with_style=False)
            return Markup(html)

    return search_box


def _refuse(findings: list[Finding]) -> None:
    """Stop the build at content that is wrong; show what is only worth knowing."""
    errors = [finding for finding in findings if not finding.warning]
    for finding in findings:
        if finding.warning:
            _log.info("%s", finding)  # a warning would stop a strict build
    if errors:
        raise ContentError(errors)


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.extra["site"]
    return site


def _contact(config: MkDocsConfig) -> Contact | None:
    with told():
        contact = read_contact(config.extra["contact"])
    if contact is None and languages.is_default(config):
        _log.info(
            "No contact is set (CONTACT, or extra.contact in mkdocs.yml): the about page names the repository."
        )
    return contact


def _view(page: Page, config: MkDocsConfig) -> PageView:
    path = (
        Path(page.file.src_uri)
        .relative_to(languages.current(config))
        .with_suffix("")
        .as_posix()
    )
    return _site(config).views[path]
