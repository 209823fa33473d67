"""Search for sites in Korean, English or both: see README.md.

write(site, options)            reads a built site and writes its search
box_html(locale, root, options) the button of the search box, for a page
style_html(root)                its style sheet, for the head of a page
"""

from .errors import SearchError
from .markup import box_html, style_html
from .options import Link, Options
from .writer import write

__all__ = ["Link", "Options", "SearchError", "box_html", "style_html", "write"]
