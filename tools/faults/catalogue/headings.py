"""Headings."""

from ..edit import add, replace, steps
from ..fault import Fault, allowed

_KO, _EN = "docs/ko/faq/graduate-school.md", "docs/en/faq/graduate-school.md"
_FIRST = "{ #for-learning }"


FAULTS = [
    Fault(
        "heading in one language only",
        replace(_EN, "### How long it takes { #time }\n\n", ""),
        "expected a heading of level 3",
    ),
    Fault(
        "heading levels skipped (both)",
        steps(replace(_KO, "### ", "#### "), replace(_EN, "### ", "#### ")),
        "level 4 below one of level 2",
    ),
    Fault(
        "first heading of level 3 (both)",
        steps(replace(_KO, "## 배우", "### 배우"), replace(_EN, "## If", "### If")),
        "level 3",
    ),
    Fault(
        "level-1 heading in the text (both)",
        steps(replace(_KO, "## 배우", "# 배우"), replace(_EN, "## If", "# If")),
        "level-1 heading",
    ),
    Fault(
        "heading without an id (both)",
        steps(replace(_KO, _FIRST, ""), replace(_EN, _FIRST, "")),
        "without an id",
    ),
    Fault(
        "heading without an id (one)",
        replace(_EN, _FIRST, ""),
        "without an id",
    ),
    Fault(
        "heading ids differ",
        replace(_EN, "#time", "#duration"),
        "expected a heading of level 3 with the id #time",
    ),
    Fault(
        "the same id twice on a page (both)",
        steps(
            replace(_KO, "#time", "#for-learning"),
            replace(_EN, "#time", "#for-learning"),
        ),
        "again",
    ),
    Fault(
        "id not ASCII or in capitals (both)",
        steps(replace(_KO, "#time", "#시간"), replace(_EN, "#time", "#시간")),
        "lower-case ASCII",
    ),
    Fault(
        "heading id that a template has already (both)",
        steps(replace(_KO, "#time", "#content"), replace(_EN, "#time", "#content")),
        "#content",
    ),
    Fault(
        "heading id like a glossary note (both)",
        add(
            "faq/gpu",
            ko="## 값 { #term-gpu }\n\n비싸요.",
            en="## Price { #term-gpu }\n\nIt is expensive.",
        ),
        "#term-gpu",
    ),
    Fault(
        "heading without a space after ## (both)",
        add(
            "faq/gpu", ko="##값이 얼마인지 { #price }", en="##What it costs { #price }"
        ),
        "##",
    ),
    Fault(
        "heading id malformed: {#a b} (both)",
        steps(replace(_KO, "{ #time }", "{#a b}"), replace(_EN, "{ #time }", "{#a b}")),
        "without an id",
    ),
    Fault(
        "heading left empty (both)",
        steps(
            replace(_KO, "걸리는 시간 {", "{"), replace(_EN, "How long it takes {", "{")
        ),
        "without words",
    ),
    Fault(
        "bold line instead of a heading in one language",
        replace(_EN, "### How long it takes { #time }", "**How long it takes**"),
        "expected a heading of level 3",
    ),
    Fault(
        "heading underlined instead of ## (both)",
        add("faq/gpu", ko="값이 얼마인지\n---", en="What it costs\n---"),
        "without an id",
    ),
    allowed(
        "heading id that starts with a digit (both)",
        add(
            "faq/gpu",
            ko="## 세 해 뒤 { #3-years-on }\n\n달라졌어요.",
            en="## After three years { #3-years-on }\n\nThings changed.",
        ),
    ),
]
