"""Pictures, HTML in the text, and syntax that the site does not have."""

from ..edit import add, copy, link, remove, replace, steps, write
from ..fault import Fault, allowed

_PNG = "docs/ko/essays/steps.ko.png"


def _show(address: str, ko: str = "그림", en: str = "A figure") -> dict[str, str]:
    return {"ko": f"![{ko}]({address})", "en": f"![{en}]({address})"}


def _both(name: str, text: str, says: str) -> Fault:
    """The text within a paragraph of both languages."""
    return Fault(
        f"{name} (both)",
        add("faq/gpu", ko=f"여기에 {text} 적었어요.", en=f"Here it says {text} now."),
        says,
    )


def _block(name: str, text: str, says: str) -> Fault:
    return Fault(f"{name} (both)", add("faq/gpu", text), says)


PICTURES = [
    Fault(
        "missing picture (both)", add("faq/gpu", **_show("nowhere.png")), "nowhere.png"
    ),
    Fault(
        "picture without alternative text (both)",
        steps(
            copy(_PNG, "docs/ko/faq/a.png"),
            copy(_PNG, "docs/en/faq/a.png"),
            add("faq/gpu", "![](a.png)"),
        ),
        "alternative text",
    ),
    allowed(
        "[control] picture in both, a file in each folder",
        steps(
            copy(_PNG, "docs/ko/faq/a.png"),
            copy(_PNG, "docs/en/faq/a.png"),
            add("faq/gpu", **_show("a.png")),
        ),
    ),
    Fault(
        "file of a picture only in docs/ko, though both show it",
        steps(copy(_PNG, "docs/ko/faq/a.png"), add("faq/gpu", **_show("a.png"))),
        "a.png",
    ),
    Fault(
        "file of a picture beside docs/ko and docs/en",
        steps(copy(_PNG, "docs/a.png"), add("faq/gpu", **_show("../../a.png"))),
        "a.png",
        line=False,
    ),
    Fault(
        "picture in one language only",
        steps(copy(_PNG, "docs/ko/faq/a.png"), add("faq/gpu", ko="![그림](a.png)")),
        "a.png",
    ),
    Fault(
        "localized picture a.ko.png without a.en.png",
        remove("docs/en/essays/steps.en.png"),
        "steps.en.png",
    ),
    Fault(
        "picture of another site (both)",
        add("faq/gpu", **_show("https://example.com/a.png")),
        "https://example.com/a.png",
    ),
    Fault(
        "picture that no page shows",
        copy(_PNG, "docs/ko/faq/orphan.png"),
        "no picture that a page shows",
        line=False,
    ),
    Fault(
        "picture whose file is named in NFD and linked in NFC (both)",
        steps(
            copy(_PNG, "docs/ko/faq/\u1100\u1173\u1105\u1175\u11b7.png"),
            copy(_PNG, "docs/en/faq/\u1100\u1173\u1105\u1175\u11b7.png"),
            add("faq/gpu", **_show("\uadf8\ub9bc.png")),
        ),
        ".png",
    ),
    allowed(
        "name of a picture with a space, linked as written (both)",
        steps(
            copy(_PNG, "docs/ko/faq/a b.png"),
            copy(_PNG, "docs/en/faq/a b.png"),
            add("faq/gpu", **_show("a%20b.png")),
        ),
    ),
]

