"""Problems of the content and the search, as MkDocs tells them: without a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.exceptions import PluginError

from bilingual_search import SearchError
from content.findings import ContentError


@contextmanager
def told() -> Iterator[None]:
    """Turn what a person has to mend into an error of MkDocs, which ends the build or waits for the next one."""
    try:
        yield
    except ContentError as error:
        raise PluginError(f"The content has problems:\n{error}") from None
    except SearchError as error:
        raise PluginError(f"The search has problems:\n{error}") from None
