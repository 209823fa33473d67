"""The pages as they are: complete in both languages, block by block the same."""

import re

import lxml.html
import markdown
import pytest
import yaml

from content import schema
from content.blocks import outline
from content.check.parity import differences, shape_problems
from content.locales import LOCALES
from tools.project import ROOT


@pytest.fixture(scope="session")
def localized_links() -> dict[str, str]:
    pairs = schema.load_yaml(
        ROOT / "data" / "localized_links.yml", schema.LOCALIZED_LINKS_FILE
    )
    return {pair.ko: pair.en for pair in pairs}


def test_the_inventory_and_the_files_agree(inventory):
    inventory.check_files(ROOT / "docs")


def test_both_versions_of_every_page_have_the_same_shape(
    inventory, page_files, localized_links
):
    found = []
    for path in inventory.paths:
        if all(inventory.exists(path, code) for code in LOCALES):
            found += differences(
                page_files[path, "ko"], page_files[path, "en"], localized_links
            )
    assert not found, "\n".join(found)


def test_every_heading_can_be_linked(page_files):
    found = [
        problem for page in page_files.values() for problem in shape_problems(page)
    ]
    assert not found, "\n".join(found)


def test_the_keywords_of_a_page_are_not_in_its_text(page_files):
    """Keywords are what people type and the page does not say; others only cost the reader's time."""
    found = [
        f"{page.file}: the keyword '{keyword}' stands in the text. Remove it."
        for page in page_files.values()
        for keyword in page.front_matter.keywords
        if stands_in(
            keyword,
            f"{page.front_matter.title} {page.front_matter.description} {page.body}",
        )
    ]
    assert not found, "\n".join(found)


def stands_in(keyword: str, text: str) -> bool:
    """Whether the text has the keyword as words of its own; after Hangul a particle may follow."""
    end = r"(?![a-z0-9])" if keyword[-1].isascii() else ""
    return (
        re.search(rf"(?<!\w){re.escape(keyword)}{end}", text, re.IGNORECASE) is not None
    )


@pytest.mark.parametrize(
    ("keyword", "stands"),
    [("학점", True), ("문의", False), ("GPA", True), ("cost", False), ("독학", False)],
)
def test_a_keyword_is_found_as_a_word(keyword, stands):
    assert stands_in(keyword, "학점은 질문의 답. gpa를 costs") is stands


def rendered_kinds(body: str) -> list[str]:
    """The blocks of a text as the site's own renderer makes them."""
    config = yaml.safe_load(
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", "")
    )
    extensions = [
        next(iter(item)) if isinstance(item, dict) else item
        for item in config["markdown_extensions"]
    ]
    tree = lxml.html.fragment_fromstring(
        markdown.markdown(body, extensions=extensions), create_parent="div"
    )
    kinds = []
    for element in tree.iter("h2", "h3", "h4", "p", "ul", "ol", "table", "div"):
        classes = (element.get("class") or "").split()
        if element.tag.startswith("h"):
            kinds.append(
                f"heading of level {element.tag[1]} with the id #{element.get('id')}"
            )
        elif element.tag in ("ul", "ol"):
            kinds.append(
                f"{'bullet' if element.tag == 'ul' else 'numbered'} list of {len(element)}"
            )
        elif element.tag == "table":
            kinds.append(
                f"table of {len(element.findall('.//tr'))} rows and {len(element.find('.//tr'))} columns"
            )
        elif element.tag == "div" and "admonition" in classes:
            kinds.append(f"note of the kind '{classes[1]}'")
        elif element.tag == "p" and "admonition-title" not in classes:
            kinds.append("paragraph")
    return kinds


def test_the_renderer_sees_the_blocks_that_are_compared(page_files):
    """Python-Markdown and the parser behind the comparison differ in places, such as a list without a blank line before it."""
    for page in page_files.values():
        assert rendered_kinds(page.body) == [
            block.kind for block in outline(page.body).blocks
        ], page.file
