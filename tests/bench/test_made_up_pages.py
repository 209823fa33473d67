"""The made-up questions are pages of this project with real words in new places, and the same ones each time."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from content.inventory import Inventory
from content.page_file import PageFile, read_page
from tests.own_content import copy_example, skip_elsewhere
from tools.bench.made_up_pages import PER_FOLDER, add_made_up_pages
from tools.bench.typical_queries import typical_queries
from tools.bench.vocabulary import WORDS, Vocabulary, heaps_law
from tools.project import EXAMPLE, build

COUNT = 60
LOCALES = ("ko", "en")


@pytest.fixture(scope="module")
def real() -> Inventory:
    skip_elsewhere()
    return Inventory.load(EXAMPLE / "data")


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_example(tmp_path_factory.mktemp("made-up"))
    add_made_up_pages(project, COUNT)
    return project


@pytest.fixture(scope="module")
def new_questions(made_up: Path, real: Inventory) -> list[str]:
    return list(
        Inventory.load(made_up / "data").questions.keys() - real.questions.keys()
    )


def _pages(project: Path, paths: list[str], locale: str) -> list[PageFile]:
    return [read_page(project / "docs" / locale / f"{path}.md") for path in paths]


def _words(pages: list[PageFile], locale: str) -> list[str]:
    texts = (
        f"{page.front_matter.title} {page.front_matter.description} {page.body}"
        for page in pages
    )
    return [word.lower() for text in texts for word in WORDS[locale].findall(text)]


CHECK = """
from pathlib import Path
from content.check import check
from content.project import Project
print(*(found for found in check(Project(Path())) if not found.warning), sep="\\n")
"""


def test_the_project_with_them_keeps_the_rules_of_its_build(made_up: Path) -> None:
    found = subprocess.check_output(
        [sys.executable, "-c", CHECK], cwd=made_up, encoding="utf-8"
    )
    assert found.strip() == ""


@pytest.mark.slow
def test_the_project_with_them_builds_strictly(made_up: Path, tmp_path: Path) -> None:
    result = build(made_up, tmp_path)
    assert result.status == 0, result.output


def test_no_folder_holds_more_than_25(made_up: Path, new_questions: list[str]) -> None:
    assert len(new_questions) == COUNT
    for folder in {
        path.rsplit("/", levels)[0] for path in new_questions for levels in (1, 2)
    }:
        entries = list((made_up / "docs" / "ko" / folder).iterdir())
        assert (
            len([entry for entry in entries if entry.name != "index.md"]) <= PER_FOLDER
        )


@pytest.mark.parametrize("locale", LOCALES)
def test_titles_are_unique(made_up: Path, locale: str) -> None:
    paths = list(Inventory.load(made_up / "data").questions)
    titles = Counter(page.front_matter.title for page in _pages(made_up, paths, locale))
    assert [title for title, count in titles.items() if count > 1] == []


def test_a_larger_set_begins_with_the_smaller(made_up: Path, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    add_made_up_pages(tmp_path, COUNT // 2)
    added = [file.relative_to(tmp_path) for file in tmp_path.rglob("shelf-*/**/*.md")]
    assert len([file for file in added if file.name != "index.md"]) == 2 * (COUNT // 2)
    for file in added:
        assert (tmp_path / file).read_bytes() == (made_up / file).read_bytes()


def test_made_up_words_begin_as_real_ones(
    made_up: Path, new_questions: list[str], real: Inventory
) -> None:
    """Function words of one syllable, such as 수, 이 and 한, also begin others, as they do in real texts."""
    known = set(_words(_pages(EXAMPLE, list(real.questions), "ko"), "ko"))
    new = set(_words(_pages(made_up, new_questions, "ko"), "ko")) - known
    assert {word[0] for word in new} >= set("수이한")
    assert {word[0] for word in new} <= {word[0] for word in known}


@pytest.mark.parametrize("locale", LOCALES)
def test_terms_of_the_glossary_stay(
    made_up: Path, new_questions: list[str], locale: str
) -> None:
    pages = _pages(made_up, new_questions, locale)
    with_term = [page for page in pages if "GPU" in page.body or "AI" in page.body]
    assert with_term


@pytest.mark.parametrize("locale", LOCALES)
def test_the_vocabulary_grows_as_that_of_the_real_pages(
    locale: str, real: Inventory
) -> None:
    texts = [page.body for page in _pages(EXAMPLE, list(real.questions), locale)]
    vocabulary = Vocabulary(texts, locale, seed=1)
    produced = [vocabulary.swap(text, {}) for _ in range(20) for text in texts]
    words = [
        word for text in [*texts, *produced] for word in WORDS[locale].findall(text)
    ]
    assert len(words) == vocabulary.running
    expected = vocabulary.factor * len(words) ** vocabulary.exponent
    assert len({word.lower() for word in words}) == pytest.approx(expected, rel=0.02)


def test_heaps_law_is_found_again() -> None:
    words = [f"w{int(3 * place**0.5)}" for place in range(1, 20_001)]
    assert heaps_law(words) == pytest.approx((3, 0.5), rel=0.03)


def test_the_same_seed_swaps_alike() -> None:
    texts = ["수학과 통계를 배워요. 면접에서는 알고리즘을 물어봐요."] * 3
    first, second, other = (
        [Vocabulary(texts, "ko", seed).rename(texts[0]) for _ in range(3)]
        for seed in (1, 1, 2)
    )
    assert first == second != other


def test_typical_queries_stand_in_titles(made_up: Path) -> None:
    paths = list(Inventory.load(made_up / "data").questions)
    for locale in LOCALES:
        titles = [page.front_matter.title for page in _pages(made_up, paths, locale)]
        queries = typical_queries(made_up, locale, 5)
        assert queries == typical_queries(made_up, locale, 5)
        assert len(set(queries)) == 5
        for query in queries:
            assert any(all(word in title for word in query.split()) for title in titles)
