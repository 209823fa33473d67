"""Dates, titles, descriptions, slugs and keywords."""

from ..edit import copy, entry, gpu, head, new_page, replace, steps
from ..fault import Fault, allowed

_QUESTIONS = "data/questions.yml"

DATES = [
    Fault(
        "day that is in no calendar: 2026-13-45",
        gpu("revised: 2026-13-45"),
        "a day of the calendar",
    ),
    Fault("day as 20.11.2026", gpu("revised: 20.11.2026"), "a day of the calendar"),
    Fault("day as 2026-11", gpu("revised: 2026-11"), "a day of the calendar"),
    Fault(
        "day with one digit: 2026-11-3",
        gpu("revised: 2026-11-3"),
        "a day of the calendar",
    ),
    Fault(
        "revised before it was added",
        gpu("revised: 2025-01-01"),
        "revised before it was added",
    ),
    Fault(
        "a page revised before it was added",
        replace(_QUESTIONS, "about: {", "about: {revised: 2025-01-01, "),
        "revised before it was added",
    ),
    Fault(
        "a collection revised before it was added",
        replace(_QUESTIONS, "  faq:\n", "  faq:\n    revised: 2025-01-01\n"),
        "revised before it was added",
    ),
    Fault("date in the future: 2099", gpu("revised: 2099-01-01"), "lies ahead"),
    Fault(
        "added left out",
        replace(
            _QUESTIONS,
            "topics: [tools]\n        added: 2026-01-05\n",
            "topics: [tools]\n",
        ),
        "lacks the key 'collections.faq.questions.gpu.added'",
    ),
]

_TITLE_KO = "title: 공부를 시작할 때 GPU를 사야 하나요?"
_LONG_KO, _LONG_EN = "아주 " * 120, "very " * 60

