"""Every rule of content/check finds what breaks it, and says where and what to do."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bilingual_search.markup import MAX_QUERY_LENGTH
from content.check import (
    RULES,
    Rule,
    addresses,
    characters,
    check,
    copies,
    data,
    differences,
    files,
    freshness,
    glossary,
    headings,
    inventory,
    keywords,
    language,
    languages,
    links,
    markup,
    meaning,
    parity,
    people,
    pictures,
    queries,
    rendering,
    spellings,
    style,
    terms,
    texts,
    titles,
)
from content.findings import Finding
from content.project import Project
from tests.small_project import write_small_project
from tools.project import replace

EVERY = (*RULES, *addresses.RULES_OF_CHECK)
TODAY = date(2026, 6, 1)
KO, EN = "docs/ko/bread/oven.md", "docs/en/bread/oven.md"
QUESTIONS, GLOSSARY = "data/questions.yml", "data/glossary.yml"
LONG = (
    "반죽을 천천히 오래 두면 맛이 깊어지니 서두르지 말고 하룻밤을 꼬박 기다려 주세요."
)
TEXT = "뚜껑을 덮어요."  # of KO, in line 12

Change = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_small_project(tmp_path)


def found(folder: Path, rules: tuple[Rule, ...] = EVERY) -> list[Finding]:
    return check(Project(folder, today=TODAY), rules)


def put(file: str, old: str, new: str) -> Change:
    return lambda folder: replace(folder / file, old, new)


def write(file: str, text: str = "") -> Change:
    return lambda folder: (folder / file).write_text(text, encoding="utf-8")


def queries_of(*questions: str, ko: str = "", en: str = "") -> Change:
    """Give questions 20 queries in each language, and more."""
    korean, english = ([f"{word}{n}" for n in range(20)] for word in ("빵", "bread"))
    text = f"ko: [{', '.join(korean)}{ko}]\nen: [{', '.join(english)}{en}]\n"

    def change(folder: Path) -> None:
        for path in questions:
            file = folder / "data" / "queries" / f"{path}.yml"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    return change


def append(file: str, text: str) -> Change:
    return lambda folder: write(
        file, (folder / file).read_text(encoding="utf-8") + text
    )(folder)


def remove(file: str) -> Change:
    return lambda folder: (folder / file).unlink()


def both(*changes: Change) -> Change:
    return lambda folder: [change(folder) for change in changes]


def link(file: str, target: str) -> Change:
    return lambda folder: (folder / file).symlink_to(folder / target)


def in_text(markdown: str) -> Change:
    """Put Markdown in the place of a list item of the Korean page."""
    return put(KO, TEXT, markdown)


# A rule, what breaks it, and what the finding says.
CASES: list[tuple[Rule, Change, str]] = [
    (
        languages.mkdocs_builds_the_same_languages,
        put("mkdocs.yml", "markdown_extensions:\n", "markdown_extensions:\n\tx: y\n"),
        "is not valid YAML: found character",
    ),
    (
        languages.mkdocs_builds_the_same_languages,
        append(
            "mkdocs.yml",
            "plugins:\n  - i18n:\n      languages:\n        - {locale: de, name: Deutsch, default: true}\n",
        ),
        "mkdocs.yml:12: names the languages de (Deutsch), expected ko (한국어), en (English), as data/languages.yml",
    ),
    (
        files.every_page_has_its_file,
        remove(EN),
        "docs/en/bread/oven.md: is missing, though data/questions.yml lists it. Write it, or take the page out of data/questions.yml; for a question whose translation is still to come, add to its entry there: awaiting: {en: 2026-06-01}.",
    ),
    (
        files.every_file_is_a_page,
        write("docs/ko/bread/tin.md", "---\ntitle: a\ndescription: b\n---\n"),
        "docs/ko/bread/tin.md: is not in data/questions.yml. Add it there, or delete the file.",
    ),
    (
        files.every_file_is_a_page,
        put(QUESTIONS, "related:", "awaiting: {en: 2026-01-01}\n        related:"),
        "docs/en/bread/oven.md: exists, though data/questions.yml says it awaits translation. Remove 'en' from its awaiting.",
    ),
    (
        files.only_pages_and_their_pictures_are_published,
        write("docs/ko/bread/oven.md~"),
        "docs/ko/bread/oven.md~: is no page, and no picture that a page shows. Move it",
    ),
    (
        files.only_pages_and_their_pictures_are_published,
        write("docs/README.md"),
        "docs/README.md: lies outside docs/ko and docs/en. Move it out of docs/",
    ),
    (
        files.only_pages_and_their_pictures_are_published,
        link("docs/ko/host.txt", "mkdocs.yml"),
        "docs/ko/host.txt: is a symbolic link, expected a file of its own",
    ),
    (
        addresses.published_addresses_lead_somewhere,
        put("data/moved.yml", "bread/meal: bread/flour\n", ""),
        "data/published.txt:4: has bread/meal, which is gone. Say in data/moved.yml where it leads now, such as 'bread/meal: bread/index'.",
    ),
    (
        addresses.published_addresses_lead_somewhere,
        both(put(KO, "#pot", "#pan"), put(EN, "#pot", "#pan")),
        "data/published.txt:6: has bread/oven#pot, which is gone. Say in data/moved.yml where it leads now, such as 'bread/oven#pot: bread/oven'.",
    ),
    (
        addresses.moves_lead_to_what_is_there,
        append("data/moved.yml", "bread/oven: bread/flour\n"),
        "data/moved.yml:3: moves bread/oven, which is there. Remove the line, or",
    ),
    (
        addresses.moves_lead_to_what_is_there,
        append("data/moved.yml", "bread/tin: bread/pan\n"),
        "data/moved.yml:3: moves bread/tin to bread/pan, which is not there",
    ),
    (
        addresses.moves_lead_to_what_is_there,
        append("data/moved.yml", "bread/tin: bread/oven#pot\n"),
        "data/moved.yml:3: moves bread/tin to bread/oven#pot, expected a place on the same page",
    ),
    (
        data.localized_links_are_used,
        append(
            "data/localized_links.yml", "- {ko: https://a.kr/, en: https://a.com/}\n"
        ),
        "data/localized_links.yml:3: warning: has https://a.kr/, which no page in this language links to",
    ),
    (
        data.localized_links_are_pairs,
        append("data/localized_links.yml", "- {ko: https://a.kr, en: https://a.kr}\n"),
        "data/localized_links.yml:3: has https://a.kr in both languages. Remove it",
    ),
    (
        data.localized_links_are_pairs,
        append(
            "data/localized_links.yml",
            "- {ko: https://example.com/ko, en: https://example.com/en}\n",
        ),
        "data/localized_links.yml:3: has the pair of https://example.com/ko twice",
    ),
    (
        inventory.every_collection_has_facts_and_questions,
        put("data/collections.yml", "bread:", "cake:"),
        "data/questions.yml:5: has the collection 'bread', which is not in collections.yml. Add it there",
    ),
    (
        inventory.every_collection_has_facts_and_questions,
        put("data/collections.yml", "bread:", "cake:"),
        "data/collections.yml:1: has the collection 'cake', which is not in questions.yml. Add it there",
    ),
    (
        inventory.the_about_page_names_every_source,
        both(
            put(QUESTIONS, "  glossary:", "  about: {added: 2026-01-01}\n  glossary:"),
            put(QUESTIONS, "collections:\n", "collections:\n  cakes:\n    added: 2026-01-01\n    questions:\n      one: {topics: [baking], added: 2026-01-01}\n"),
            write("docs/en/about.md", "---\ntitle: About\ndescription: Us.\n---\n\nFrom [here](bread/index.md).\n"),
        ),
        "docs/en/about.md:6: warning: names the sources, but not cakes. Add what it is, with a link to cakes/index.md",
    ),
    (
        inventory.topics_are_known,
        put(QUESTIONS, "topics: [baking]", "topics: [cooking]"),
        "data/questions.yml:9: bread/oven has the unknown topic 'cooking'. Allowed: baking (topics.yml).",
    ),
    (
        inventory.topics_are_known,
        put(QUESTIONS, "topics: [baking]", "topics: [baking, baking]"),
        "data/questions.yml:9: bread/oven has the topic 'baking' twice",
    ),
    (
        inventory.every_topic_has_a_question,
        append(
            "data/topics.yml",
            "eating:\n  name: {ko: 먹기, en: Eating}\n  description: {ko: 먹어요., en: Eat.}\n",
        ),
        "data/topics.yml:4: warning: has the topic 'eating', which no question has",
    ),
    (
        inventory.related_questions_exist,
        put(QUESTIONS, "[bread/flour]", "[bread/floor]"),
        "data/questions.yml:10: bread/oven is related to 'bread/floor', which is no other question",
    ),
    (
        inventory.related_questions_exist,
        put(
            QUESTIONS,
            "      flour:\n        topics: [baking]\n",
            "      flour:\n        topics: [baking]\n        related: [bread/oven]\n",
        ),
        "bread/oven and bread/flour are named as related twice",
    ),
    (
        inventory.every_question_has_a_language,
        put(
            QUESTIONS,
            "related:",
            "awaiting: {ko: 2026-01-01, en: 2026-01-01}\n        related:",
        ),
        "data/questions.yml:10: bread/oven awaits both its languages",
    ),
    (
        inventory.dates_are_in_order,
        put(QUESTIONS, "related:", "revised: 2025-12-31\n        related:"),
        "data/questions.yml:10: bread/oven was revised before it was added",
    ),
    (
        inventory.dates_are_in_order,
        put(
            QUESTIONS,
            "glossary: {added: 2026-01-01",
            "glossary: {added: 2026-01-01, revised: 2025-01-01",
        ),
        "data/questions.yml:3: glossary was revised before it was added",
    ),
    (
        inventory.every_address_is_one_page,
        put(QUESTIONS, "      flour:", "      index:"),
        "data/questions.yml:12: bread/index has the address of another page",
    ),
    (
        inventory.every_address_is_one_page,
        put(QUESTIONS, "  glossary:", "  bread:"),
        "bread has the address of bread/index",
    ),
    (
        inventory.the_site_has_a_home_page,
        put(QUESTIONS, "  index:", "  start:"),
        "data/questions.yml:1: has no page 'index', the home page",
    ),
    (
        inventory.templates_exist,
        put(QUESTIONS, "home.html", "hom.html"),
        "data/questions.yml:2: index has the unknown template 'hom.html'. There are home.html, question.html in overrides/.",
    ),
    (
        inventory.starting_points_lead_to_questions,
        put("data/starting_points.yml", "bread/oven", "bread/index"),
        "data/starting_points.yml:2: 'bread/index' is no question",
    ),
    (
        parity.blocks_are_the_same,
        put(EN, "- Put the lid on.\n", ""),
        "docs/en/bread/oven.md:11: has a bullet list of 1, expected a bullet list of 2, as in line 12 of the Korean version",
    ),
    (
        parity.links_are_the_same,
        put(EN, "flour.md#storing", "flour.md"),
        "docs/en/bread/oven.md:7: has a link to flour.md, expected a link to flour.md#storing",
    ),
    (
        parity.pictures_are_the_same,
        put(EN, "![A pot](pot.svg)", "A pot."),
        "docs/en/bread/oven.md:1: ends early, expected the picture pot.svg, as in line 15 of",
    ),
    (
        headings.the_template_prints_the_title,
        put(KO, "## 냄비", "# 냄비"),
        "docs/ko/bread/oven.md:10: has a level-1 heading, expected none",
    ),
    (
        headings.headings_have_ids,
        put(KO, " { #pot }", ""),
        "docs/ko/bread/oven.md:10: has a heading without an id, expected one such as '## Heading { #ascii-id }'",
    ),
    (
        headings.headings_have_ids,
        put(KO, "#pot", "#냄비"),
        "docs/ko/bread/oven.md:10: has the id #냄비, expected lower-case ASCII words",
    ),
    (
        headings.headings_have_words,
        put(KO, "냄비로 굽기 ", ""),
        "docs/ko/bread/oven.md:10: has a heading without words",
    ),
    (
        headings.ids_are_unique,
        append(KO, "\n## 다시 { #pot }\n"),
        "has the id #pot again, as in line 10",
    ),
    (
        headings.ids_are_not_of_the_template,
        put(KO, "#pot", "#source"),
        "docs/ko/bread/oven.md:10: has the id #source, which the template uses",
    ),
    (
        headings.ids_are_not_of_the_template,
        put(KO, "#pot", "#term-oven"),
        "has the id #term-oven, which the template uses",
    ),
    (
        headings.levels_are_not_skipped,
        put(KO, "## 냄비", "### 냄비"),
        "docs/ko/bread/oven.md:10: has a heading of level 3 below one of level 1, expected level 2 at most",
    ),
    (
        links.addresses_are_allowed,
        in_text("[가](javascript:alert(1))"),
        "docs/ko/bread/oven.md:12: has a link to javascript:alert(1), expected an address that starts with https://",
    ),
    (
        links.addresses_are_allowed,
        in_text("[가](/bread/oven.md)"),
        "has a link to /bread/oven.md, expected one from the page itself",
    ),
    (
        links.addresses_are_allowed,
        in_text("[가]()"),
        "has a link without an address: [가]()",
    ),
    (
        links.addresses_are_allowed,
        in_text("[가](www.example.com)"),
        "has a link to www.example.com, expected a page, such as",
    ),
    (
        links.links_to_this_site_are_relative,
        in_text("[가](https://bakery.example.org/faq/bread/flour/)"),
        "has a link to https://bakery.example.org/faq/bread/flour/, on this site, expected one from the page itself",
    ),
    (
        links.links_lead_to_pages,
        in_text("[가](Flour.md)"),
        "has a link to Flour.md, but there is no page bread/Flour. Name a page of data/questions.yml, from where this one lies. Is it bread/flour?",
    ),
    (
        links.links_lead_to_pages,
        in_text("[가](../../en/bread/flour.md)"),
        "has a link to ../../en/bread/flour.md, in the other language",
    ),
    (
        links.anchors_exist,
        put(KO, "flour.md#storing", "flour.md#buying"),
        "has a link to flour.md#buying, but bread/flour has no heading #buying. It has: #storing.",
    ),
    (
        markup.pages_have_no_html,
        in_text('<b onmouseover="alert(1)">가</b>'),
        "docs/ko/bread/oven.md:12: has HTML: <b onmouseover=",
    ),
    (
        markup.pages_have_no_html,
        append(KO, "\n<script>alert(1)</script>\n"),
        "has HTML: <script>alert(1)</script>",
    ),
    (markup.pages_have_no_html, in_text("a <!-- b --> c"), "has HTML: <!-- b -->"),
    (markup.nothing_is_shown_as_typed, in_text("**빵(Bread)**을"), "has **, which is shown as typed"),
    (markup.nothing_is_shown_as_typed, in_text("~~빵~~"), "has ~~ or ==, which is shown"),
    (markup.nothing_is_shown_as_typed, in_text("빵\n\n##빵"), "has a heading mark without a space"),
    (markup.nothing_is_shown_as_typed, in_text("[빵](flour.md"), "has a link that is not closed"),
    (markup.nothing_is_shown_as_typed, in_text("[빵] (flour.md)"), "has a link that is not closed, or with a space"),
    (markup.nothing_is_shown_as_typed, in_text("[빵][a]"), "has a link by reference"),
    (markup.nothing_is_shown_as_typed, in_text("빵[^1]"), "has a footnote"),
    (markup.nothing_is_shown_as_typed, in_text("[ ] 빵"), "has a task list"),
    (markup.nothing_is_shown_as_typed, in_text("https://example.com"), "has a bare address"),
    (markup.nothing_is_shown_as_typed, in_text("$x + y$"), "has a formula between dollar signs"),
    (markup.nothing_is_shown_as_typed, in_text('빵 { onclick="alert(1)" }'), "has attributes in braces"),
    (
        markup.headings_have_ids_only,
        put(KO, "{ #pot }", '{ #pot onclick="alert(1)" }'),
        "docs/ko/bread/oven.md:10: has a heading with more than an id in its braces",
    ),
    (
        markup.notes_are_known_and_filled,
        put(KO, "!!! editor", "!!! note"),
        "docs/ko/bread/oven.md:17: has '!!! note', expected !!! editor",
    ),
    (
        markup.notes_are_known_and_filled,
        put(KO, "!!! editor", '!!! editor "제목"'),
        "has '!!! editor \"제목\"', expected !!! editor",
    ),
    (
        markup.notes_are_known_and_filled,
        put(KO, "    냄비는", "냄비는"),
        "docs/ko/bread/oven.md:17: has an empty note, expected its text below it, indented by four spaces",
    ),
    (
        markup.titles_are_plain,
        put(KO, "title: 오븐이 꼭", "title: 오븐이 **꼭**"),
        "docs/ko/bread/oven.md:2: has markup in its title, expected plain text",
    ),
    (
        markup.titles_are_plain,
        put(KO, "title: 오븐이 꼭 있어야 하나요?", "title: “오븐이 꼭 있어야 하나요?”"),
        "docs/ko/bread/oven.md:2: has a title between quotation marks",
    ),
    (
        markup.titles_are_whole,
        put(KO, "title: 오븐이", "title: 오븐 #1이"),
        "docs/ko/bread/oven.md:2: has a title that ends before #. Put it in quotation marks",
    ),
    (
        rendering.the_renderer_sees_the_same_blocks,
        put("docs/ko/bread/flour.md", "봉지를 읽어 보세요.", "봉지를\n- 읽어 보세요."),
        "docs/ko/bread/flour.md:7: is read in two ways",
    ),
    (
        characters.every_character_can_be_seen,
        in_text("뚜\u200b껑"),
        "docs/ko/bread/oven.md:12: has U+200B (ZERO WIDTH SPACE), expected characters that can be seen",
    ),
    (
        characters.every_character_can_be_seen,
        put("data/topics.yml", "빵 굽기", "빵\u00a0굽기"),
        "data/topics.yml:2: has U+00A0 (NO-BREAK SPACE)",
    ),
    (
        characters.hangul_is_composed,
        in_text("\u1107\u1161\u11bc"),
        "docs/ko/bread/oven.md:12: has decomposed characters (NFD)",
    ),
    (
        characters.merges_are_finished,
        append(KO, "\n<<<<<<< HEAD\n\n가\n\n=======\n\n나\n\n>>>>>>> other\n"),
        "has a mark of a merge conflict: <<<<<<<",
    ),
    (
        characters.merges_are_finished,
        append(GLOSSARY, "<<<<<<< HEAD\n"),
        "data/glossary.yml:14: has a mark of a merge conflict: <<<<<<<",
    ),
    (characters.nothing_is_left_to_do, in_text("TODO 뚜껑"), "docs/ko/bread/oven.md:12: has 'TODO'"),
    (
        titles.titles_are_of_one_page,
        put("docs/ko/bread/flour.md", "밀가루는 어떻게 고르나요?", "오븐이 꼭 있어야 하나요?"),
        "has the same title as bread/flour.md",
    ),
    (
        titles.titles_have_a_length,
        put(KO, "title: 오븐이", f"title: {'정말 ' * 50}오븐이"),
        "docs/ko/bread/oven.md:2: has a title of 164 characters, expected 120 at most",
    ),
    (
        titles.words_have_a_length,
        put(KO, "title: 오븐이", f"title: {'굽' * 41} 오븐이"),
        "docs/ko/bread/oven.md:2: has a word of 41 characters in its title, expected 40 at most",
    ),
    (
        language.pages_are_in_their_language,
        in_text("Put the lid on the pot."),
        "docs/ko/bread/oven.md:12: is in English: 'Put the lid on the pot.', expected Korean",
    ),
    (
        language.pages_are_in_their_language,
        put(EN, "Put the lid on.", "Put the lid on. 뚜껑을 덮어요."),
        "docs/en/bread/oven.md:11: is in Korean: '뚜껑을 덮어요.', expected English",
    ),
    (
        language.pages_are_in_their_language,
        put(EN, "title: Do I need an oven?", "title: 오븐이 있어야 하나요?"),
        "docs/en/bread/oven.md:2: is in Korean",
    ),
    (
        style.korean_is_polite_not_formal,
        in_text("뚜껑을 덮습니다."),
        "docs/ko/bread/oven.md:12: has '덮습니다', expected 해요체",
    ),
    (
        style.nobody_is_given_away,
        in_text("주인은 baker@example.com"),
        "docs/ko/bread/oven.md:12: has 'baker@example.com'",
    ),
    (
        style.nobody_is_given_away,
        in_text("전화는 010-1234-5678"),
        "docs/ko/bread/oven.md:12: has '010-1234-5678'",
    ),
    (
        freshness.nothing_is_dated_ahead,
        put(QUESTIONS, "related:", "revised: 2099-01-01\n        related:"),
        "data/questions.yml:10: warning: has a date that lies ahead: bread/oven revised 2099-01-01",
    ),
    (
        keywords.keywords_are_not_in_the_text,
        put(KO, "[오븐 구입,", "[냄비,"),
        "docs/ko/bread/oven.md:4: has the keyword '냄비', which is in its text. Remove it.",
    ),
    (
        keywords.keywords_stand_once,
        put(KO, "[오븐 구입,", "[전기요금,"),
        "docs/ko/bread/oven.md:4: has the keyword '전기요금' twice",
    ),
    (
        keywords.keywords_are_in_both_languages,
        put(EN, "keywords: [buy an oven, electricity bill]\n", ""),
        "docs/en/bread/oven.md:1: has no keywords, though the other language has some",
    ),
    (
        spellings.pages_are_spelled_as_the_glossary_says,
        in_text("오분의 뚜껑을 덮어요."),
        "docs/ko/bread/oven.md:12: has '오분', expected '오븐'",
    ),
    (
        spellings.pages_are_spelled_as_the_glossary_says,
        put(EN, "description: No.", "description: No ofen."),
        "docs/en/bread/oven.md:3: has 'ofen', expected 'oven'",
    ),
    (
        spellings.data_is_spelled_as_the_glossary_says,
        put("data/topics.yml", "빵을 구워요.", "오분에 구워요."),
        "data/topics.yml:3: has '오분', expected '오븐'",
    ),
    (
        spellings.data_is_spelled_as_the_glossary_says,
        put(GLOSSARY, "A machine", "An ofen"),
        "data/glossary.yml:6: has 'ofen', expected 'oven'",
    ),
    (
        glossary.terms_are_sorted,
        put(GLOSSARY, "id: oven", "id: zoven"),
        "data/glossary.yml:8: has 'sourdough' behind 'zoven'. Move it before 'zoven'",
    ),
    (
        glossary.terms_stand_once,
        put(GLOSSARY, "id: sourdough", "id: oven"),
        "data/glossary.yml:8: has the id 'oven' twice",
    ),
    (
        glossary.spellings_are_accepted_or_avoided,
        put(GLOSSARY, "avoid: {ko: [오분]", "avoid: {ko: [오븐]"),
        "data/glossary.yml:5: oven has '오븐' both as accepted and to be avoided",
    ),
    (
        glossary.synonyms_mean_one_term,
        put(GLOSSARY, "[wild yeast]", "[Oven]"),
        "data/glossary.yml:11: sourdough has the synonym 'Oven', which oven has, too",
    ),
    (
        glossary.every_term_is_used,
        put(EN, "Sourdough is", "Bread is"),
        "data/glossary.yml:8: warning: has the term sourdough, but no page in English has 'sourdough'",
    ),
    (
        texts.templates_can_be_read,
        put("overrides/home.html", "{{ text", "{% if %}{{ text"),
        "overrides/home.html:1: is no template: Expected an expression, got 'end of statement block'. Correct the tag.",
    ),
    (
        texts.used_texts_exist,
        put("overrides/home.html", 'text("site_name")', 'text("menu" if view else "site_name")'),
        "overrides/home.html:1: asks for the text 'menu', which is not in data/strings.yml",
    ),
    (
        texts.used_texts_exist,
        put("data/strings.yml", "site_name:", "site_names:"),
        "which is not in data/strings.yml. Add it there in both languages, or correct the key. Did you mean site_names?",
    ),
    (
        texts.texts_are_used,
        append("data/strings.yml", "menu: {ko: 메뉴, en: Menu}\n"),
        "data/strings.yml:3: warning: has the text 'menu', which nothing uses",
    ),
    (
        texts.placeholders_can_be_read,
        put("data/strings.yml", "'{year}년의 답'", "'{year년의 답'"),
        "data/strings.yml:2: has '{year년의 답' at 'year_badge.ko'",
    ),
    (
        texts.placeholders_can_be_read,
        put("data/strings.yml", "'Answer from {year}'", "An answer"),
        "data/strings.yml:2: has different placeholders at 'year_badge': {year} in 한국어, no placeholder in English",
    ),
    (
        texts.placeholders_are_filled_in,
        put("overrides/home.html", ", year=2024", ""),
        "data/strings.yml:2: has {year} at 'year_badge.ko', expected no placeholder, which overrides/home.html:2 fills in",
    ),
    (
        texts.search_texts_agree,
        both(
            lambda folder: (folder / "bilingual_search").mkdir(),
            write(
                "bilingual_search/strings.yml",
                "ko:\n  open: 검색\n  none: ‘{query}’ 없음\nen:\n  close: Close\n  none: Nothing\n",
            ),
        ),
        "bilingual_search/strings.yml:6: has no placeholder at 'en.none', expected {query}, as in 'ko'",
    ),
    (
        texts.search_texts_agree,
        both(
            lambda folder: (folder / "bilingual_search").mkdir(),
            write(
                "bilingual_search/strings.yml",
                "ko:\n  hits: {other: 결과}\nen:\n  hits: {one: result, othr: results}\n",
            ),
        ),
        "bilingual_search/strings.yml:4: lacks the form 'other' at 'en.hits'",
    ),
    (
        freshness.notes_were_checked_lately,
        put(KO, "2025-12-01", "2024-05-01"),
        "docs/ko/bread/oven.md:5: warning: was last checked on 2024-05-01, more than 2 years ago",
    ),
    (
        pictures.pictures_exist,
        remove("docs/ko/bread/pot.svg"),
        "docs/ko/bread/oven.md:15: shows pot.svg, which is no file in docs/",
    ),
    (
        pictures.pictures_have_words,
        put(KO, "![냄비]", "![]"),
        "docs/ko/bread/oven.md:15: shows pot.svg without an alternative text, expected ![what it shows](file)",
    ),
    (
        titles.pages_have_a_text,
        write("docs/ko/bread/flour.md", "---\ntitle: 밀가루는요?\ndescription: 골라요.\n---\n"),
        "docs/ko/bread/flour.md:5: has no text",
    ),
    (
        meaning.numbers_are_the_same,
        both(put(KO, TEXT, "70%는 덮어요."), put(EN, "Put the lid on.", "Cover 80% of it.")),
        "docs/en/bread/oven.md:11: has the number 80, which line 12 of docs/ko/bread/oven.md does not have. Correct one",
    ),
    (
        meaning.numbers_are_the_same,
        both(put(KO, TEXT, "1만 2천 원이에요."), put(EN, "Put the lid on.", "It costs 2,000 won.")),
        "docs/ko/bread/oven.md:12: has the number 1만 2천, which line 11",
    ),
    (
        meaning.numbers_are_the_same,
        put(EN, "half an hour", "7 hours"),
        "docs/en/bread/oven.md:12: has the number 7",
    ),
    (
        meaning.names_are_the_same,
        both(put(KO, TEXT, "Dutch oven의 뚜껑을 덮어요."), put(EN, "Put the lid on.", "Put the lid of the French oven on.")),
        "docs/ko/bread/oven.md:12: has the name Dutch, which line 11 of docs/en/bread/oven.md does not have. Correct one",
    ),
    (
        meaning.lengths_are_alike,
        both(
            put(KO, TEXT, "뚜껑을 꼭 덮고, 김이 새지 않는지 가끔 살펴보면서 천천히 기다려요."),
            put(EN, "Put the lid on.", "Wait."),
        ),
        "docs/en/bread/oven.md:11: is much shorter than line 12 of docs/ko/bread/oven.md: 'Wait.'",
    ),
    (
        differences.differences_are_still_there,
        write("data/differences.yml", "- {page: bread/oven, text: '70', reason: No reason.}\n"),
        "data/differences.yml:1: warning: excuses '70' on bread/oven, which is not there",
    ),
    (
        parity.code_is_the_same,
        both(put(KO, TEXT, "`bake --hot`로 구워요."), put(EN, "Put the lid on.", "Bake with `bake --cold`.")),
        "docs/en/bread/oven.md:11: has the code bake --cold, which docs/ko/bread/oven.md does not have. Correct one",
    ),
    (
        parity.code_is_the_same,
        both(
            put(KO, "## ", "```\nbake\n\neat\n```\n\n## "),
            put(EN, "## ", "```\nbake\n\nheat\n```\n\n## "),
        ),
        "docs/ko/bread/oven.md:13: has the code eat, which docs/en/bread/oven.md does not have",
    ),
    (
        parity.code_is_the_same,  # as often
        both(put(KO, TEXT, "`bake`를 두 번: `bake`"), put(EN, "Put the lid on.", "Use `bake` twice.")),
        "docs/ko/bread/oven.md:12: has the code bake, which",
    ),
    (
        terms.terms_are_the_same,
        put(EN, "title: Do I need an oven?", "title: Do I need a pan?"),
        "docs/ko/bread/oven.md:2: has the term 오븐, which the title or short answer of docs/en/bread/oven.md does not have.",
    ),
    (
        terms.terms_are_the_same,
        both(
            put("docs/ko/bread/flour.md", "서늘한 곳에", "사워도우는 서늘한 곳에 두세요. 사워도우도"),
            put("docs/en/bread/flour.md", "Keep it cool.", "Keep the bread cool. Keep it."),
        ),
        "docs/ko/bread/flour.md:10: has the term 사워도우, which docs/en/bread/flour.md does not have.",
    ),
    (
        copies.passages_stand_on_one_page,
        both(in_text(LONG), put("docs/ko/bread/flour.md", "## ", f"{LONG}\n\n## ")),
        "has the same text as line",
    ),
    (
        people.speakers_are_spelled_right,
        both(
            put("data/collections.yml", "date:", "speaker: {ko: 홍길동, en: Gildong Hong}\n  date:"),
            in_text("홍길똥 님이 덮어요."),
        ),
        "docs/ko/bread/oven.md:12: has the name '홍길똥', expected '홍길동'",
    ),
    (
        people.speakers_are_spelled_right,
        both(
            put("data/collections.yml", "date:", "speaker: {ko: 홍길동, en: Gildong Hong}\n  date:"),
            put(EN, "Put the lid on.", "Gildong Hang puts it on."),
        ),
        "docs/en/bread/oven.md:11: has the name 'Gildong Hang', expected 'Gildong Hong'",
    ),
    (
        characters.keys_end_in_a_plain_colon,
        put(KO, "title: ", "title："),
        "docs/ko/bread/oven.md:2: has a wide colon (：) behind 'title'",
    ),
    (
        pictures.pictures_are_pictures,
        write("docs/ko/bread/pot.svg", "text"),
        "docs/ko/bread/oven.md:15: shows pot.svg, which is no such picture",
    ),
    (
        pictures.pictures_do_nothing,
        both(
            write("docs/ko/bread/pot.svg", "<svg><script>alert(1)</script></svg>"),
        ),
        "docs/ko/bread/oven.md:15: shows pot.svg, which has '<script'",
    ),
    (
        pictures.pictures_are_small,
        write("docs/ko/bread/pot.svg", "x" * 600_000),
        "shows pot.svg of 600,000 bytes, expected 500,000 at most",
    ),
    (
        links.addresses_are_allowed,
        in_text("[냄비](http://localhost/pot)를 덮어요."),
        "expected an address that starts with https:// and that everybody can reach",
    ),
    (
        links.addresses_are_allowed,
        in_text("[냄비](https://example.org/?a=1&utm_source=x)를 덮어요."),
        "expected the same without 'utm_source='",
    ),
    (
        inventory.starting_points_differ,
        append("data/starting_points.yml", "\n- reader: {ko: 또, en: Again}\n  question: bread/oven\n"),
        "leads to bread/oven twice",
    ),
    (
        inventory.years_are_those_of_the_dates,
        put("data/collections.yml", "year: 2024", "year: 2023"),
        "bread has the year 2023, but the date '2024년'",
    ),
    (
        language.data_is_in_its_language,
        put("data/topics.yml", "en: How to bake.", "en: 빵을 구워요."),
        "data/topics.yml:3: is in Korean: '빵을 구워요.', expected English",
    ),
    (
        markup.lines_end_without_a_backslash,
        in_text("뚜껑을\\\n  덮어요."),
        "docs/ko/bread/oven.md:12: has a backslash at the end of a line",
    ),
    (
        markup.rows_have_the_same_cells,
        in_text("덮어요.\n\n| 가 | 나 |\n| --- | --- |\n| 다 | 라 | 마 |"),
        "docs/ko/bread/oven.md:16: has a row of 3 cells, expected 2",
    ),
    (
        style.no_word_is_doubled,
        put(EN, "Put the lid", "Put the the lid"),
        "docs/en/bread/oven.md:11: has 'the the', expected 'the'",
    ),
    (
        style.brackets_and_quotations_are_closed,
        in_text("뚜껑을 (꼭 덮어요."),
        "docs/ko/bread/oven.md:12: has ( 1 times and ) 0 times",
    ),
    (
        queries.every_file_of_queries_is_of_a_page,
        queries_of("bread/oven", "bread/flour", "bread/flower"),
        "data/queries/bread/flower.yml: has the path of no page. Rename it like its page in data/questions.yml, or delete it. Did you mean bread/flour",
    ),
    (
        queries.every_file_of_queries_is_of_a_page,
        both(
            queries_of("bread/oven", "bread/flour", "bread", "index"),
            write("data/queries/bread/oven.yaml", "ko: []\n"),
        ),
        "data/queries/bread/oven.yaml: is not read by the search, expected the name bread/oven.yml. Rename it.",
    ),
    (
        queries.every_question_has_queries,
        queries_of("bread/oven"),
        "data/questions.yml:12: warning: has bread/flour, which the search knows by its own words alone. Write what readers would type to find it, 20 queries or more in each language, in data/queries/bread/flour.yml (CONTRIBUTING.md).",
    ),
    (
        queries.every_question_has_queries,
        both(
            queries_of("bread/oven", "bread/flour"),
            put("data/queries/bread/flour.yml", "en: [bread0, ", "en: ["),
        ),
        "data/queries/bread/flour.yml:2: warning: has 19 queries in the language 'en', expected 20 at least",
    ),
    (
        queries.every_question_has_queries,  # also in a language that it awaits
        both(
            put(QUESTIONS, "related:", "awaiting: {en: 2026-01-01}\n        related:"),
            queries_of("bread/oven", "bread/flour"),
            put("data/queries/bread/oven.yml", "en: [", "en: []\n# ["),
        ),
        "data/queries/bread/oven.yml:2: warning: has 0 queries in the language 'en'",
    ),
    (
        queries.queries_lead_to_few_pages,
        queries_of("bread/oven", "bread/flour", "bread", "index", "glossary"),
        "data/queries/index.yml:1: warning: has '빵0', which leads to 5 pages (bread/flour, bread/oven, bread, glossary, index), expected 4 at most",
    ),
    (
        queries.what_no_page_answers_stands_with_none,
        both(
            queries_of("bread/oven", "bread/flour", en=", Which Oven?"),
            write("data/unanswered.yml", "en:\n- cake\n- which  oven?\n"),
        ),
        "data/unanswered.yml:3: warning: has 'which  oven?', which stands in data/queries/bread/oven.yml, too.",
    ),
    (
        queries.queries_stand_once,
        queries_of("bread/oven", "bread/flour", en=", Bread7"),
        "data/queries/bread/flour.yml:2: warning: has 'Bread7' twice. Remove one.",
    ),
    (
        queries.queries_stand_once,
        write("data/unanswered.yml", "en:\n- cake\n- pie\n- Cake\n"),
        "data/unanswered.yml:4: warning: has 'Cake' twice",
    ),
    (
        queries.queries_can_be_typed,
        write("data/unanswered.yml", f"en:\n- {'a' * 120}\n- {'b' * 121}\n"),
        "data/unanswered.yml:3: warning: has a query of 121 characters: 'bbbb",
    ),
    (
        addresses.published_addresses_lead_somewhere,
        write("data/published.txt", "index\ntea/index\ntea/pot\ntea/cup\n"),
        "data/published.txt:1: warning: lists the addresses of another site. Delete it; `make addresses` begins",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "change", "expected"),
    CASES,
    ids=[f"{rule.__name__}-{number}" for number, (rule, _, _) in enumerate(CASES)],
)
def test_a_rule_finds_what_breaks_it(
    folder: Path, rule: Rule, change: Change, expected: str
) -> None:
    assert found(folder, (rule,)) == []
    change(folder)
    messages = [str(finding) for finding in found(folder)]
    assert any(expected in message for message in messages), messages
    own = [str(finding) for finding in found(folder, (rule,))]
    assert any(expected in message for message in own), "found by another rule"


def test_every_rule_has_a_case() -> None:
    assert {rule.__name__ for rule in EVERY} == {rule.__name__ for rule, _, _ in CASES}


def test_every_rule_says_what_has_to_be_so() -> None:
    assert [rule.__name__ for rule in EVERY if not rule.__doc__] == []


def test_where_no_question_has_queries_none_is_missed(folder: Path) -> None:
    queries_of("bread", "glossary")(folder)  # how other pages are found
    assert found(folder) == []
    queries_of("bread/oven", "bread/flour")(folder)
    assert found(folder) == []


def test_the_longest_query_is_the_longest_that_the_search_takes() -> None:
    assert queries.MOST_CHARACTERS == MAX_QUERY_LENGTH


def test_sound_content_has_no_finding(folder: Path) -> None:
    assert found(folder) == []
