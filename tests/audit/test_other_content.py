"""With all pages replaced by two others, the build and every test pass: tests of code have content of their own.

In another pair of languages the tests of the site pass; those of code rest, whose content is Korean and English.
"""

import shutil
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.audit.test_walks import clone, run
from tests.walks.test_fork import put_content
from tools.project import EXAMPLE

pytestmark = pytest.mark.slow
__all__ = ["clone"]  # a fixture

DATA = {
    "questions.yml": """
        pages:
          index: {template: home.html, lists_questions: true, added: 2026-01-01}
          questions: {template: questions.html, menu: true, lists_questions: true, added: 2026-01-01}
          topics: {template: topics.html, menu: true, lists_questions: true, added: 2026-01-01}
          glossary: {template: glossary.html, menu: true, added: 2026-01-01}
          about: {menu: true, added: 2026-01-01}
        collections:
          bread:
            added: 2026-01-01
            questions:
              oven: {topics: [baking], related: [bread/flour], added: 2026-01-01}
              flour: {topics: [baking], added: 2026-01-01}
        """,
    "collections.yml": """
        bread:
          name: {ko: 빵 이야기, en: About bread}
          kind: {ko: 문답집, en: FAQ}
          date: {ko: 2024년, en: '2024'}
          year: 2024
          reservation: {ko: 개인의 의견이에요., en: A personal opinion.}
        """,
    "topics.yml": """
        baking:
          name: {ko: 빵 굽기, en: Baking}
          description: {ko: 빵을 구워요., en: How to bake.}
        """,
    "starting_points.yml": """
        - reader: {ko: 처음이에요, en: I'm new}
          question: bread/oven
        """,
    "glossary.yml": """
        - id: yeast
          ko: 효모
          en: yeast
          synonyms:
            ko: [이스트]
            en: [leaven]
          avoid:
            ko: []
            en: []
          explanation:
            ko: 반죽을 부풀리는 미생물이에요.
            en: What makes dough rise.
        """,
    "concepts.yml": "[]\n",
    "unanswered.yml": "{}\n",
    "localized_links.yml": "[]\n",
    "moved.yml": "# Nothing has moved.\n",
    "published.txt": "# Nothing was published.\n",
}
PAGES = {
    "bread/index": (
        "빵 문답",
        "Bread answers",
        "빵을 굽는 이야기예요.",
        "Answers about baking.",
        "빵을 굽는 사람들이 답해요.",
        "People who bake answer.",
    ),
    "bread/oven": (
        "오븐을 미리 데워야 하나요?",
        "Do I have to heat the oven first?",
        "네, 뜨거운 오븐에서 빵이 더 잘 부풀어요.",
        "Yes, bread rises better in a hot oven.",
        "반죽에 효모가 들어 있으면 더욱 그래요.",
        "All the more so with yeast in the dough.",
    ),
    "bread/flour": (
        "어떤 밀가루가 좋은가요?",
        "Which flour is best?",
        "처음에는 강력분이 다루기 쉬워요.",
        "Strong flour is the easiest to begin with.",
        "밀가루마다 물을 먹는 양이 달라요.",
        "Each flour takes another amount of water.",
    ),
    "about": (
        "이 사이트",
        "About this site",
        "빵을 굽는 사람들의 문답이에요.",
        "Answers of people who bake.",
        "모두가 함께 써요.",
        "Everyone writes.",
    ),
}


def replace_all_pages(project: Path) -> None:
    """Two questions in place of all, with what the project knows of them."""
    for folder in ("docs", "data/queries"):
        shutil.rmtree(project / folder)
    for locale in ("ko", "en"):
        for path in ("index", "questions", "topics", "glossary"):
            page = Path(locale) / f"{path}.md"
            (project / "docs" / locale).mkdir(parents=True, exist_ok=True)
            shutil.copy(EXAMPLE / "docs" / page, project / "docs" / page)
    for path, texts in PAGES.items():
        for place, locale in enumerate(("ko", "en")):
            title, description, body = texts[place::2]
            file = project / "docs" / locale / f"{path}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(
                f"---\ntitle: {title}\ndescription: {description}\n---\n\n{body}\n",
                encoding="utf-8",
            )
    for name, text in DATA.items():
        (project / "data" / name).write_text(dedent(text).lstrip(), encoding="utf-8")
    (project / "data" / "queries").mkdir()
    for left in ("differences.yml", "in-step.txt"):
        (project / "data" / left).unlink(missing_ok=True)
    run(project, sys.executable, "-m", "content.in_step", "settle", "--all")


def run_tests(project: Path, *folders: str) -> None:
    python = (sys.executable, "-m")
    run(project, *python, "content.check")
    run(
        project,
        *python,
        "pytest",
        "-q",
        "-x",
        "-n",
        "2",
        "--dist",
        "loadfile",
        *folders,
    )


def test_all_tests_pass_with_two_other_questions(clone: Path) -> None:
    replace_all_pages(clone)
    run_tests(clone)


def test_all_tests_pass_with_another_pair_of_languages(clone: Path) -> None:
    """The tests of the search are left out: it knows nothing of the site."""
    put_content(clone)
    forms = clone / ".github" / "ISSUE_TEMPLATE"
    for kind in ("question", "problem"):
        shutil.copy(forms / f"{kind}-en.yml", forms / f"{kind}-de.yml")
    run(clone, sys.executable, "-m", "tools.pictures.make")
    run_tests(clone, "tests")