TITLES = [
    Fault(
        "two pages with the same title (both)",
        head(
            "faq/player",
            ko=_TITLE_KO,
            en="title: Do I have to buy a GPU when I start to study?",
        ),
        "title",
    ),
    Fault(
        "two pages with the same description (both)",
        head(
            "faq/player",
            ko="description: 처음에는 사지 않아도 된다는 답이에요. 빌려 쓰는 것으로 충분하다고 해요.",
            en="description: The answer is that you need not buy one at first. Renting one is enough.",
        ),
        "description",
    ),
    allowed(
        "the same slug in two collections",
        steps(
            replace(
                _QUESTIONS,
                "      first-project:",
                "      gpu:\n        topics: [tools]\n        added: 2026-01-10\n      first-project:",
            ),
            new_page("essays/gpu"),
        ),
    ),
    Fault(
        "slug 'index' in a collection",
        entry("index"),
        "address of another page",
    ),
    Fault(
        "slug of a question = folder of a collection",
        steps(
            replace(_QUESTIONS, "  essays:\n", "  faq/gpu:\n"),
            replace("data/collections.yml", "essays:\n", "faq/gpu:\n"),
        ),
        "address of another page",
    ),
    Fault("slug not ASCII", entry("그래픽카드"), "lower-case ASCII"),
    Fault("slug in capitals", entry("New-One"), "lower-case ASCII"),
    Fault("slug with an underscore", entry("new_one"), "lower-case ASCII"),
    Fault("slug that YAML reads as a number", entry("2026"), "text (in"),
    allowed(
        "slug 'on', which older YAML reads as true",
        steps(entry("on"), new_page("faq/on")),
    ),
    Fault(
        "very long title (both)",
        head(
            "faq/gpu", ko=f"title: {_LONG_KO}사야 하나요?", en=f"title: {_LONG_EN}long?"
        ),
        "characters",
    ),
    Fault(
        "very long word in a title (both)",
        head("faq/gpu", ko=f"title: {'가' * 60}", en=f"title: {'long' * 20}"),
        "a word of",
    ),
    Fault(
        "description of 1,000 characters (both)",
        head(
            "faq/gpu",
            ko=f"description: {'길어요. ' * 200}끝.",
            en=f"description: {'Long. ' * 170}End.",
        ),
        "characters",
    ),
    Fault(
        "Markdown in the description: a link (both)",
        head(
            "faq/gpu",
            ko="description: '[여기](player.md)를 보라는 답이에요.'",
            en="description: 'Look [here](player.md), says the answer.'",
        ),
        "has markup in its",
    ),
    Fault(
        "Markdown in the title: **, `code` (both)",
        head(
            "faq/gpu",
            ko="title: '**GPU**를 `사야` 하나요?'",
            en="title: 'Do I have to **buy** a `GPU`?'",
        ),
        "has markup in its",
    ),
    allowed(
        "signs of HTML in the title: &, quotes",
        head(
            "faq/gpu",
            ko="title: 'GPU & \"카드\"를 사야 하나요?'",
            en="title: 'Do I have to buy a GPU & \"card\"?'",
        ),
    ),
    allowed(
        "HTML in the title: <b> (both)",
        head(
            "faq/gpu",
            ko="title: <b>GPU</b>를 사야 하나요?",
            en="title: Do I have to buy a <b>GPU</b>?",
        ),
    ),
    Fault(
        "colon in the title without quotation marks",
        head("faq/gpu", en="title: GPU: buy it?"),
        "colon",
    ),
    Fault(
        "title that starts with a quotation mark",
        head("faq/gpu", en='title: "GPU" or not?'),
        "quotation marks",
    ),
    Fault(
        "title with ' #', a comment in YAML",
        head("faq/gpu", en="title: Do I need the #1 GPU?"),
        "#",
    ),
    Fault(
        "title that starts with [",
        head("faq/gpu", en="title: [GPU] or not?"),
        "quotation marks",
    ),
    Fault(
        "title that starts with @",
        head("faq/gpu", en="title: @home with a GPU?"),
        "quotation marks",
    ),
    Fault(
        "title with a space at the end, quoted",
        head("faq/gpu", en="title: 'Do I need a GPU? '"),
        "without spaces around it",
    ),
    allowed(
        "description over two lines",
        head(
            "faq/gpu",
            en="description: The answer is that you need not buy one\n  at first. Renting one is enough.",
        ),
    ),
    Fault(
        "description as a > block",
        head(
            "faq/gpu",
            en="description: >\n  The answer is that you need not buy one at first.",
        ),
        "one line",
    ),
    Fault(
        "English title on the Korean page",
        head("faq/gpu", ko="title: Do I have to buy a GPU?"),
        "English",
    ),
    Fault(
        "Korean title on the English page",
        head("faq/gpu", en="title: GPU를 사야 하나요?"),
        "Korean",
    ),
    Fault(
        "English description on the Korean page",
        head("faq/gpu", ko="description: You need not buy one at first."),
        "English",
    ),
    allowed(
        "braces like a placeholder in a title",
        head(
            "faq/gpu",
            ko="title: '{count}개의 GPU를 사야 하나요?'",
            en="title: 'Do I have to buy {count} GPUs?'",
        ),
    ),
    Fault(
        "front matter of another page",
        steps(
            copy("docs/ko/faq/player.md", "docs/ko/faq/gpu.md"),
            replace("docs/ko/faq/gpu.md", "먼저 **하루**를", "먼저 **GPU**를"),
        ),
        "title",
    ),
]

KEYWORDS = [
    Fault(
        "keyword twice", head("faq/gpu", ko="keywords: [노트북, 견적, 노트북]"), "twice"
    ),
    Fault(
        "keyword that stands in the text",
        head("faq/gpu", ko="keywords: [노트북, 딥러닝]"),
        "which is in its text",
    ),
    Fault(
        "keyword that is empty",
        head("faq/gpu", ko="keywords: [노트북, '']"),
        "at least one character",
    ),
    Fault(
        "keywords left empty",
        head("faq/gpu", ko="keywords:"),
        "has nothing at 'keywords'",
    ),
    Fault("keyword a number", head("faq/gpu", ko="keywords: [4090]"), "text (in"),
    Fault(
        "keywords missing in one language",
        replace("docs/en/faq/gpu.md", "keywords: [laptop, price]\n", ""),
        "keywords",
    ),
]
