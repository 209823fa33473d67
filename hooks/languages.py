"""Where a build stands among the languages: all that is asked of mkdocs-static-i18n.

It builds the site once per language, the default one first and the others from within that build.
"""

import logging

import mkdocs.utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs_static_i18n.utils import I18nLoggingFilter

_clean_directory = mkdocs.utils.clean_directory


def current(config: MkDocsConfig) -> str:
    """Code of the language that is being built; known from `on_config` on, for hooks that run after its own (-100)."""
    code: str = config.plugins["i18n"].current_language  # type: ignore[attr-defined]
    return code


def is_default(config: MkDocsConfig) -> bool:
    """Whether it is the first one, at the root of the site."""
    return bool(config.plugins["i18n"].is_default_language_build)  # type: ignore[attr-defined]


def are_done(config: MkDocsConfig) -> bool:
    """In `on_post_build`, after its own (-100): whether all languages are built."""
    return not config.plugins["i18n"].building  # type: ignore[attr-defined]


def forget_failure() -> None:
    """Take back what it changed in MkDocs for the other languages, and leaves so when one of them fails.

    While serving, no later build would remove deleted pages, or say that it is done.
    """
    mkdocs.utils.clean_directory = _clean_directory
    log = logging.getLogger("mkdocs.commands.build")
    for each in list(log.filters):
        if isinstance(each, I18nLoggingFilter):
            log.removeFilter(each)
