"""Files of data, collections, templates, mkdocs.yml and where the site is built."""

from pathlib import Path

from ..edit import (
    Change,
    new_page,
    remove,
    replace,
    steps,
    transform,
    write,
)
from ..fault import Fault, allowed

_QUESTIONS = "data/questions.yml"

_COLLECTION = """more:
  name: {ko: 더, en: More}
  kind: {ko: 글, en: Texts}
  date: {ko: 2024년, en: '2024'}
  year: 2024
  reservation: {ko: 의견이에요., en: These are opinions.}
"""


def _append(file: str, text: str) -> Change:
    return transform(file, lambda before: before + text.encode())


_LISTED = _append(
    _QUESTIONS,
    "\n  more:\n    added: 2026-01-10\n    questions:\n      new-one:\n        topics: [tools]\n        added: 2026-01-10\n",
)
_MANY = "".join(
    f"      q{number}:\n        topics: [tools]\n        added: 2026-01-10\n"
    for number in range(26)
)


def _windows_line_endings(root: Path) -> None:
    for file in (*root.glob("docs/**/*.md"), *root.glob("data/*"), root / "mkdocs.yml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


FAULTS = [
    Fault("file of data missing", remove("data/topics.yml"), "is missing", line=False),
    Fault(
        "file of data empty",
        write("data/starting_points.yml", ""),
        "has nothing",
        line=True,
    ),
    Fault("collection only in questions.yml", _LISTED, "not in collections.yml"),
    Fault(
        "collection only in collections.yml",
        _append("data/collections.yml", _COLLECTION),
        "not in questions.yml",
    ),
    Fault(
        "collection without its index.md",
        steps(
            _LISTED,
            _append("data/collections.yml", _COLLECTION),
            new_page("more/new-one"),
        ),
        "more/index.md: is missing",
        line=False,
    ),
    allowed(
        "a new collection",
        steps(
            _LISTED,
            _append("data/collections.yml", _COLLECTION),
            new_page("more/new-one"),
            new_page("more/index"),
        ),
    ),
    Fault(
        "collection without questions, which collections.yml does not know",
        _append(_QUESTIONS, "\n  more:\n    added: 2026-01-10\n    questions: {}\n"),
        "not in collections.yml",
    ),
    Fault(
        "collection of 26 questions",
        _append(
            _QUESTIONS, f"\n  more:\n    added: 2026-01-10\n    questions:\n{_MANY}"
        ),
        "at most 25",
    ),
    Fault(
        "template misspelt",
        replace(_QUESTIONS, "home.html", "hom.html"),
        "unknown template 'hom.html'",
    ),
    allowed(
        "page 'glossary' taken out of pages",
        steps(
            replace(
                _QUESTIONS,
                "  glossary: {template: glossary.html, menu: true, added: 2026-01-05}\n",
                "",
            ),
            remove("docs/ko/glossary.md", "docs/en/glossary.md"),
            replace("docs/ko/about.md", "[용어집](glossary.md#gpu)", "용어집"),
            write("data/moved.yml", "glossary: index\n"),
            replace("docs/en/about.md", "[glossary](glossary.md#gpu)", "glossary"),
        ),
    ),
    Fault(
        "page 'index' taken out of pages",
        steps(
            replace(
                _QUESTIONS,
                "  index: {template: home.html, lists_questions: true, added: 2026-01-05}\n",
                "",
            ),
            remove("docs/ko/index.md", "docs/en/index.md"),
        ),
        "'index'",
    ),
    Fault(
        "mkdocs.yml: tab",
        replace("mkdocs.yml", "  branch:", "\tbranch:"),
        "is not valid YAML",
    ),
    Fault(
        "mkdocs.yml: misspelt key",
        replace("mkdocs.yml", "site_name:", "site_nme:"),
        "site_nme",
        by="build",
    ),
    allowed(
        "SITE_URL without a slash at the end",
        steps(),
        {"SITE_URL": "https://example.org/faq"},
    ),
    allowed(
        "SITE_URL at the root of its host",
        steps(),
        {"SITE_URL": "https://example.org/"},
    ),
    Fault(
        "SITE_URL set, but empty",
        steps(),
        "SITE_URL is empty",
        by="build",
        environment={"SITE_URL": ""},
    ),
    Fault(
        "SITE_URL without its scheme",
        steps(),
        "http:// (scheme)",
        by="build",
        environment={"SITE_URL": "me.github.io/faq/"},
    ),
    allowed(
        "another default branch",
        steps(),
        {"REPO_BRANCH": "trunk", "REPO_URL": "https://github.com/me/faq"},
    ),
    allowed(
        "every file with Windows line endings",
        _windows_line_endings,
    ),
    allowed(
        "a list of addresses that is still the one of another site",
        write("data/published.txt", "index\nbread/index\nbread/oven\nbread/flour\n"),
    ),
    allowed("no list of addresses", remove("data/published.txt")),
    allowed("no list of differences", remove("data/differences.yml")),
    allowed(
        "all but four questions taken out",
        steps(
            remove(
                *(
                    f"docs/{locale}/{path}.md"
                    for locale in ("ko", "en")
                    for path in ("faq/too-many-papers", "faq/gpu")
                ),
            ),
            replace(
                _QUESTIONS,
                "      too-many-papers:\n        topics: [studying]\n        added: 2026-01-07\n",
                "",
            ),
            replace(
                _QUESTIONS,
                "      gpu:\n        topics: [tools]\n        added: 2026-01-05\n",
                "",
            ),
            write(
                "data/moved.yml", "faq/too-many-papers: faq/index\nfaq/gpu: faq/index\n"
            ),
        ),
    ),
]