HTML = [
    _block("<div> left open", "<div>\n\nText", "HTML"),
    _both("<b> left open within a line", "<b>bold", "HTML"),
    Fault(
        "<b> left open (one)",
        replace("docs/en/faq/gpu.md", "advises", "<b>advises"),
        "HTML",
    ),
    _both("stray closing tags", "</div></main>", "HTML"),
    _block("<script>", "<script>alert(1)</script>", "HTML"),
    _block("<script src>", '<script src="https://example.com/a.js"></script>', "HTML"),
    _block("<img onerror>", '<img src="x" onerror="alert(1)">', "HTML"),
    _block(
        "<iframe> of YouTube",
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
        "HTML",
    ),
    _block("<style>", "<style>p { color: red }</style>", "HTML"),
    _block("comment as a block", "<!-- TODO: look this up -->", "HTML"),
    _both("comment within a line", "<!-- look this up -->", "HTML"),
    _both("a word between < and >", "List<String>", "HTML"),
    _both("text with < in it", "a <b and c", "<"),
    Fault(
        "<img onerror> whose source exists (both)",
        steps(
            copy(_PNG, "docs/ko/faq/a.png"),
            copy(_PNG, "docs/en/faq/a.png"),
            add("faq/gpu", 'x <img src="a.png" onerror="alert(1)"> y'),
        ),
        "HTML",
    ),
    _both("<b onmouseover> within a line", '<b onmouseover="alert(1)">x</b>', "HTML"),
    _both("<a onclick> within a line", '<a onclick="alert(1)">x</a>', "HTML"),
]

SYNTAX = [
    _both("footnote", "[^1]", "[^1]"),
    _both("~~strike~~", "~~old~~", "~~"),
    _both("==mark==", "==new==", "=="),
    Fault(
        "task list (both)",
        add("faq/gpu", ko="- [ ] 하나\n- [x] 둘", en="- [ ] One\n- [x] Two"),
        "[ ]",
    ),
    Fault(
        "emphasis that ends in a bracket before Hangul: **딥러닝(DL)**을",
        steps(
            replace("docs/ko/faq/player.md", "**하루**를", "**하루(day)**를"),
        ),
        "**",
    ),
    Fault(
        "emphasis of a quotation before Hangul: **‘인용’**이라고",
        replace("docs/ko/faq/player.md", "**하루**를", "**‘하루’**를"),
        "**",
    ),
    allowed(
        "emphasis before Hangul: **글**을",
        replace(
            "docs/ko/faq/player.md", "먼저 **하루**를", "먼저 **글**을 쓰는 **하루**를"
        ),
    ),
    allowed(
        "Jinja in the text",
        add(
            "faq/gpu",
            ko="`x`가 아니라 {{ page.title }}이라고 써요.",
            en="This is `x`, not {{ page.title }}, as written.",
        ),
    ),
    Fault(
        "attributes in a paragraph: onclick (both)",
        add(
            "faq/gpu",
            ko="여기를 누르세요.\n{ .x onclick=alert(1) }",
            en="Press here.\n{ .x onclick=alert(1) }",
        ),
        "onclick",
    ),
    Fault(
        "attributes of a link: onclick (both)",
        add(
            "faq/gpu",
            ko='[여기를](player.md){ onclick="alert(1)" } 누르세요.',
            en='Press [here](player.md){ onclick="alert(1)" }.',
        ),
        "onclick",
    ),
    Fault(
        "attributes of a heading: onclick (both)",
        add(
            "faq/gpu",
            ko='## 값 { #price onclick="alert(1)" }\n\n비싸요.',
            en='## Price { #price onclick="alert(1)" }\n\nIt is high.',
        ),
        "onclick",
    ),
    _both("$math$", "$x^2$", "$"),
]

ENCODINGS_OF_NAMES = [
    Fault(
        "symbolic link to a page as a second page",
        steps(
            replace(
                "data/questions.yml",
                "      gpu:\n",
                "      gpu-again:\n        topics: [tools]\n        added: 2026-01-10\n      gpu:\n",
            ),
            link("docs/ko/faq/gpu-again.md", "gpu.md"),
            link("docs/en/faq/gpu-again.md", "gpu.md"),
        ),
        "symbolic link",
        line=False,
    ),
    Fault(
        "symbolic link to a file outside",
        link("docs/ko/faq/host.txt", "/etc/hostname"),
        "symbolic link",
        line=False,
    ),
    Fault(
        "symbolic link that is broken",
        link("docs/ko/faq/x.png", "nowhere"),
        "symbolic link",
        line=False,
    ),
    Fault(
        "symbolic link to a folder",
        link("docs/ko/faq2", "faq"),
        "symbolic link",
        line=False,
    ),
]

