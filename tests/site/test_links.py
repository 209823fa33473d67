"""Every link of the built site leads somewhere, and nowhere else."""

import pytest

from tools.html import html_pages
from tools.project import SITE_URL
from tools.site_check import broken_links, doubled_ids, foreign_requests


def files(site) -> set[str]:
    return {
        file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()
    }


def test_every_link_resolves_and_keeps_its_language(built, pages):
    problems = broken_links(pages, files(built.site), SITE_URL)
    assert not problems, "\n".join(problems)


def test_no_page_loads_anything_from_another_host(pages):
    problems = [
        problem
        for page in pages.values()
        for problem in foreign_requests(page, SITE_URL)
    ]
    assert not problems, "\n".join(problems)


def test_every_id_is_unique_on_its_page(pages):
    problems = [problem for page in pages.values() for problem in doubled_ids(page)]
    assert not problems, "\n".join(problems)


@pytest.fixture
def made_up_site(tmp_path):
    """Writes pages and gives the problems of their links."""

    def made_up_site(**bodies: str) -> list[str]:
        for name, body in {"index": "", "en_index": "", **bodies}.items():
            file = tmp_path / f"{name.replace('_', '/')}.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(
                f"<!doctype html><html><body><p id=here>a</p>{body}</body></html>"
            )
        pages = html_pages(tmp_path)
        return broken_links(pages, files(tmp_path), SITE_URL) + [
            p
            for page in pages.values()
            for p in foreign_requests(page, SITE_URL) + doubled_ids(page)
        ]

    return made_up_site


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<a href="faq/">a</a>', "leads to faq/, which does not exist"),
        ('<a href="#there">a</a>', "leads to #there, but there is no such id"),
        ('<a href="en/#there">a</a>', "leads to en/#there, but there is no such id"),
        ('<a href="en/">a</a>', "leads to en/, in the other language"),
        ('<img src="a.png">', "leads to a.png, which does not exist"),
        (
            '<script src="https://cdn.example.com/a.js"></script>',
            "loads https://cdn.example.com/a.js",
        ),
        (
            '<link rel="stylesheet" href="https://fonts.example.com/a.css">',
            "loads https://fonts.example.com/a.css",
        ),
        ('<p id="here">b</p>', "the id here stands 2 times"),
    ],
)
def test_a_broken_page_is_found(made_up_site, body, expected):
    (problem,) = made_up_site(index=body)
    assert expected in problem


def test_a_sound_page_has_no_problem(made_up_site):
    assert (
        made_up_site(
            index='<a href="#here">a</a><a href="en/#here" data-language-switch>b</a><a href="https://example.com/">c</a>'
        )
        == []
    )
