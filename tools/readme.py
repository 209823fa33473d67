"""Compares the documents that stand in both languages: `python -m tools.readme`, part of `make check`.

They have the same headings, lists, tables and links, block by block, as pages have
(content/check/parity.py), and the same commands.
"""

import sys
from pathlib import Path

from content.blocks import outline
from content.check.parity import compare_blocks, compare_links
from content.findings import Finding
from tools.project import ROOT

PAIRS = tuple(
    (f"{name}.ko.md", f"{name}.md")
    for name in ("README", "CONTRIBUTING", "CODE_OF_CONDUCT")
)
# What a link leads to in the Korean document -> in the English one.
LINKS = {
    **{english: korean for korean, english in PAIRS},  # to the other language
    **dict(PAIRS),
    "docs/ko/about.md": "docs/en/about.md",
}


def commands(markdown: str) -> list[tuple[int, str]]:
    """(line, command) of everything in code blocks, without the remarks behind #."""
    return [
        (block.line + number, command)
        for block in outline(markdown).blocks
        if block.kind == "code block"
        for number, line in enumerate(block.text.splitlines())
        if (command := line.split(" # ")[0].strip())
    ]


def differences(korean: Path, english: Path) -> list[Finding]:
    """Where the two documents do not say the same, as far as a program can tell."""
    ko, en = (file.read_text(encoding="utf-8") for file in (korean, english))
    sides = (korean, outline(ko)), (english, outline(en))
    found = [*compare_blocks(*sides), *compare_links(*sides, LINKS)]
    ours, theirs = commands(ko), commands(en)
    for (line, command), (_, wanted) in zip(ours, theirs, strict=False):
        if command != wanted:
            found.append(
                Finding(
                    korean,
                    line,
                    f"`{command}`",
                    f"`{wanted}`, as in {english.name}",
                    "Give the same commands in both.",
                )
            )
    return found


def main() -> int:
    """Print the differences; 1 if there are any."""
    found = [
        difference.relative_to(ROOT)
        for korean, english in PAIRS
        for difference in differences(ROOT / korean, ROOT / english)
    ]
    print("\n".join(map(str, found)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
