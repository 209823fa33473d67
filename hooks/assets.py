"""Addresses of the site's own style sheets and scripts, and the scripts that pages carry within."""

from hashlib import sha256
from pathlib import Path

import rjsmin
from markupsafe import Markup


def versioned(path: str, content: bytes) -> str:
    """The path with a hash of the content, so that a page never meets a cached older file."""
    return f"{path}?v={sha256(content).hexdigest()[:8]}"


def versioned_file(folder: Path, path: str) -> str:
    """`versioned` for a file below `folder`."""
    return versioned(path, (folder / path).read_bytes())


def inline_script(folder: Path, path: str) -> Markup:
    """A script below `folder` as text for a <script> element, without comments and white space."""
    script: str = rjsmin.jsmin((folder / path).read_text(encoding="utf-8"))
    return Markup(script.replace("</", "<\\/"))
