"""Python-Markdown extension: says to assistive technology that an editor's note is a note, and where it ends."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class EditorNoteExtension(Extension):
    """Gives each note (!!! editor) the role "note", named by its visible title, which is not searched: all have the same."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After inline text has become elements (20), beside the glossary (15).
        md.treeprocessors.register(_MarkNotes(md), "editor-note", 14)


class _MarkNotes(Treeprocessor):
    def run(self, root: Element) -> None:
        notes = [
            element
            for element in root.iter("div")
            if "admonition" in (element.get("class") or "").split()
        ]
        for number, note in enumerate(notes, 1):
            title = note.find("p[@class='admonition-title']")
            if title is not None:
                title.set("id", f"note-{number}")
                title.set("data-search-exclude", "")
                note.set("role", "note")
                note.set("aria-labelledby", f"note-{number}")
