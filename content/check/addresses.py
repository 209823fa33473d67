"""No address that was ever published leads nowhere."""

from collections.abc import Iterator

from ..addresses import lead, present, published, published_file
from ..findings import Finding
from ..project import Project


def published_addresses_lead_somewhere(project: Project) -> Iterator[Finding]:
    """Each address of data/published.txt is still there, or data/moved.yml says where it went.

    Where most of its pages are gone, the list is that of another site, whose content a fork has replaced.
    """
    file = published_file(project)
    known = {*present(project), *project.moves}
    pages = [address for address in published(project) if "#" not in address]
    if sum(page in known for page in pages) * 2 < len(pages):
        yield Finding(
            file,
            1,
            "lists the addresses of another site",
            remedy="Delete it; `make addresses` begins a new list.",
            warning=True,
        )
        return
    lost = {
        address: line
        for address, line in published(project).items()
        if lead(address, project) is None
    }
    for address, line in lost.items():
        path, _, place = address.partition("#")
        if not place or path not in lost:  # the places of a page go with it
            yield Finding(
                file,
                line,
                f"has {address}, which is gone",
                remedy=f"Say in data/moved.yml where it leads now, such as '{address}: {_above(address)}'.",
            )


def moves_lead_to_what_is_there(project: Project) -> Iterator[Finding]:
    """data/moved.yml leads from what is gone to what is there: from page to page, or from place to place on one."""
    there = set(present(project))
    for old, new in project.moves.items():
        file, line = project.moved.file, project.moved.line(old)
        if old in there:
            yield Finding(
                file,
                line,
                f"moves {old}, which is there",
                remedy="Remove the line, or rename the page or place.",
            )
        if new not in there:
            yield Finding(
                file,
                line,
                f"moves {old} to {new}, which is not there",
                remedy="Name the address it has today.",
            )
        elif old.split("#")[0] != new.split("#")[0] and "#" in old + new:
            yield Finding(
                file,
                line,
                f"moves {old} to {new}",
                "a place on the same page, or from page to page",
                "What stands behind # is not told to a server, so only a page leads to another.",
            )


def _above(address: str) -> str:
    """Where readers of a lost address may look: the page, or the introduction of the collection."""
    if "#" in address:
        return address.split("#")[0]
    return f"{address.rpartition('/')[0]}/index" if "/" in address else "index"


RULES = (moves_lead_to_what_is_there,)
RULES_OF_CHECK = (published_addresses_lead_somewhere,)
