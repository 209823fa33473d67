"""Lists, tables, code, quotations and notes."""

from ..edit import add, body, replace, steps
from ..fault import Fault, allowed

_KO, _EN = "docs/ko/faq/too-many-papers.md", "docs/en/faq/too-many-papers.md"
_TABLE_KO = "| 하나 | 둘 |\n| --- | --- |\n| 셋 | 넷 |"
_TABLE_EN = "| One | Two |\n| --- | --- |\n| Three | Four |"
_NOTE = "!!! editor\n\n    "


def _note(kind: str) -> dict[str, str]:
    return {
        "ko": f"!!! {kind}\n\n    그 뒤로 달라졌어요.",
        "en": f"!!! {kind}\n\n    Things have changed since.",
    }


_BEHIND = "changed since"

FAULTS = [
    Fault(
        "list item missing in one language",
        replace(_EN, "- Of the others, read only the titles.\n", ""),
        "bullet list of 3",
    ),
    Fault(
        "list items in another order in one language",
        steps(
            replace(
                _EN,
                "1. Read the abstract.\n2. Look at the figures.",
                "1. Look at the figures.\n2. Read the abstract.",
            ),
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "numbered list in one language, bullets in the other",
        replace(_EN, "1. Read the abstract.\n2. Look", "- Read the abstract.\n- Look"),
        "numbered list of 2",
    ),
    Fault(
        "list without a blank line before it (both)",
        steps(
            replace(_KO, "골라야 해요.\n\n-", "골라야 해요.\n-"),
            replace(_EN, "have to choose.\n\n-", "have to choose.\n-"),
        ),
        "empty line before and after a list",
    ),
    Fault(
        "nested list indented by two spaces (both)",
        steps(*(replace(file, "    - ", "  - ") for file in (_KO, _KO, _EN, _EN))),
        "four spaces",
    ),
    allowed("[control] table in both", add("faq/gpu", ko=_TABLE_KO, en=_TABLE_EN)),
    Fault(
        "table with a row less in one language",
        add("faq/gpu", ko=f"{_TABLE_KO}\n| 다섯 | 여섯 |", en=_TABLE_EN),
        "table of 3 rows and 2 columns",
    ),
    allowed(
        "code block with backticks (both)",
        add("faq/gpu", "```python\nprint(1)\n```"),
    ),
    allowed("code block indented (both)", add("faq/gpu", "    print(1)")),
    allowed(
        "[control] quotation in both",
        add("faq/gpu", ko="> 작은 것부터 해요.", en="> Start small."),
    ),
    allowed(
        "rule in both", add("faq/gpu", ko="---\n\n끝이에요.", en="---\n\nThat is all.")
    ),
    Fault(
        "one paragraph translated as two",
        replace("docs/en/faq/gpu.md", "GPU. He says", "GPU.\n\nHe says"),
        "expected a note of the kind 'editor'",
    ),
    allowed(
        "a line break within a paragraph",
        steps(
            replace("docs/ko/faq/gpu.md", "권해요. 2019", "권해요.\n2019"),
            replace("docs/en/faq/gpu.md", "GPU. He", "GPU.  \nHe"),
        ),
    ),
    Fault(
        "paragraphs swapped in one language",
        body(
            "faq/player",
            en="\nAfter that, it is worth reading the [question about graduate school](graduate-school.md#for-learning).\n\nImagine first how you would like to spend a **day**, says the answer. Reading and building make for very different days.\n",
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "quotation in one language only",
        add("faq/gpu", en="> Start small."),
        "nothing more",
    ),
    Fault(
        "note of an unknown kind: editors (both)",
        add("faq/gpu", **_note("editors")),
        "editors",
    ),
    Fault(
        "note of an unknown kind: note (both)",
        add("faq/gpu", **_note("note")),
        "has '!!! note'",
    ),
    Fault(
        "kind of a note mistyped in one language",
        replace("docs/ko/faq/gpu.md", "!!! editor", "!!! edtior"),
        "edtior",
    ),
    Fault(
        "note not indented (both)",
        steps(
            replace("docs/ko/faq/gpu.md", _NOTE, "!!! editor\n\n"),
            replace("docs/en/faq/gpu.md", _NOTE, "!!! editor\n\n"),
        ),
        "four spaces",
    ),
    Fault(
        "note not indented (one)",
        replace("docs/en/faq/gpu.md", _NOTE, "!!! editor\n\n"),
        "four spaces",
    ),
    Fault(
        "note indented by two spaces (both)",
        steps(
            replace("docs/ko/faq/gpu.md", _NOTE, "!!! editor\n\n  "),
            replace("docs/en/faq/gpu.md", _NOTE, "!!! editor\n\n  "),
        ),
        "four spaces",
    ),
    allowed(
        "note indented by a tab (both)",
        steps(
            replace("docs/ko/faq/gpu.md", _NOTE, "!!! editor\n\n\t"),
            replace("docs/en/faq/gpu.md", _NOTE, "!!! editor\n\n\t"),
        ),
    ),
    allowed(
        "note without a blank line before it (both)",
        steps(
            replace("docs/ko/faq/gpu.md", "\n\n!!! editor", "\n!!! editor"),
            replace("docs/en/faq/gpu.md", "\n\n!!! editor", "\n!!! editor"),
        ),
    ),
    Fault(
        "note in one language only",
        add("faq/player", ko="!!! editor\n\n    그 뒤로 달라졌어요."),
        "ends early",
    ),
    Fault(
        "note with a title of its own in one language",
        replace("docs/ko/faq/gpu.md", "!!! editor", '!!! editor "덧붙이는 말"'),
        "The title comes from the site",
    ),
]
