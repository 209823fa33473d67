"""Where the pages of one language lag behind the other, for their readers."""

from dataclasses import dataclass
from datetime import date

from .sections import anchor
from .state import Record


@dataclass(frozen=True)
class Lag:
    """A place of a page whose other version is ahead."""

    anchor: str  # id of the heading it stands under; "" for the top of the page
    since: date  # the day on which both versions last said the same


def lags(record: Record, locale: str) -> dict[str, list[Lag]]:
    """The places of each page that lags in a language, by the page's path, each once.

    A section whose versions have both changed is none: nobody can say which is ahead. Without a record
    nothing lags.
    """
    if not record.file.is_file():
        return {}
    found: dict[str, dict[str, date]] = {}
    for status in record.statuses.values():
        if status.behind == locale and status.since:
            places = found.setdefault(status.page, {})
            place = anchor(status.name)
            places[place] = min(status.since, places.get(place, status.since))
    return {
        path: [Lag(place, since) for place, since in places.items()]
        for path, places in found.items()
    }
