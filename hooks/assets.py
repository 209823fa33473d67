"""Addresses of the site's own style sheets and scripts."""

from hashlib import sha256
from pathlib import Path


def versioned(path: str, content: bytes) -> str:
    """The path with a hash of the content, so that a page never meets a cached older file."""
    return f"{path}?v={sha256(content).hexdigest()[:8]}"


def versioned_file(folder: Path, path: str) -> str:
    """`versioned` for a file below `folder`."""
    return versioned(path, (folder / path).read_bytes())
