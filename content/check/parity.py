"""Whether two versions of a page have the same shape: block by block, link by link.

Every difference is one line that names file, line, what was found and what was expected. The Korean
page is the one compared with; which of the two is right is for a person to say.
"""

import re
from collections.abc import Callable
from itertools import zip_longest

from ..blocks import Block, Outline, Target, outline
from ..page_file import PageFile

_LOCALIZED_PICTURE = re.compile(r"\.(ko|en)(?=\.\w+$)")


def differences(
    korean: PageFile, english: PageFile, localized_links: dict[str, str]
) -> list[str]:
    """The first difference in blocks, in links and in pictures between the two versions of a page.

    `localized_links` maps an external address on Korean pages to the one that stands for it on English pages.
    """
    ko, en = (outline(page.body, page.body_line) for page in (korean, english))

    def first(
        parts: Callable[[Outline], list],
        describe: Callable[[Block | Target], str],
        expected: Callable[[Block | Target], str],
    ) -> list[str]:
        for found, wanted in zip_longest(parts(en), parts(ko)):
            if found is None:
                return [
                    f"{english.file}: ends early; expected {expected(wanted)}, as at {korean.file}:{wanted.line}"
                ]
            if wanted is None:
                return [
                    f"{english.file}:{found.line}: found {describe(found)}, expected nothing: {korean.file} ends before"
                ]
            if describe(found) != expected(wanted):
                return [
                    f"{english.file}:{found.line}: found {describe(found)}, expected {expected(wanted)}, as at {korean.file}:{wanted.line}"
                ]
        return []

    def picture(target: Target) -> str:
        return f"the picture {_LOCALIZED_PICTURE.sub('', target.address)}"

    return [
        *first(
            lambda page: page.blocks, lambda block: block.kind, lambda block: block.kind
        ),
        *first(
            lambda page: page.links,
            lambda link: f"a link to {link.address}",
            lambda link: f"a link to {localized_links.get(link.address, link.address)}",
        ),
        *first(lambda page: page.pictures, picture, picture),
    ]


def shape_problems(page: PageFile) -> list[str]:
    """What no page may have, whatever its translation: a level-1 heading, a heading without an id of its own."""
    problems = []
    seen = set()
    for block in outline(page.body, page.body_line).blocks:
        if block.kind.startswith("heading of level 1"):
            problems.append(
                f"{page.file}:{block.line}: found a level-1 heading, expected none: the template prints the title"
            )
        elif block.kind.endswith("without an id"):
            problems.append(
                f"{page.file}:{block.line}: found a {block.kind}, expected one such as '## Heading {{ #ascii-id }}'"
            )
        elif block.kind.startswith("heading"):
            identifier = block.kind.rsplit("#", 1)[1]
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier):
                problems.append(
                    f"{page.file}:{block.line}: found the id #{identifier}, expected lower-case ASCII words with hyphens"
                )
            if identifier in seen:
                problems.append(
                    f"{page.file}:{block.line}: found the id #{identifier} again, expected each id once on a page"
                )
            seen.add(identifier)
    return problems
