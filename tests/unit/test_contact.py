"""A contact is an e-mail address or a page; anything else is refused."""

import pytest

from content.findings import ContentError
from content.site.contact import Contact, read_contact


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("", None),
        ("me@example.org", Contact("me@example.org", "mailto:me@example.org")),
        (
            "https://example.org/contact/",
            Contact("example.org/contact", "https://example.org/contact/"),
        ),
    ],
)
def test_a_contact_is_read(text: str, contact: Contact | None) -> None:
    assert read_contact(text) == contact


@pytest.mark.parametrize(
    "text", ["me", "me@example", "javascript:alert(1)", "https://", "a b@example.org"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ContentError, match=r"mkdocs.yml: has '.*' at 'extra.contact'"):
        read_contact(text)
