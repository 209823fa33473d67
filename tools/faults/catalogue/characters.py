"""Encodings and characters that are not seen."""

from ..edit import (
    add,
    decompose,
    head,
    new_page,
    replace,
    steps,
    transform,
    write,
)
from ..edit import entry as question
from ..fault import Fault, allowed

_GPU = "docs/ko/faq/gpu.md"


def _text(inside: str) -> dict[str, str]:
    return {"ko": f"보이지 {inside}않는 글자예요.", "en": f"It cannot {inside}be seen."}


ENCODINGS = [
    Fault(
        "page in CP949",
        transform(_GPU, lambda text: text.decode().encode("cp949")),
        "is not UTF-8",
    ),
    Fault(
        "one byte of a page is not UTF-8",
        transform(_GPU, lambda text: text + b"\xff\n"),
        "is not UTF-8",
    ),
    Fault(
        "strings.yml in CP949",
        transform(
            "data/strings.yml", lambda text: text.decode().encode("cp949", "ignore")
        ),
        "is not UTF-8",
    ),
    Fault(
        "page in UTF-16",
        transform(_GPU, lambda text: text.decode().encode("utf-16")),
        "is not UTF-8",
    ),
    allowed(
        "byte order mark in a page",
        transform(_GPU, lambda text: b"\xef\xbb\xbf" + text),
    ),
    allowed(
        "byte order mark in a file of data",
        transform("data/questions.yml", lambda text: b"\xef\xbb\xbf" + text),
    ),
    allowed(
        "CRLF in one page", transform(_GPU, lambda text: text.replace(b"\n", b"\r\n"))
    ),
    allowed(
        "CRLF in data",
        transform("data/questions.yml", lambda text: text.replace(b"\n", b"\r\n")),
    ),
    allowed(
        "CR only (old Mac)", transform(_GPU, lambda text: text.replace(b"\n", b"\r"))
    ),
    allowed("no newline at the end", transform(_GPU, bytes.rstrip)),
    Fault("NUL in the text (both)", add("faq/gpu", **_text("\0")), "U+0000"),
    Fault("backspace in the text (both)", add("faq/gpu", **_text("\b")), "U+0008"),
]

CHARACTERS = [
    allowed(
        "spaces at the ends of lines (both)",
        steps(
            *(
                transform(
                    f"docs/{locale}/faq/gpu.md",
                    lambda text: text.replace(b".\n", b".  \n"),
                )
                for locale in ("ko", "en")
            )
        ),
    ),
    allowed(
        "spaces at the ends of lines in front matter",
        transform(
            _GPU, lambda text: text.replace(b"\ndescription", b"  \ndescription")
        ),
    ),
    allowed(
        "emoji in title and text (both)",
        steps(
            head(
                "faq/gpu",
                ko="title: GPU를 사야 하나요? 🙂",
                en="title: Do I have to buy a GPU? 🙂",
            ),
            add("faq/gpu", ko="그럼요 🙂", en="Of course 🙂"),
        ),
    ),
    Fault(
        "U+202E, which turns the direction (both)",
        add("faq/gpu", **_text("\u202e")),
        "U+202E",
    ),
    Fault(
        "zero-width space in the text (both)",
        add("faq/gpu", **_text("\u200b")),
        "U+200B",
    ),
    Fault(
        "zero-width space in a title",
        head("faq/gpu", ko="title: GPU를 사야\u200b 하나요?"),
        "U+200B",
    ),
    Fault(
        "zero-width space in a link (both)",
        add(
            "faq/gpu",
            ko="[여기를](player\u200b.md) 봐요.",
            en="See [here](player\u200b.md).",
        ),
        "U+200B",
    ),
    Fault(
        "no-break space after the mark of a list (both)",
        add(
            "faq/gpu",
            ko="-\u00a0하나예요.\n-\u00a0둘이에요.",
            en="-\u00a0Take one.\n-\u00a0Take another.",
        ),
        "U+00A0",
    ),
    Fault(
        "ideographic space in front matter",
        head("faq/gpu", ko="title:\u3000하나"),
        "U+3000",
    ),
    Fault(
        "full-width colon in front matter", replace(_GPU, "title: ", "title："), "："
    ),
    Fault(
        "curly quotation marks around a value",
        head("faq/gpu", en="title: “Do I have to buy a GPU?”"),
        "quotation",
    ),
    Fault("whole page in NFD", decompose(_GPU), "NFD"),
    Fault("keywords in NFD", decompose(_GPU, "노트북"), "NFD"),
    Fault("glossary.yml in NFD", decompose("data/glossary.yml"), "NFD"),
    Fault(
        "page whose name has Hangul in NFD",
        write("docs/ko/faq/\u1100\u1173.md", "x"),
        "is not in data/questions.yml",
        line=False,
    ),
    allowed(
        "[control] a question more in both languages",
        steps(question("new-one"), new_page("faq/new-one")),
    ),
]
