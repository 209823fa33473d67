"""What is cut from the theme's style sheet changes nothing: all that Markdown makes looks as with the whole."""

from typing import Literal

import markdown
import material
import pytest
import yaml
from playwright.sync_api import Browser

from hooks.theme import PROSE_CLASS, Theme
from tools.project import ROOT

# Every block and every inline element that a page may hold, also those that no page has yet.
BLOCKS = """
# Heading 1 { #one }

Text with *emphasis*, **importance**, `code`, a [link](https://example.com/), <kbd>K</kbd>,
<mark>mark</mark>, <small>small</small>, H<sub>2</sub>O, <abbr title="x">abbr</abbr>.

## Heading 2 { #two }

- an item
- another

    with a paragraph

    1. and a list
    2. of numbers

### Heading 3 { #three }

> A quotation
>
> > within another

    code in a block, long enough to scroll sideways on a narrow page ................................................

#### Heading 4 { #four }

| Table | Cell |
| ----- | ---: |
| a     |    1 |

!!! editor "Editor's note"

    A note with a [link](https://example.com/) and `code`.

---

<dl><dt>Term</dt><dd>Explanation</dd></dl>
<figure><img alt="" width="10" height="10"><figcaption>Caption</figcaption></figure>
<details><summary>More</summary><p>Text</p></details>
"""

STYLES = """() => [...document.querySelectorAll("body, body *")].map((element) =>
  ["", "::before", "::after"].map((pseudo) => {
    const style = getComputedStyle(element, pseudo)
    return element.tagName + pseudo + [...style].filter((name) => !name.startsWith("--"))
      .map((name) => name + ":" + style.getPropertyValue(name)).join(";")
  }))"""


@pytest.fixture(scope="module")
def theme() -> Theme:
    folder = material.__path__[0]
    return Theme([str(ROOT / "overrides"), f"{folder}/templates"], ROOT / "overrides")


@pytest.fixture(scope="module")
def body() -> str:
    config = yaml.safe_load(
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", "")
    )
    names = [
        next(iter(item)) if isinstance(item, dict) else item
        for item in config["markdown_extensions"]
    ]
    return markdown.markdown(BLOCKS, extensions=[*names, "tables"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("media", ["screen", "print"])
def test_running_text_looks_as_with_the_whole_style_sheet(
    browser: Browser,
    theme: Theme,
    body: str,
    scheme: Literal["light", "dark"],
    media: Literal["screen", "print"],
) -> None:
    own = "".join(
        (ROOT / "overrides/assets/stylesheets" / f"{name}.css").read_text(
            encoding="utf-8"
        )
        for name in ("theme-variables", "colors", "typography", "layout", "components")
    )
    whole = theme.whole_stylesheet().replace('@charset "UTF-8";', "")
    page = browser.new_page(color_scheme=scheme, viewport={"width": 800, "height": 600})
    page.emulate_media(media=media)

    def styles(css: str) -> list[list[str]]:
        page.set_content(
            f'<!doctype html><html lang="en"><style>{css}</style><style>{own}</style>'
            f'<body><main class="page__main"><div class="prose {PROSE_CLASS}">{body}</div></main>'
        )
        found: list[list[str]] = page.evaluate(STYLES)
        return found

    cut = styles(theme.stylesheet())
    assert len(cut) > 50
    assert cut == styles(f"@layer theme {{{whole}}}")
    assert cut != styles("")
    page.close()
