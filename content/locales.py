"""The two languages of the site, as data/languages.yml names them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter

from .findings import ContentError, Finding
from .yaml_file import read_yaml

FILE = Path(__file__).resolve().parents[1] / "data" / "languages.yml"


@dataclass(frozen=True)
class Locale:
    """One of the languages."""

    code: str  # folder under docs/, value of <html lang> and hreflang
    name: str  # the language's name in itself
    prefix: str  # what its addresses start with, below the root of the site
    open_graph: str  # value of og:locale

    def url(self, path: str) -> str:
        """Address of a page, relative to the root of the site: "faq/gpu" is "en/faq/gpu/" in English."""
        folder = path.removesuffix("index").strip("/")
        return self.prefix + (f"{folder}/" if folder else "")


class _Language(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1)]
    open_graph: Annotated[str, Field(pattern="^[a-z]{2,3}_[A-Z]{2}$")]


_FILE_SHAPE = TypeAdapter(
    dict[Annotated[str, Field(pattern="^[a-z]{2,3}$")], _Language]
)


def read_locales(file: Path) -> dict[str, Locale]:
    """The languages by their code, the default first; raises ContentError where they are not two."""
    languages = read_yaml(file, _FILE_SHAPE).value
    if len(languages) != 2:
        found = f"names {len(languages)} languages"
        remedy = "Every page is one text in two languages: name two."
        raise ContentError([Finding(file, 0, found, "two", remedy)])
    default = next(iter(languages))
    return {
        code: Locale(
            code, each.name, "" if code == default else f"{code}/", each.open_graph
        )
        for code, each in languages.items()
    }


try:
    LOCALES = read_locales(FILE)
except ContentError as error:  # nothing can be read without them
    raise SystemExit(str(error)) from None


def _known(code: str) -> str:
    if code not in LOCALES:
        raise ValueError(" or ".join(LOCALES))
    return code


LocaleCode = Annotated[str, AfterValidator(_known)]


def other(code: str) -> Locale:
    """The language that is not `code`."""
    return next(locale for locale in LOCALES.values() if locale.code != code)