STRAY_FILES = [
    Fault(
        "file with a space in its name",
        write("docs/ko/faq/my question.md", "---\ntitle: x\ndescription: y\n---\n"),
        "is not in data/questions.yml",
        line=False,
    ),
    *ENCODINGS_OF_NAMES,
    Fault(
        "other capitals in the name of a page, in one language",
        steps(
            copy("docs/en/faq/gpu.md", "docs/en/faq/GPU.md"),
            remove("docs/en/faq/gpu.md"),
        ),
        "is missing",
        line=False,
    ),
    Fault(
        "the same page in other capitals beside it",
        copy("docs/en/faq/gpu.md", "docs/en/faq/GPU.md"),
        "is not in data/questions.yml",
        line=False,
    ),
    Fault(
        "extra.markdown",
        copy("docs/ko/faq/gpu.md", "docs/ko/faq/extra.markdown"),
        "is no page",
        line=False,
    ),
    Fault(
        "extra.MD",
        copy("docs/ko/faq/gpu.md", "docs/ko/faq/extra.MD"),
        "is no page",
        line=False,
    ),
    allowed(".DS_Store", write("docs/ko/faq/.DS_Store", "x")),
    Fault("Thumbs.db", write("docs/ko/faq/Thumbs.db", "x"), "is no page", line=False),
    Fault(
        "desktop.ini", write("docs/ko/faq/desktop.ini", "x"), "is no page", line=False
    ),
    Fault(
        "editor's backup: gpu.md~",
        write("docs/ko/faq/gpu.md~", "x"),
        "is no page",
        line=False,
    ),
    Fault(
        "editor's backup: gpu.md.bak",
        write("docs/ko/faq/gpu.md.bak", "x"),
        "is no page",
        line=False,
    ),
    Fault(
        "editor's backup: gpu.md.orig",
        write("docs/ko/faq/gpu.md.orig", "x"),
        "is no page",
        line=False,
    ),
    Fault(
        "editor's backup: #gpu.md#",
        write("docs/ko/faq/#gpu.md#", "x"),
        "is n",
        line=False,
    ),
    Fault(
        "draft beside the pages: faq/draft.md",
        copy("docs/ko/faq/gpu.md", "docs/ko/faq/draft.md"),
        "is not in data/questions.yml",
        line=False,
    ),
    Fault(
        "draft in docs/drafts",
        write("docs/drafts/a.md", "x"),
        "outside docs/ko and docs/en",
        line=False,
    ),
    Fault(
        "docs/README.md",
        write("docs/README.md", "# x"),
        "outside docs/ko and docs/en",
        line=False,
    ),
    Fault(
        "draft in a hidden folder",
        write("docs/ko/.drafts/a.md", "x"),
        "docs/ko/.drafts/a.md",
        line=False,
    ),
    Fault(
        "draft as notes.txt",
        write("docs/ko/faq/notes.txt", "x"),
        "is no page",
        line=False,
    ),
    Fault(
        "source.docx", write("docs/ko/faq/source.docx", "x"), "is no page", line=False
    ),
    Fault(
        "draft by front matter: draft: true",
        replace("docs/ko/faq/gpu.md", "---\n", "---\ndraft: true\n"),
        "unknown key 'draft'",
    ),
    Fault(
        "page in a folder of no collection",
        copy("docs/ko/faq/gpu.md", "docs/ko/newfolder/a.md"),
        "is not in data/questions.yml",
        line=False,
    ),
    Fault(
        "git's conflict marks in a page",
        replace("docs/ko/faq/gpu.md", "홍길동 님은 딥", "<<<<<<< HEAD\n홍길동 님은 딥"),
        "conflict",
    ),
    Fault(
        "git's conflict marks in questions.yml",
        replace(
            "data/questions.yml",
            "      gpu:\n",
            "<<<<<<< HEAD\n      gpu:\n=======\n      gpus:\n>>>>>>> other\n",
        ),
        "conflict",
    ),
    Fault(
        "git's conflict marks in both versions of a page",
        add("faq/gpu", "<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> other"),
        "conflict",
    ),
]
