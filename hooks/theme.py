"""All that the site takes from its theme, Material for MkDocs: icons, and the look of running text.

The end of the theme's life is announced for May 2027. To leave it is a change of this module, of
hooks/theme_stylesheet.py and of overrides/assets/stylesheets/theme-variables.css.
"""

from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from hooks.theme_stylesheet import cut

# The theme's look of running text holds inside an element of this class.
PROSE_CLASS = "md-typeset"

# Classes of the theme's style sheet that our pages have; rules for any other are left out.
_USED_CLASSES = frozenset({PROSE_CLASS, "admonition", "admonition-title"})

STYLESHEET = "assets/stylesheets/theme.css"


class Theme:
    """The theme as installed; `folders` are MkDocs' theme folders, the site's own first."""

    def __init__(self, folders: list[str], own: Path):
        self._folders = [Path(folder) for folder in folders]
        self._own = own

    @classmethod
    def of(cls, config: MkDocsConfig) -> "Theme":
        return cls(config.theme.dirs, Path(config.theme.custom_dir or ""))

    def icon(self, name: str) -> Markup:
        """The SVG element of an icon, hidden from screen readers: what it stands on has the name."""
        file = self._find(
            f".icons/material/{name}.svg",
            f"Use an icon that it has, or put one into {self._own}/.icons/material/.",
        )
        svg = file.read_text(encoding="utf-8")
        return Markup(svg.replace("<svg ", '<svg aria-hidden="true" ', 1))

    def whole_stylesheet(self) -> str:
        """The theme's style sheet, whose file name changes with each release."""
        return self._find(
            "assets/stylesheets/main.*.css",
            "Pin a release of mkdocs-material that has one in requirements.in.",
        ).read_text(encoding="utf-8")

    def stylesheet(self) -> str:
        """What our pages need of it, in a cascade layer below our own rules."""
        own = "".join(
            file.read_text(encoding="utf-8")
            for file in sorted((self._own / "assets" / "stylesheets").glob("*.css"))
        )
        return f"@layer theme {{{cut(self.whole_stylesheet(), _USED_CLASSES, own)}}}\n"

    def ship(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave the theme's own files out of the site and put the one style sheet in."""
        foreign = [folder for folder in self._folders if folder != self._own]
        for file in list(files):
            source = file.abs_src_path
            if source and any(folder in Path(source).parents for folder in foreign):
                files.remove(file)
        files.append(File.generated(config, STYLESHEET, content=self.stylesheet()))
        return files

    def _find(self, pattern: str, remedy: str) -> Path:
        for folder in self._folders:
            for file in sorted(folder.glob(pattern)):
                return file
        raise PluginError(f"The theme has no {pattern}. {remedy}")
