"""What a contributor sits at, for every walk."""

from pathlib import Path

import pytest

from tests.own_content import skip_elsewhere
from tests.walks.desk import Desk


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A small project in step, right in everything, and the commands for it."""
    skip_elsewhere()
    desk = Desk(tmp_path, capsys)
    assert desk.errors() == []
    return desk
