"""What a fork or a workflow may set, and what becomes of it."""

from pathlib import Path

from tools.project import ROOT, build


def test_an_empty_address_is_refused(tmp_path: Path) -> None:
    """It would stand as "None" in every address that the pages give search engines."""
    result = build(ROOT, tmp_path, SITE_URL="")
    assert result.status != 0
    assert "SITE_URL is empty. Unset it, or set it to the address" in result.output
    assert "Traceback" not in result.output
