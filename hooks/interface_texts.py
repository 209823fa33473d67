"""The functions by which templates print interface texts."""

from collections.abc import Callable

from jinja2 import pass_context
from jinja2.runtime import Context
from mkdocs.exceptions import PluginError

from content.findings import ContentError
from content.site.texts import Texts


def text_function(texts: Texts, locale: str) -> Callable[..., str]:
    """The template function text("key", name=value) of one language.

    A key that does not exist, or a placeholder without a value, stops the build and names the template.
    """

    @pass_context
    def text(context: Context, key: str, **values: object) -> str:
        try:
            return texts.get(key, locale, **values)
        except ContentError as error:
            raise PluginError(f"overrides/{context.name}: {error}") from None

    return text


@pass_context
def refuse_none(context: Context, value: object) -> object:
    """What templates do with every value they print: a None is a mistake, not a word for readers."""
    if value is None:
        raise PluginError(
            f"overrides/{context.name} prints a value that is not there (None). Ask for it with {{% if %}} first."
        )
    return value
