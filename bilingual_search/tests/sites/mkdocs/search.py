"""MkDocs hook: the box in the pages, and the index after the build."""

from pathlib import Path

import jinja2
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

import bilingual_search


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> jinja2.Environment:
    """Give the templates the box."""
    options = _options(config)
    env.globals["search_box"] = lambda root: Markup(
        bilingual_search.box_html("ko", root, options)
    )
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Index the pages."""
    bilingual_search.write(Path(config.site_dir), _options(config))


def _options(config: MkDocsConfig) -> bilingual_search.Options:
    project = Path(config.config_file_path).parent
    return bilingual_search.Options.read(project / "search.yml", project)
