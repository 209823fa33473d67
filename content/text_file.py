"""Reads a file that people write, and says what is wrong with it as a file."""

from pathlib import Path

from .findings import ContentError, Finding


def read_text(file: Path) -> str:
    """The text of a file in UTF-8, its lines ended by "\\n", without the byte order mark that some editors write.

    Raises ContentError where the file is missing or is not UTF-8.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        remedy = "Restore it; the site cannot be built without it."
        raise ContentError([Finding(file, 0, "is missing", "", remedy)]) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        byte = error.object[error.start]
        raise ContentError(
            [
                Finding(
                    file,
                    line,
                    f"is not UTF-8: it has the byte 0x{byte:02x}",
                    remedy="Save the file as UTF-8.",
                )
            ]
        ) from None
    return text
