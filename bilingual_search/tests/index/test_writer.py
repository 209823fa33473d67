"""What is written beside a site, and by which command."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

import bilingual_search
from bilingual_search import Options, SearchError, write
from bilingual_search.tests.index.conftest import WriteSite, html

PACKAGE = Path(bilingual_search.__file__).parent


def search_files(site: Path) -> dict[str, bytes]:
    folder = site / "search"
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def command(
    folder: Path,
    *arguments: str | Path,
    environment: Mapping[str, str] = MappingProxyType({}),
    package: Path = PACKAGE,
) -> subprocess.CompletedProcess[str]:
    """Run the package's command in a folder."""
    return subprocess.run(
        [sys.executable, "-m", package.name, *map(str, arguments)],
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(package.parent), **environment},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture
def site(write_site: WriteSite) -> Path:
    return write_site(
        {
            "a/index.html": html("Words about deep learning."),
            "b/index.html": html("Other words."),
            "fr/a/index.html": html("Des mots.", "fr"),
            "c/index.html": html("Left out.", attributes="data-search-exclude"),
        }
    )


def test_what_is_written(site: Path) -> None:
    assert write(site) == {"en": 2, "fr": 1}
    files = search_files(site)
    current = json.loads(files["current.json"])
    texts = current.pop("texts")
    assert set(texts) == {"en", "fr"}
    assert set(current) == {"box", "marks", "style", "engine"}
    assert {*current.values(), *texts.values()} <= set(files)
    for locale in ("en", "fr"):
        manifest = json.loads(files[f"{locale}/manifest.json"])
        for kind in ("terms", "pages", "passages"):
            assert f"{locale}/{manifest[kind]['name']}-0.json" in files
    folders = {path.split("/")[0] for path in files} - {
        "current.json",
        "page.css",
        "en",
        "fr",
    }
    assert folders == {current["engine"].split("/")[0]}


def test_writing_again_changes_nothing(site: Path) -> None:
    write(site)
    before = search_files(site)
    write(site)
    assert search_files(site) == before


def test_what_an_earlier_build_wrote_goes_and_what_the_site_has_stays(
    site: Path, write_site: WriteSite
) -> None:
    write(site)
    before = search_files(site)
    write_site(
        {
            "a/index.html": html("Changed."),
            "search/index.html": html("A page of the site."),
            "search/notes-12345678.json": "{}",
            "search/0a1b2c3d/box/start.js": "old",
            "search/de/manifest.json": "{}",
            "search/de/terms-12345678.json": "{}",
            "search/de/passages-12345678-12.json": "{}",
            "search/de/notes.txt": "of the site",
        }
    )
    write(site)
    after = search_files(site)
    assert {"index.html", "notes-12345678.json", "de/notes.txt"} <= set(after)
    kept = {path for path in after if path.startswith(("0a1b2c3d", "de/"))}
    assert kept == {"de/notes.txt"}
    assert len([path for path in after if path.startswith("en/terms")]) == 1
    assert before["current.json"] == after["current.json"]


def test_a_site_that_cannot_be_written_to_is_named(
    site: Path, write_site: WriteSite
) -> None:
    write_site({"search": "a file in the place of the folder"})
    with pytest.raises(SearchError, match=r"search/.*: cannot be written: "):
        write(site)


def test_two_builds_are_equal_whatever_the_machine_is_set_to(
    write_site: WriteSite, tmp_path: Path
) -> None:
    """In other processes, as the order of sets differs from one to the next."""
    site = write_site(
        {
            **{
                f"{path}/index.html": html(
                    f"대학원에서 {path} GPU를 배워요. Words.", "ko"
                )
                for path in ("b", "a", "d", "c")
            },
            **{f"en/{path}/index.html": html(f"Learn {path}.") for path in ("b", "a")},
        }
    )
    (tmp_path / "glossary.yml").write_text(
        "[{ko: 대학원, en: graduate school, synonyms: {en: [grad school, grad]}}]",
        encoding="utf-8",
    )
    (tmp_path / "search.yml").write_text("glossary: glossary.yml\ncache: .cache")
    results = []
    for environment in (
        {
            "PYTHONHASHSEED": "0",
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
        },
        {"PYTHONHASHSEED": "1", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8"},
    ):
        result = command(
            tmp_path, site, "--options", "search.yml", environment=environment
        )
        assert result.returncode == 0, result.stderr
        results.append(search_files(site))
    assert results[0] == results[1]


def test_the_cache_of_the_options_is_used(site: Path, tmp_path: Path) -> None:
    write(site, Options(cache=tmp_path / "cache"))
    (file,) = (tmp_path / "cache").iterdir()
    written = file.stat().st_mtime_ns
    write(site, Options(cache=tmp_path / "cache"))
    assert file.stat().st_mtime_ns == written


@pytest.mark.parametrize("text", ["{ko: 논문}", "[논문]", "3"])
def test_a_glossary_of_another_shape_is_named(
    site: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "glossary.yml").write_text(text, encoding="utf-8")
    with pytest.raises(
        SearchError, match=r"glossary\.yml: .* is wrong: .*Write a list of terms"
    ):
        write(site, Options(glossary=tmp_path / "glossary.yml"))


def test_the_command_says_what_it_did(site: Path) -> None:
    result = command(site.parent, "site")
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("site/search: pages: 2 in en, 1 in fr (")
    assert "current.json" in search_files(site)


@pytest.mark.parametrize(
    ("arguments", "status", "expected"),
    [
        (["nowhere"], 1, "nowhere: no such folder. Build the site first.\n"),
        (["empty"], 1, "empty: has no HTML files. Build the site first.\n"),
        (
            ["site", "--options", "nowhere.yml"],
            1,
            "nowhere.yml: cannot be read as YAML: ",
        ),
        ([], 2, "the following arguments are required: SITE_DIR"),
        (["box"], 2, "the following arguments are required: --locale"),
        (["site", "--glossary", "x"], 2, "unrecognized arguments: --glossary x"),
    ],
)
def test_the_command_says_what_is_wrong(
    site: Path, arguments: list[str], status: int, expected: str
) -> None:
    (site.parent / "empty").mkdir()
    result = command(site.parent, *arguments)
    assert result.returncode == status
    assert expected in result.stderr
    assert "Traceback" not in result.stderr


def test_the_command_prints_the_box(tmp_path: Path) -> None:
    (tmp_path / "search.yml").write_text(
        "{all: {ko: all.html}, examples: {ko: ['<b>']}}", encoding="utf-8"
    )
    result = command(
        tmp_path,
        *("box", "--locale", "ko", "--root", "../", "--options", "search.yml"),
        environment={
            "PYTHONIOENCODING": "cp949"
        },  # as on a Korean Windows, where the output goes into a file
    )
    assert result.returncode == 0, result.stderr
    assert "data-search-open" in result.stdout
    assert "<b>" not in result.stdout


def test_the_package_may_have_another_name(site: Path, tmp_path: Path) -> None:
    """As when its folder is copied into a project."""
    finder = tmp_path / "finder"
    finder.mkdir()
    for path in PACKAGE.iterdir():
        if path.name not in ("tests", "__pycache__"):
            (finder / path.name).symlink_to(path)
    result = command(site.parent, "site", package=finder)
    assert result.returncode == 0, result.stderr
    assert "current.json" in search_files(site)
