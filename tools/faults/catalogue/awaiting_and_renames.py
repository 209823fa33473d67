"""Questions that await their translation, starting points, renames and removals."""

from ..edit import (
    Change,
    add,
    copy,
    entry,
    gpu,
    new_page,
    remove,
    rename,
    replace,
    steps,
    write,
)
from ..fault import Fault, allowed

_QUESTIONS = "data/questions.yml"


def _moved(line: str) -> Change:
    return write("data/moved.yml", f"{line}\n")


_AWAITING = "        awaiting: {en: 2026-01-09}\n"

AWAITING = [
    Fault(
        "awaiting though the file exists",
        gpu("awaiting: {en: 2026-01-09}"),
        "awaiting",
        line=False,
    ),
    Fault(
        "awaiting both languages",
        replace(_QUESTIONS, "{en: 2026-01-09}", "{en: 2026-01-09, ko: 2026-01-09}"),
        "awaits both",
    ),
    Fault(
        "awaiting an unknown language",
        replace(_QUESTIONS, "{en: 2026-01-09}", "{jp: 2026-01-09}"),
        "expected ko or en",
    ),
    Fault(
        "awaiting as a list",
        replace(_QUESTIONS, "{en: 2026-01-09}", "[en]"),
        "keys with values",
    ),
    Fault(
        "awaiting as a word",
        replace(_QUESTIONS, "{en: 2026-01-09}", "en"),
        "keys with values",
    ),
    Fault(
        "awaiting left empty after the translation came",
        steps(
            copy("docs/en/faq/gpu.md", "docs/en/essays/reading-code.md"),
            replace(_QUESTIONS, "awaiting: {en: 2026-01-09}", "awaiting:"),
        ),
        "has nothing at",
    ),
    Fault("related left empty", gpu("related:"), "has nothing at"),
    allowed(
        "[control] a question that awaits its translation, linked to from both languages",
        steps(),
    ),
    allowed(
        "another question that awaits its translation, linked to by nobody",
        steps(
            entry("new-one", "awaiting: {ko: 2026-01-10}"),
            new_page("faq/new-one", "en"),
        ),
    ),
    allowed(
        "awaiting for years",
        replace(_QUESTIONS, "{en: 2026-01-09}", "{en: 2020-01-09}"),
    ),
    allowed(
        "link to a heading of a question that awaits its translation",
        steps(
            add("essays/reading-code", ko="## 실행하기 { #run }\n\n먼저 돌려 봐요."),
            add(
                "faq/gpu",
                ko="[실행하는 법](../essays/reading-code.md#run)을 봐요.",
                en="See [how to run it](../essays/reading-code.md#run).",
            ),
        ),
    ),
    Fault(
        "link to a heading that a question which awaits its translation does not have",
        add(
            "faq/gpu",
            ko="[실행하는 법](../essays/reading-code.md#run)을 봐요.",
            en="See [how to run it](../essays/reading-code.md#run).",
        ),
        "#run",
    ),
    Fault(
        "starting point that leads nowhere",
        replace("data/starting_points.yml", "faq/player", "faq/nobody"),
        "is no question",
    ),
    allowed(
        "starting point that leads to a question which awaits its translation", steps()
    ),
]

_RENAMED = (
    rename("docs/ko/faq/player.md", "docs/ko/faq/role.md"),
    rename("docs/en/faq/player.md", "docs/en/faq/role.md"),
    replace(_QUESTIONS, "      player:", "      role:"),
)
_LINKED = tuple(
    replace(f"docs/{locale}/{path}.md", "player.md", "role.md")
    for locale in ("ko", "en")
    for path in ("faq/gpu", "faq/graduate-school")
)
_ALL_LINKS = (*_LINKED, replace("data/starting_points.yml", "faq/player", "faq/role"))
_REMOVED = (
    remove("docs/ko/faq/too-many-papers.md", "docs/en/faq/too-many-papers.md"),
    replace(
        _QUESTIONS,
        "      too-many-papers:\n        topics: [studying]\n        added: 2026-01-07\n",
        "",
    ),
)
_HEADING = tuple(
    replace(f"docs/{locale}/faq/graduate-school.md", "#time", "#duration")
    for locale in ("ko", "en")
)
_TERM = (replace("data/glossary.yml", "id: paper", "id: papers"),)

RENAMES = [
    Fault(
        "page renamed everywhere, without a redirect",
        steps(*_RENAMED, *_ALL_LINKS),
        "Say in data/moved.yml",
    ),
    allowed(
        "page renamed, with a redirect",
        steps(
            *_RENAMED,
            *_ALL_LINKS,
            _moved("faq/player: faq/role"),
        ),
    ),
    Fault("page renamed, links forgotten", steps(*_RENAMED), "no page faq/player"),
    Fault(
        "question removed everywhere, without a redirect",
        steps(*_REMOVED),
        "Say in data/moved.yml",
    ),
    allowed(
        "question removed, with a redirect",
        steps(
            *_REMOVED,
            _moved("faq/too-many-papers: faq/index"),
        ),
    ),
    Fault(
        "question removed, though another is related to it",
        steps(
            remove("docs/ko/faq/graduate-school.md", "docs/en/faq/graduate-school.md"),
            replace(
                _QUESTIONS,
                "      graduate-school:\n        topics: [studying, roles]\n        related: [essays/first-project]\n        added: 2026-01-06\n",
                "",
            ),
        ),
        "no other question",
    ),
    Fault(
        "id of a heading renamed in both, without an alias",
        steps(*_HEADING),
        "#time",
    ),
    allowed(
        "id of a heading renamed in both, with an alias",
        steps(
            *_HEADING,
            _moved("faq/graduate-school#time: faq/graduate-school#duration"),
        ),
    ),
    Fault(
        "id of a term renamed, without an alias",
        steps(*_TERM),
        "glossary#paper",
    ),
    allowed(
        "id of a term renamed, with an alias",
        steps(
            *_TERM,
            _moved("glossary#paper: glossary#papers"),
        ),
    ),
    Fault(
        "redirect that leads nowhere",
        _moved("faq/old: faq/nowhere"),
        "faq/nowhere",
    ),
    Fault(
        "redirect from a page that exists",
        _moved("faq/gpu: faq/player"),
        "faq/gpu",
    ),
]
