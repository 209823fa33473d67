"""What a text says, and in which language."""

from ..edit import add, body, copy, head, replace, steps
from ..fault import Fault, allowed

_KO, _EN = "docs/ko/faq/gpu.md", "docs/en/faq/gpu.md"

_BEHIND = "changed since"

FAULTS = [
    Fault("number that differs: 70% and 80%", replace(_EN, "70%", "80%"), "80"),
    Fault("year that differs", replace(_EN, "2019", "2017"), "2017"),
    allowed(
        "a number in words in one language",
        add("faq/player", ko="세 번 해 봐요.", en="Do it 3 times."),
    ),
    allowed(
        "large numbers, counted by ten thousand in Korean",
        add(
            "faq/player",
            ko="1만 2천 명이 3억 원을 받았어요.",
            en="Here 12,000 people received 300 million won.",
        ),
    ),
    Fault(
        "a thousand times more: 1만 and 10 million",
        add(
            "faq/player",
            ko="모두 1만 명이 들었어요.",
            en="In all, 10 million people listened.",
        ),
        "1만",
    ),
    Fault(
        "code that differs",
        replace(
            "docs/en/essays/first-project.md",
            "pip install example",
            "pip install examples",
        ),
        "has the code pip install example",
    ),
    Fault(
        "code within a text in one language only",
        add("faq/player", ko="`top`으로 봐요.", en="See what is running with top."),
        "has the code top",
    ),
    allowed(
        "code within a text in another order",
        add("faq/player", ko="`top` 다음에 `ps`를 써요.", en="Use `ps` after `top`."),
    ),
    Fault(
        "another name: TensorFlow and PyTorch",
        add("faq/player", ko="TensorFlow로 만들어요.", en="Build it with PyTorch."),
        "has the name TensorFlow",
    ),
    allowed(
        "a name in the plural, and one that English spells out",
        steps(
            replace(
                "data/glossary.yml",
                "  en: deep learning\n",
                "  en: deep learning\n  forms: {ko: [DL], en: []}\n",
            ),
            add(
                "faq/player",
                ko="GPU 두 대로 DL을 배워요.",
                en="Learn deep learning with two GPUs.",
            ),
        ),
    ),
    Fault(
        "a term translated as another in the title",
        head("faq/gpu", en="title: Do I have to buy a computer when I start to study?"),
        "has the term GPU",
    ),
    Fault(
        "a term translated as another throughout a page",
        add(
            "faq/player",
            ko="딥러닝이 무엇인지, 딥러닝으로 무엇을 하는지 봐요.",
            en="See what machine learning is and what it does.",
        ),
        "has the term 딥러닝",
    ),
    Fault(
        "English paragraph on a Korean page",
        replace(
            "docs/ko/faq/player.md",
            "먼저 **하루**를 어떻게 보내고 싶은지 떠올려 보라고 해요. 읽는 일과 만드는 일은 하루의 모습이 아주 달라요.",
            "Imagine first how you would like to spend a **day**, says the answer.",
        ),
        "English",
    ),
    Fault(
        "Korean paragraph on an English page",
        body(
            "faq/player",
            en="\n먼저 **하루**를 어떻게 보내고 싶은지 떠올려 보라고 해요.\n\nAfter that, it is worth reading the [question about graduate school](graduate-school.md#for-learning).\n",
        ),
        "Korean",
    ),
    Fault(
        "Korean sentence on an English page",
        replace(
            _EN,
            "He says that 70% of those who were learning in 2019 did so.",
            "2019년에 배우던 사람의 70%가 그렇게 했다고 해요.",
        ),
        "Korean",
    ),
    Fault(
        "English sentence on a Korean page",
        replace(
            "docs/ko/faq/player.md",
            "읽는 일과 만드는 일은 하루의 모습이 아주 달라요.",
            "Reading and building make for very different days.",
        ),
        "English",
    ),
    Fault(
        "heading in the other language",
        replace("docs/ko/faq/graduate-school.md", "걸리는 시간", "How long it takes"),
        "English",
    ),
    Fault(
        "half a page replaced by TBD.",
        body(
            "faq/player",
            en="\nTBD.\n\nAfter that, it is worth reading the [question about graduate school](graduate-school.md#for-learning).\n",
        ),
        "TBD",
    ),
    Fault(
        "half a page replaced by a word",
        body(
            "faq/player",
            en="\nSoon.\n\nAfter that, it is worth reading the [question about graduate school](graduate-school.md#for-learning).\n",
        ),
        "much shorter",
    ),
    Fault(
        "a sentence dropped in one language",
        replace(
            "docs/en/faq/graduate-school.md",
            "If you want to write papers, graduate school is the best place. ",
            "",
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "'not' lost in one language",
        head(
            "faq/gpu",
            en="description: The answer is that you need to buy one at first. Renting one is enough.",
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "Lorem ipsum in the text (both)",
        add("faq/gpu", "Lorem ipsum dolor sit amet."),
        "Lorem ipsum",
    ),
    Fault(
        "TODO in the text (both)",
        add("faq/gpu", ko="TODO: 값을 찾아봐요.", en="TODO: look up the price."),
        "TODO",
    ),
    Fault(
        "speaker's name misspelt: English",
        replace(_EN, "Gildong Hong", "Gildong Hang"),
        "Gildong Hong",
    ),
    Fault(
        "speaker's name misspelt: Korean", replace(_KO, "홍길동", "홍길똥"), "홍길동"
    ),
    Fault(
        "British spelling: colour",
        add("faq/gpu", ko="색을 정리해요.", en="The colour is right."),
        "colour",
        by="spelling",
    ),
    Fault(
        "British spelling: organise",
        add("faq/gpu", ko="먼저 정리해요.", en="Organise it first."),
        "rganise",
        by="spelling",
    ),
    Fault(
        "English misspelt",
        add("faq/gpu", ko="따로 받아요.", en="You recieve it later."),
        "recieve",
        by="spelling",
    ),
    Fault(
        "합쇼체 instead of 해요체",
        add("faq/gpu", ko="먼저 정리합니다.", en="Sort it out first."),
        "합니다",
    ),
    Fault(
        "e-mail address in a page (both)",
        add(
            "faq/gpu",
            ko="gildong@example.com으로 물어요.",
            en="Ask gildong@example.com about it.",
        ),
        "gildong@example.com",
    ),
    Fault(
        "telephone number in a page (both)",
        add("faq/gpu", ko="010-1234-5678로 물어요.", en="Ask 010-1234-5678 about it."),
        "010-1234-5678",
    ),
    Fault(
        "whole page copied into another (both)",
        steps(
            copy("docs/ko/faq/graduate-school.md", "docs/ko/faq/gpu.md"),
            copy("docs/en/faq/graduate-school.md", "docs/en/faq/gpu.md"),
        ),
        "title",
    ),
    Fault(
        "text of a page copied into another under its own title (both)",
        steps(
            add(
                "faq/player",
                ko="논문을 쓰고 싶다면 대학원이 가장 좋은 곳이에요. 어느 안내서를 권해요.",
                en="If you want to write papers, graduate school is the best place. One guide is recommended.",
            ),
            add(
                "faq/gpu",
                ko="논문을 쓰고 싶다면 대학원이 가장 좋은 곳이에요. 어느 안내서를 권해요.",
                en="If you want to write papers, graduate school is the best place. One guide is recommended.",
            ),
        ),
        "the same text",
    ),
    Fault(
        "English page stored as the Korean page",
        copy("docs/en/faq/gpu.md", "docs/ko/faq/gpu.md"),
        "English",
    ),
    Fault(
        "DRIFT: a section says the opposite in Korean only",
        replace(
            "docs/ko/faq/graduate-school.md",
            "대학원이 가장 좋은 곳이에요",
            "대학원은 가장 나쁜 곳이에요",
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "DRIFT: the same, with revised set",
        steps(
            replace(
                "docs/ko/faq/graduate-school.md",
                "대학원이 가장 좋은 곳이에요",
                "대학원은 가장 나쁜 곳이에요",
            ),
            replace(
                "data/questions.yml",
                "related: [essays/first-project]\n",
                "related: [essays/first-project]\n        revised: 2026-02-02\n",
            ),
        ),
        _BEHIND,
        by="record",
    ),
    Fault(
        "DRIFT: title and short answer changed in Korean only",
        head("faq/gpu", ko="title: GPU를 사면 안 되나요?"),
        _BEHIND,
        by="record",
    ),
]
