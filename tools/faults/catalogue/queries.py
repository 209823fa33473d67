"""What readers type: data/queries and data/unanswered.yml."""

from ..edit import Change, entry, new_page, rename, steps, write
from ..fault import Fault, allowed

_QUESTIONS = (
    "faq/gpu",
    "faq/player",
    "faq/graduate-school",
    "faq/too-many-papers",
    "essays/first-project",
    "essays/reading-code",  # awaits its translation
)
_GPU = "data/queries/faq/gpu.yml"
_UNANSWERED = "data/unanswered.yml"


def _queries(path: str, ko: str = "", en: str = "") -> Change:
    """Gives a page 20 queries of its own in each language, and another one."""
    korean = "".join(f"- {path} 궁금 {number}\n" for number in range(20))
    english = "".join(f"- {path} doubt {number}\n" for number in range(20))
    korean += f"- {ko}\n" if ko else ""
    english += f"- {en}\n" if en else ""
    return write(f"data/queries/{path}.yml", f"ko:\n{korean}en:\n{english}")


_EACH = steps(*map(_queries, _QUESTIONS))

FAULTS = [
    allowed("queries for every question", _EACH),
    allowed("queries for pages that are no questions", _queries("faq")),
    allowed("queries that no page answers", write(_UNANSWERED, "en: [salary]\n")),
    allowed("files of queries with comments alone", steps(write(_GPU, "# None.\n"), write(_UNANSWERED, "# None.\n"))),
    Fault(
        "queries of a new question missing",
        steps(_EACH, entry("new-one"), new_page("faq/new-one")),
        "has faq/new-one, which the search knows by its own words alone",
    ),
    Fault(
        "queries in one language only",
        steps(_EACH, write(_GPU, "ko: [글카 없이]\n")),
        "has 0 queries in the language 'en'",
    ),
    Fault(
        "queries under the old name of a page",
        steps(_EACH, rename(_GPU, "data/queries/faq/gpus.yml")),
        "has the path of no page",
        line=False,
    ),
    Fault(
        "file of queries with another ending",
        steps(_EACH, rename(_GPU, "data/queries/faq/gpu.yaml")),
        "expected the name faq/gpu.yml",
        line=False,
    ),
    Fault(
        "query that is a number",
        write(_GPU, "en:\n- need a gpu\n- 4090\n"),
        "has 4090 at 'en.entry 2'",
    ),
    Fault(
        "query with a colon, not in quotation marks",
        write(_GPU, "en:\n- my question: which gpu\n"),
        "expected text",
    ),
    Fault(
        "queries in a language that the site has not",
        write(_GPU, "en: [need a gpu]\nde: [Grafikkarte]\n"),
        "has the unknown key 'de'",
    ),
    Fault(
        "list of queries without a language",
        write(_UNANSWERED, "- salary\n"),
        "at 'the whole file'",
    ),
    Fault(
        "query twice, in capitals",
        steps(_EACH, _queries("faq/gpu", en="FAQ/GPU doubt 3")),
        "twice",
    ),
    Fault(
        "query for five pages",
        steps(_EACH, *(_queries(path, ko="처음인데요") for path in _QUESTIONS[:5])),
        "which leads to 5 pages",
    ),
    Fault(
        "query that a page answers and none does",
        steps(_EACH, write(_UNANSWERED, "en:\n- salary\n- faq/gpu doubt 3\n")),
        "which stands in data/queries/faq/gpu.yml, too",
    ),
    Fault(
        "query longer than can be typed",
        steps(_EACH, _queries("faq/gpu", en="which gpu " * 13 + "please")),
        "expected 120 at most",
    ),
]  # fmt: skip
