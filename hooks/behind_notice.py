"""Puts what readers are told of a section whose other version is ahead where the section stands."""

import re

from markupsafe import Markup


def after_heading(html: str, anchor: str, notice: Markup) -> str:
    """The HTML with the notice behind the heading with the id `anchor`; unchanged where there is none."""
    heading = rf'<h([2-6]) id="{re.escape(anchor)}"[^>]*>.*?</h\1>'
    return re.sub(
        heading, lambda match: match[0] + str(notice), html, count=1, flags=re.DOTALL
    )
