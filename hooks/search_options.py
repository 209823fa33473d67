"""What the site gives its search: the options of data/search.yml, and what its content knows."""

from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from bilingual_search import Link, Options
from content.inventory import Inventory
from content.locales import LOCALES, Locale
from content.site.site import Site
from hooks.repository import repository


def search_options(config: MkDocsConfig) -> Options:
    """The options in all languages: those of the file, ways in from the content, where to ask from the repository."""
    project = Path(config.config_file_path).parent
    options = Options.read(project / "data" / "search.yml", project)
    site: Site = config.extra["site"]
    if not options.ask and (known := repository(config)):
        # The form's field takes what was searched for.
        asks = {code: f"{known.ask_url(code)}&question={{query}}" for code in LOCALES}
        options = replace(options, ask=asks)
    locales = LOCALES.items()
    return replace(
        options,
        starting_points={
            code: _starting_points(site.inventory, locale) for code, locale in locales
        },
        topics={code: _topics(site.inventory, locale) for code, locale in locales},
    )


def _starting_points(inventory: Inventory, locale: Locale) -> list[Link]:
    return [
        Link(point.reader[locale.code], locale.url(point.question))
        for point in inventory.starting_points
        if inventory.exists(point.question, locale.code)
    ]


def _topics(inventory: Inventory, locale: Locale) -> list[Link]:
    used = {
        topic
        for path, question in inventory.questions.items()
        if inventory.exists(path, locale.code)
        for topic in question.topics
    }
    return [
        Link(topic.name[locale.code], f"{locale.url('topics')}#{key}")
        for key, topic in inventory.topics.items()
        if key in used
    ]
