"""What the tests of index and engine share."""

import pytest

from bilingual_search.index.analyse import Analyser


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """An analyser; its Korean part takes seconds to load, once."""
    return Analyser()
