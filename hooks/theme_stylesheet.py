"""Cuts a style sheet to the rules that a site can use.

The theme's has 137 kB, most of it for parts that our pages do not have.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import tinycss2

_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
_GROUPS = {"media", "supports", "layer", "container"}


@cache  # each language's build asks twice
def cut(css: str, classes: frozenset[str], other_css: str = "") -> str:
    """The rules of `css` whose selectors name no class outside `classes`, no id and no data- attribute.

    Custom properties that neither these rules nor `other_css` use are left out, too.
    """
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    kept = "".join(_kept(rules, classes))
    used = set(_VARIABLE.findall(other_css))
    while True:
        shorter = _without_unused(kept, used | set(_VARIABLE.findall(kept)))
        if shorter == kept:
            return kept
        kept = shorter


def _kept(rules: list[Any], classes: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [
                selector
                for selector in _split(rule.prelude)
                if _usable(selector, classes)
            ]
            if selectors:
                yield _rule(selectors, tinycss2.serialize(rule.content))
        elif rule.type == "at-rule" and rule.content is None:
            continue  # @charset and @import
        elif rule.type == "at-rule" and rule.lower_at_keyword in _GROUPS:
            inner = "".join(
                _kept(
                    tinycss2.parse_rule_list(
                        rule.content, skip_comments=True, skip_whitespace=True
                    ),
                    classes,
                )
            )
            if inner:
                prelude = tinycss2.serialize(rule.prelude)
                yield f"@{rule.at_keyword}{prelude}{{{inner}}}"


def _rule(selectors: list[list[Any]], content: str) -> str:
    return f"{','.join(tinycss2.serialize(s).strip() for s in selectors)}{{{content}}}"


def _split(prelude: list[Any]) -> list[list[Any]]:
    """The selectors between the commas."""
    selectors: list[list[Any]] = [[]]
    for token in prelude:
        if token == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors


def _usable(selector: list[Any], classes: frozenset[str]) -> bool:
    """Whether an element of ours can match; what stands in :is() or :not() is not looked at."""
    for place, token in enumerate(selector):
        if token.type == "hash":
            return False
        if token == "." and selector[place + 1].value not in classes:
            return False
        if token.type == "[] block" and re.match(
            r"\s*(data-md-|dir\b)", tinycss2.serialize(token.content)
        ):
            return False
    return True


def _without_unused(css: str, used: set[str]) -> str:
    """The style sheet without the custom properties that are not in `used`, and without empty rules."""

    def clean(rules: list[Any]) -> Iterator[str]:
        for rule in rules:
            if rule.type == "at-rule":
                inner = "".join(clean(tinycss2.parse_rule_list(rule.content)))
                if inner:
                    prelude = tinycss2.serialize(rule.prelude)
                    yield f"@{rule.at_keyword}{prelude}{{{inner}}}"
                continue
            declarations = [
                declaration.serialize()
                for declaration in tinycss2.parse_blocks_contents(
                    rule.content, skip_comments=True, skip_whitespace=True
                )
                if not (
                    declaration.name.startswith("--") and declaration.name not in used
                )
            ]
            if declarations:
                yield _rule([rule.prelude], ";".join(declarations))

    return "".join(clean(tinycss2.parse_stylesheet(css)))
