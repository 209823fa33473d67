"""All faults, by kind."""

from ..fault import Fault
from . import (
    awaiting_and_renames,
    blocks,
    characters,
    front_matter,
    further,
    glossary_and_strings,
    headings,
    inventory,
    links,
    meaning,
    pictures_and_html,
    project,
    queries,
)

GROUPS: dict[str, list[Fault]] = {
    "files, inventory, YAML": inventory.FAULTS,
    "headings": headings.FAULTS,
    "blocks and notes": blocks.FAULTS,
    "links": links.FAULTS,
    "pictures": pictures_and_html.PICTURES,
    "HTML": pictures_and_html.HTML,
    "encodings": characters.ENCODINGS,
    "dates": front_matter.DATES,
    "titles and descriptions": front_matter.TITLES,
    "keywords": front_matter.KEYWORDS,
    "queries of the search": queries.FAULTS,
    "terms and glossary": glossary_and_strings.GLOSSARY,
    "texts of the interface": glossary_and_strings.STRINGS,
    "awaiting translation": awaiting_and_renames.AWAITING,
    "renames and removals": awaiting_and_renames.RENAMES,
    "meaning and language": meaning.FAULTS,
    "characters": characters.CHARACTERS,
    "stray files": pictures_and_html.STRAY_FILES,
    "syntax that there is not": pictures_and_html.SYNTAX,
    "project": project.FAULTS,
    "further kinds": further.FAULTS,
}
