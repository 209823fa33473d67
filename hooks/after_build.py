"""What is made from the built site, in order: the same for `mkdocs build` and `mkdocs serve`."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

import bilingual_search
from content.project import Project
from content.site.redirects import redirect_pages
from hooks.search_options import search_options


def run(config: MkDocsConfig) -> None:
    """Take every step; all languages are built."""
    for step in STEPS:
        step(config)


def _write_search(config: MkDocsConfig) -> None:
    bilingual_search.write(
        Path(config.site_dir), search_options(config), _project(config).keywords
    )


def _write_redirects(config: MkDocsConfig) -> None:
    """Before the search, which leaves out what is not to be indexed."""
    project = _project(config)
    pages = redirect_pages(
        project.inventory,
        project.moves,
        {key: page.front_matter.title for key, page in project.pages.items()},
        config.site_url or "",
    )
    for name, html in pages.items():
        file = Path(config.site_dir) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html, encoding="utf-8")


def _project(config: MkDocsConfig) -> Project:
    return Project(Path(config.config_file_path).parent, Path(config.docs_dir))


def _remove_dated(config: MkDocsConfig) -> None:
    """Remove what MkDocs stamps with the day of the build: the compressed sitemap, which nothing names."""
    Path(config.site_dir, "sitemap.xml.gz").unlink(missing_ok=True)


STEPS: tuple[Callable[[MkDocsConfig], None], ...] = (
    _write_redirects,
    _write_search,
    _remove_dated,
)
