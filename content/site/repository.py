"""Links from a page into the repository it is made from, on GitHub."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from .views import PageView


@dataclass(frozen=True)
class Repository:
    url: str  # e.g. https://github.com/owner/dl-career-faq
    branch: str

    def edit_url(self, view: PageView, locale: str) -> str:
        """GitHub's editor with the page's Markdown file."""
        return f"{self.url}/edit/{quote(self.branch)}/docs/{locale}/{view.path}.md"

    def report_url(self, view: PageView, locale: str) -> str:
        """A new issue about the page, its form filled in as far as possible."""
        form = {
            "template": f"problem-{locale}.yml",
            "title": view.title,
            "page": f"{locale}/{view.path}",
        }
        return f"{self.url}/issues/new?{urlencode(form, quote_via=quote)}"

    def ask_url(self, locale: str) -> str:
        """A new issue that asks for a question to be added."""
        return f"{self.url}/issues/new?template=question-{locale}.yml"
