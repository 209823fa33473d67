"""A project with two questions, right in everything: tests spoil a copy and see what is found."""

from pathlib import Path
from textwrap import dedent

FILES = {
    "mkdocs.yml": """
        site_url: !ENV [SITE_URL, "https://bakery.example.org/faq/"]
        markdown_extensions:
          - admonition
          - attr_list
          - pymdownx.betterem
          - pymdownx.saneheaders
          - toc:
              permalink: true
        """,
    "overrides/home.html": """
        <h1>{{ text("site_name") }}</h1>
        {{ text("year_badge", year=2024) }}
        """,
    "overrides/question.html": """
        <section id="source"></section>
        """,
    "data/topics.yml": """
        baking:
          name: {ko: 빵 굽기, en: Baking}
          description: {ko: 빵을 구워요., en: How to bake.}
        """,
    "data/collections.yml": """
        bread:
          name: {ko: 빵 이야기, en: About bread}
          kind: {ko: 문답집, en: FAQ}
          date: {ko: 2024년, en: '2024'}
          year: 2024
          reservation: {ko: 개인의 의견이에요., en: A personal opinion.}
        """,
    "data/questions.yml": """
        pages:
          index: {template: home.html, lists_questions: true, added: 2026-01-01}
          glossary: {added: 2026-01-01}
        collections:
          bread:
            added: 2026-01-01
            questions:
              oven:
                topics: [baking]
                related: [bread/flour]
                added: 2026-01-01
              flour:
                topics: [baking]
                added: 2026-01-02
        """,
    "data/starting_points.yml": """
        - reader: {ko: 처음이에요, en: I'm new}
          question: bread/oven
        """,
    "data/published.txt": """
        # What was there once.
        bread/flour
        bread/flour#keeping
        bread/meal
        bread/meal#storing
        bread/oven#pot
        """,
    "data/moved.yml": """
        bread/meal: bread/flour
        bread/flour#keeping: bread/flour#storing
        """,
    "data/localized_links.yml": """
        - ko: https://example.com/ko
          en: https://example.com/en
        """,
    "data/strings.yml": """
        site_name: {ko: 빵집, en: Bakery}
        year_badge: {ko: '{year}년의 답', en: 'Answer from {year}'}
        """,
    "data/glossary.yml": """
        - id: oven
          ko: 오븐
          en: oven
          synonyms: {ko: [화덕], en: [stove]}
          avoid: {ko: [오분], en: [ofen]}
          explanation: {ko: 빵을 굽는 기계예요., en: A machine that bakes.}

        - id: sourdough
          ko: 사워도우
          en: sourdough
          synonyms: {ko: [천연 발효], en: [wild yeast]}
          avoid: {ko: [], en: []}
          explanation: {ko: 천천히 부풀린 반죽이에요., en: A dough that rises slowly.}
        """,
    "docs/ko/index.md": """
        ---
        title: 빵 굽는 사람의 문답
        description: 빵을 굽는 사람이 묻고 답해요.
        ---
        """,
    "docs/en/index.md": """
        ---
        title: Questions of bakers
        description: Bakers ask and answer.
        ---
        """,
    "docs/ko/glossary.md": """
        ---
        title: 용어
        description: 빵에 쓰는 말이에요.
        ---

        말마다 뜻을 적었어요.
        """,
    "docs/en/glossary.md": """
        ---
        title: Glossary
        description: Words about bread.
        ---

        Each word has its meaning.
        """,
    "docs/ko/bread/index.md": """
        ---
        title: 빵 문답집
        description: 빵을 두고 묻고 답한 글이에요.
        ---

        빵집 주인이 답했어요.
        """,
    "docs/en/bread/index.md": """
        ---
        title: Questions about bread
        description: What people ask about bread.
        ---

        A baker answered.
        """,
    "docs/ko/bread/oven.md": """
        ---
        title: 오븐이 꼭 있어야 하나요?
        description: 없어도 괜찮아요. 냄비로도 구울 수 있어요.
        keywords: [오븐 구입, 전기요금]
        checked: 2025-12-01
        ---

        사워도우는 [오븐](flour.md#storing)에서 구워요.

        ## 냄비로 굽기 { #pot }

        - 뚜껑을 덮어요.
        - 삼십 분을 기다려요.

        ![냄비](pot.svg)

        !!! editor

            냄비는 [여기](https://example.com/ko)에서 봐요.
        """,
    "docs/en/bread/oven.md": """
        ---
        title: Do I need an oven?
        description: No. A pot will do.
        keywords: [buy an oven, electricity bill]
        ---

        Sourdough is baked in an [oven](flour.md#storing).

        ## Baking in a pot { #pot }

        - Put the lid on.
        - Wait for half an hour.

        ![A pot](pot.svg)

        !!! editor

            See the pot [here](https://example.com/en).
        """,
    "docs/ko/bread/flour.md": """
        ---
        title: 밀가루는 어떻게 고르나요?
        description: 단백질이 많은 것을 골라요.
        ---

        봉지를 읽어 보세요.

        ## 보관 { #storing }

        서늘한 곳에 두세요.
        """,
    "docs/en/bread/flour.md": """
        ---
        title: How do I choose flour?
        description: Take one with much protein.
        ---

        Read the bag.

        ## Storing it { #storing }

        Keep it cool.
        """,
    "docs/ko/bread/pot.svg": "<svg></svg>",
    "docs/en/bread/pot.svg": "<svg></svg>",
}


def write_small_project(folder: Path) -> Path:
    """Write the project into a folder, and give the folder."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder
