"""Files and inventory, YAML and types."""

from ..edit import (
    add,
    entry,
    gpu,
    head,
    new_page,
    remove,
    replace,
    steps,
    transform,
    write,
)
from ..fault import Fault, allowed

_QUESTIONS = "data/questions.yml"
_GPU_KO, _GPU_EN = "docs/ko/faq/gpu.md", "docs/en/faq/gpu.md"

FAULTS = [
    Fault("missing translation", remove(_GPU_EN), "is missing", line=False),
    Fault(
        "page missing in questions.yml",
        new_page("faq/new-one"),
        "is not in data/questions.yml",
        line=False,
    ),
    Fault("question without files", entry("new-one"), "is missing", line=False),
    Fault(
        "unknown topic",
        replace(_QUESTIONS, "topics: [tools]", "topics: [gpus]"),
        "unknown topic 'gpus'",
    ),
    Fault("unknown related", gpu("related: [faq/nothing]"), "no other question"),
    Fault("related: slug without its collection", gpu("related: [player]"), "'player'"),
    Fault("related to itself", gpu("related: [faq/gpu]"), "no other question"),
    Fault(
        "both name each other as related",
        replace(_QUESTIONS, "related: [essays/", "related: [faq/player, essays/"),
        "are named as related twice",
    ),
    Fault(
        "related twice in one list", gpu("related: [faq/player, faq/player]"), "twice"
    ),
    Fault(
        "topic twice in one list",
        replace(_QUESTIONS, "[tools]", "[tools, tools]"),
        "'tools' twice",
    ),
    Fault(
        "no topics",
        replace(_QUESTIONS, "topics: [tools]", "topics: []"),
        "at least 1",
    ),
    Fault(
        "five topics",
        replace(_QUESTIONS, "[tools]", "[tools, roles, studying, tools, roles]"),
        "at most 4",
    ),
    Fault(
        "topic that no question has",
        replace(
            "data/topics.yml",
            "roles:\n",
            "rest:\n  name: {ko: 쉬기, en: Rest}\n  description: {ko: 쉬는 법이에요., en: How to rest.}\nroles:\n",
        ),
        "which no question has",
    ),
    Fault(
        "key twice in YAML: a question",
        entry("player", after="gpu"),
        "stands twice",
    ),
    Fault(
        "key twice in YAML: front matter",
        head("faq/gpu", ko="title: 하나\ntitle: 둘"),
        "stands twice",
    ),
    Fault(
        "key twice in YAML: strings.yml",
        transform("data/strings.yml", lambda text: text + b"skip: {ko: x, en: x}\n"),
        "stands twice",
    ),
    Fault(
        "tab in YAML: questions.yml",
        replace(_QUESTIONS, "        topics: [tools]", "\t\ttopics: [tools]"),
        "is not valid YAML",
    ),
    Fault(
        "tab in YAML: front matter",
        head("faq/gpu", ko="title: 하나\n\tdescription: 둘"),
        "is not valid YAML",
    ),
    Fault(
        "wrong indentation in questions.yml",
        replace(_QUESTIONS, "      player:", "     player:"),
        "is not valid YAML",
    ),
    Fault(
        "indentation: question under the wrong parent",
        replace(_QUESTIONS, "      player:", "        player:"),
        "stands twice",
    ),
    Fault(
        "wrong type: topics a text",
        replace(_QUESTIONS, "topics: [tools]", "topics: tools"),
        "a list, as in",
    ),
    Fault(
        "wrong type: keywords a text instead of a list",
        head("faq/gpu", ko="keywords: 노트북, 맥북"),
        "a list, as in",
    ),
    Fault("wrong type: title a number", head("faq/gpu", ko="title: 2018"), "text (in"),
    Fault("wrong type: title a bool", head("faq/gpu", en="title: true"), "text (in"),
    allowed(
        "title: No, which older YAML reads as false",
        head("faq/player", ko="title: 아니요", en="title: No"),
    ),
    Fault(
        "wrong type: year a word",
        replace("data/collections.yml", "year: 2020", "year: twenty"),
        "a whole number",
    ),
    Fault(
        "unknown key in the front matter",
        head("faq/gpu", ko="title: 하나\nauthor: 홍길동"),
        "unknown key 'author'",
    ),
    Fault(
        "unknown key in questions.yml",
        replace(_QUESTIONS, "topics: [tools]", "topic: [tools]"),
        "unknown key 'collections.faq.questions.gpu.topic'",
    ),
    Fault(
        "missing title",
        transform(
            _GPU_KO,
            lambda text: text.replace(b"title:", b"keywords:", 1).replace(
                b"keywords: [", b"checked: [", 1
            ),
        ),
        "lacks the key 'title'",
    ),
    Fault("empty title", head("faq/gpu", ko="title:"), "has nothing at 'title'"),
    Fault(
        "missing description",
        transform(
            _GPU_EN,
            lambda text: b"\n".join(
                line
                for line in text.split(b"\n")
                if not line.startswith(b"description")
            ),
        ),
        "lacks the key 'description'",
    ),
    Fault(
        "no front matter",
        transform(_GPU_KO, lambda text: text.split(b"---\n", 2)[2]),
        "has no front matter",
    ),
    Fault(
        "front matter not closed",
        transform(_GPU_KO, lambda text: text.replace(b"\n---\n", b"\n", 1)),
        "no second line of ---",
    ),
    Fault(
        "blank line before the front matter",
        transform(_GPU_KO, lambda text: b"\n" + text),
        "before the first line of ---",
    ),
    Fault("empty file", write(_GPU_KO, ""), "has no front matter"),
    Fault(
        "empty body in both languages",
        steps(
            *(
                transform(
                    file,
                    lambda text: b"---\n".join(text.split(b"---\n")[:2]) + b"---\n",
                )
                for file in (_GPU_KO, _GPU_EN)
            )
        ),
        "no text",
    ),
    Fault(
        "empty body in one language",
        transform(
            _GPU_EN, lambda text: b"---\n".join(text.split(b"---\n")[:2]) + b"---\n"
        ),
        "ends early",
    ),
    Fault(
        "collection's page without text",
        steps(
            *(
                transform(
                    f"docs/{locale}/faq/index.md",
                    lambda text: b"---\n".join(text.split(b"---\n")[:2]) + b"---\n",
                )
                for locale in ("ko", "en")
            )
        ),
        "no text",
    ),
    allowed("[control] nothing changed", steps()),
    allowed(
        "[control] one more paragraph in both languages",
        add("faq/gpu", ko="한 문단을 더 적었어요.", en="Here is one more paragraph."),
    ),
]
