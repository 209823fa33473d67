"""What is taken from the theme, and what is said when it does not have it."""

from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from hooks.theme import Theme
from hooks.theme_stylesheet import cut


@pytest.fixture
def theme(tmp_path: Path) -> Theme:
    """A theme with one icon and a small style sheet, under a site of its own."""
    icons = tmp_path / "theme" / ".icons" / "material"
    icons.mkdir(parents=True)
    (icons / "menu.svg").write_text('<svg viewBox="0 0 24 24"/>')
    styles = tmp_path / "theme" / "assets" / "stylesheets"
    styles.mkdir(parents=True)
    (styles / "main.0123.min.css").write_text('@charset "UTF-8";p{color:var(--b)}')
    own = tmp_path / "own"
    own.mkdir()
    return Theme([str(own), str(tmp_path / "theme")], own)


def test_an_icon_is_hidden_from_screen_readers(theme: Theme) -> None:
    assert theme.icon("menu") == '<svg aria-hidden="true" viewBox="0 0 24 24"/>'


def test_an_icon_of_our_own_comes_first(theme: Theme, tmp_path: Path) -> None:
    own = tmp_path / "own" / ".icons" / "material"
    own.mkdir(parents=True)
    (own / "menu.svg").write_text('<svg id="own"/>')
    assert "own" in theme.icon("menu")


def test_the_style_sheet_lies_in_a_layer_below_our_own(theme: Theme) -> None:
    assert theme.stylesheet() == "@layer theme {p{color:var(--b)}}\n"


def test_what_the_theme_lacks_is_named_with_the_remedy(
    theme: Theme, tmp_path: Path
) -> None:
    with pytest.raises(PluginError, match=r"no \.icons/material/nemu\.svg\. Use an"):
        theme.icon("nemu")
    (tmp_path / "theme/assets/stylesheets/main.0123.min.css").unlink()
    with pytest.raises(PluginError, match=r"no assets/stylesheets/main\.\*\.css\. Pin"):
        theme.stylesheet()


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        ("a{color:red}", "a{color:red}"),
        (".x a{color:red}", ".x a{color:red}"),
        (".y a{color:red}", ""),
        (".y,.x{color:red}", ".x{color:red}"),
        (".x.y{color:red}", ""),
        (".x:not(.y){color:red}", ".x:not(.y){color:red}"),
        ("#y{color:red}", ""),
        ("[data-md-color-scheme=slate]{color:red}", ""),
        ("[dir=rtl] .x{color:red}", ""),
        (".x[hidden]{color:red}", ".x[hidden]{color:red}"),
        ("@media print{.y{color:red}}", ""),
        ("@media print{.y{color:red}.x{top:0}}", "@media print{.x{top:0}}"),
        ("@keyframes y{0%{top:0}}", ""),
        ('@charset "UTF-8";a{top:0}', "a{top:0}"),
        (
            ":root{--used:1px;--unused:2px}a{top:var(--used)}",
            ":root{--used:1px}a{top:var(--used)}",
        ),
        (":root{--a:1px;--b:var(--a)}", ""),
        (":root{--outside:1px}", ":root{--outside:1px}"),
        (
            "a{background:url('data:image/svg+xml,<a>{};,</a>')}",
            "a{background:url('data:image/svg+xml,<a>{};,</a>')}",
        ),
        ("a{color:red!important}", "a{color:red!important}"),
    ],
)
def test_only_rules_that_can_match_are_kept(css: str, kept: str) -> None:
    result = cut(css, frozenset({"x"}), "p{margin:var(--outside)}")
    assert result.replace(" ", "").replace('"', "'") == kept.replace(" ", "").replace(
        '"', "'"
    )
