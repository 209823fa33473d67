"""Addresses of style sheets and scripts."""

from hashlib import sha256
from pathlib import Path


def versioned(folder: Path, path: str) -> str:
    """The path with a hash of the file's content, so that a page never meets a cached older file."""
    return f"{path}?v={sha256((folder / path).read_bytes()).hexdigest()[:8]}"


def stylesheet(theme_folders: list[str]) -> str:
    """Path of the theme's main style sheet, whose name changes with each release of the theme."""
    for folder in map(Path, theme_folders):
        for file in folder.glob("assets/stylesheets/main.*.css"):
            return file.relative_to(folder).as_posix()
    raise FileNotFoundError(
        f"no assets/stylesheets/main.*.css in {', '.join(theme_folders)}"
    )
