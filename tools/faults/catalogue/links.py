"""Links."""

from ..edit import add, replace, steps
from ..fault import Fault, allowed


def _link(address: str) -> dict[str, str]:
    return {
        "ko": f"[여기를]({address}) 읽어 보세요.",
        "en": f"Have a look [here]({address}).",
    }


def _both(name: str, address: str, says: str) -> Fault:
    return Fault(f"{name} (both)", add("faq/gpu", **_link(address)), says)


def _typed(name: str, text: str, says: str) -> Fault:
    return Fault(
        f"{name} (both)",
        add("faq/gpu", ko=f"여기에 {text} 적었어요.", en=f"Here it says {text} now."),
        says,
    )


_PAIR = "- ko: https://creativecommons.org/licenses/by/4.0/deed.ko\n"

FAULTS = [
    _both("broken relative link", "nowhere.md", "no page faq/nowhere"),
    Fault(
        "broken relative link (one)",
        replace("docs/ko/faq/graduate-school.md", "(player.md)", "(players.md)"),
        "no page faq/players",
    ),
    _both("broken anchor", "player.md#nowhere", "no heading #nowhere"),
    _both("broken anchor within the page", "#nowhere", "no heading #nowhere"),
    allowed(
        "link to a glossary anchor that the template makes",
        add("faq/gpu", **_link("../glossary.md#paper")),
    ),
    _both(
        "link to a glossary anchor that is not there", "../glossary.md#gpux", "#gpux"
    ),
    allowed(
        "link to a topic's anchor that the template makes",
        add("faq/gpu", **_link("../topics.md#roles")),
    ),
    Fault(
        "link into the other language (one)",
        replace(
            "docs/ko/faq/graduate-school.md", "(player.md)", "(../../en/faq/player.md)"
        ),
        "other language",
    ),
    Fault(
        "link into the other language (both, each to the other)",
        add(
            "faq/gpu",
            ko="[여기를](../../en/faq/player.md) 읽어 보세요.",
            en="Have a look [here](../../ko/faq/player.md).",
        ),
        "other language",
    ),
    _both(
        "absolute link with the folder of the site",
        "/dl-career-faq/faq/player/",
        "from the page itself",
    ),
    _both("absolute link", "/faq/player.md", "from the page itself"),
    _both(
        "link by the published address of the site",
        "https://owner.github.io/dl-career-faq/faq/player/",
        "on this site",
    ),
    _both("link to .html", "player.html", "expected a page"),
    _both("link to a folder", "../player/", "expected a page"),
    _both("link without its extension", "player", "expected a page"),
    _both("link in other capitals", "Player.md", "Is it faq/player"),
    _both("link with backslashes", "..\\faq\\player.md", "no page"),
    Fault(
        "external link differs",
        replace("docs/en/faq/graduate-school.md", "com/guide", "com/guides"),
        "expected a link to https://example.com/guide",
    ),
    Fault(
        "http instead of https in one language",
        replace("docs/en/faq/graduate-school.md", "https://ex", "http://ex"),
        "expected a link to https://example.com/guide",
    ),
    _both("javascript: link", "javascript:alert(1)", "starts with https://"),
    _both(
        "javascript: link in capitals", "JavaScript:alert(1)", "starts with https://"
    ),
    _both("data: link", "data:text/html;base64,PGI+", "starts with https://"),
    _both("www. without https", "www.kaggle.com", "starts with https://"),
    _both("link without an address", "", "without an address"),
    Fault(
        "link with a space between ] and ( (both)",
        add(
            "faq/gpu",
            ko="[여기를] (player.md) 읽어 보세요.",
            en="Have a look [here] (player.md).",
        ),
        "link",
    ),
    Fault(
        "bracket of a link not closed (both)",
        add(
            "faq/gpu",
            ko="[여기를](player.md 읽어 보세요.",
            en="Have a look [here](player.md now.",
        ),
        "link",
    ),
    Fault(
        "reference link that is not defined (both)",
        add("faq/gpu", ko="[여기를][ref] 읽어 보세요.", en="Have a look [here][ref]."),
        "link",
    ),
    _typed("bare address in the text", "https://example.com/", "https://example.com/"),
    Fault(
        "link in one language only",
        add("faq/gpu", ko="[여기를](player.md) 읽어 보세요.", en="Have a look here."),
        "link to player.md",
    ),
    Fault(
        "links swapped in one language",
        steps(
            replace("docs/en/about.md", "glossary.md#gpu", "later.md"),
            replace("docs/en/about.md", "topics.md#tools", "glossary.md#gpu"),
            replace("docs/en/about.md", "later.md", "topics.md#tools"),
        ),
        "expected a link to glossary.md#gpu",
    ),
    Fault(
        "localized link that no page has",
        replace(
            "data/localized_links.yml",
            _PAIR,
            f"- ko: https://example.com/ko\n  en: https://example.com/en\n{_PAIR}",
        ),
        "no page in this language",
    ),
    Fault(
        "localized link twice with different targets",
        replace(
            "data/localized_links.yml",
            _PAIR,
            f"{_PAIR}  en: https://example.com/en\n{_PAIR}",
        ),
        "twice",
    ),
    Fault(
        "localized link: the English page keeps the Korean address",
        replace("docs/en/about.md", "by/4.0/)", "by/4.0/deed.ko)"),
        "expected a link to https://creativecommons.org/licenses/by/4.0/",
    ),
]
