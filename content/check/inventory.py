"""data/questions.yml, topics.yml, collections.yml and starting_points.yml belong together."""

from collections.abc import Iterator
from itertools import combinations

from ..findings import Finding
from ..locales import LOCALES
from ..project import Project
from ..schema import Dated, QuestionEntry
from .links import target_page


def _entries(
    project: Project,
) -> Iterator[tuple[str, QuestionEntry, tuple[str, ...]]]:
    """(path, entry, location in questions.yml) of each question."""
    for name, collection in project.questions.value.collections.items():
        for slug, entry in collection.questions.items():
            yield (
                f"{name}/{slug}",
                entry,
                ("collections", name, "questions", slug),
            )


def every_collection_has_facts_and_questions(project: Project) -> Iterator[Finding]:
    """A collection stands both in questions.yml and in collections.yml."""
    questions, collections = project.questions, project.collections
    for name in questions.value.collections.keys() - collections.value.keys():
        yield Finding(
            questions.file,
            questions.line("collections", name),
            f"has the collection '{name}', which is not in collections.yml",
            remedy="Add it there: who said it, where and when.",
        )
    for name in collections.value.keys() - questions.value.collections.keys():
        yield Finding(
            collections.file,
            collections.line(name),
            f"has the collection '{name}', which is not in questions.yml",
            remedy="Add it there, with its questions.",
        )


def the_about_page_names_every_source(project: Project) -> Iterator[Finding]:
    """The page "about", where it leads to one collection that has questions, leads to all of them."""
    seen = {
        f"{name}/index": name
        for name, collection in project.questions.value.collections.items()
        if collection.questions
    }
    for code in LOCALES:
        page = project.pages.get(("about", code))
        if page is None:
            continue
        links = {
            target[0]: link.line
            for link in page.outline.links
            if (target := target_page("about", link.address)) and target[0] in seen
        }
        if links and (missing := [seen[each] for each in seen if each not in links]):
            yield Finding(
                page.file,
                max(links.values()),
                f"names the sources, but not {', '.join(missing)}",
                remedy=f"Add what it is, with a link to {missing[0]}/index.md, and mend what the page says of their number.",
                warning=True,  # readers miss a sentence, no more
            )


def topics_are_known(project: Project) -> Iterator[Finding]:
    """A question has topics of topics.yml, each once."""
    file, known = project.questions, project.topics.value
    for path, entry, place in _entries(project):
        for number, topic in enumerate(entry.topics):
            line = file.line(*place, "topics", number)
            if topic not in known:
                yield Finding(
                    file.file,
                    line,
                    f"{path} has the unknown topic '{topic}'",
                    remedy=f"Allowed: {', '.join(known)} (topics.yml).",
                )
            elif topic in entry.topics[:number]:
                yield Finding(
                    file.file,
                    line,
                    f"{path} has the topic '{topic}' twice",
                    remedy="Remove one.",
                )


def every_topic_has_a_question(project: Project) -> Iterator[Finding]:
    """A topic of topics.yml is the topic of some question: others are not shown."""
    used = {topic for _, entry, _ in _entries(project) for topic in entry.topics}
    for topic in project.topics.value:
        if topic not in used:
            yield Finding(
                project.topics.file,
                project.topics.line(topic),
                f"has the topic '{topic}', which no question has",
                remedy="Give it to a question in questions.yml, or remove it.",
                warning=True,  # no reader meets it
            )


def related_questions_exist(project: Project) -> Iterator[Finding]:
    """A question is related to other questions, each named once, by one of the two."""
    file = project.questions
    entries = {path: entry for path, entry, _ in _entries(project)}
    for path, entry, place in _entries(project):
        for number, other in enumerate(entry.related):
            line = file.line(*place, "related", number)
            if other not in entries or other == path:
                yield Finding(
                    file.file,
                    line,
                    f"{path} is related to '{other}', which is no other question",
                    remedy="Name the path of another question.",
                )
            elif path in entries[other].related or other in entry.related[:number]:
                yield Finding(
                    file.file,
                    line,
                    f"{path} and {other} are named as related twice",
                    remedy="Once is enough: it counts for both.",
                )


def every_question_has_a_language(project: Project) -> Iterator[Finding]:
    """A question is written in one language at least."""
    for path, entry, place in _entries(project):
        if len(entry.awaiting) == len(LOCALES):
            yield Finding(
                project.questions.file,
                project.questions.line(*place, "awaiting"),
                f"{path} awaits both its languages",
                remedy="Write it in one of them first, or take it out.",
            )


def dates_are_in_order(project: Project) -> Iterator[Finding]:
    """What was revised was added before."""
    file = project.questions
    for name, entry, place in dated_entries(project):
        if any(entry.changed_in(code) < entry.added for code in LOCALES):
            yield Finding(
                file.file,
                file.line(*place, "revised"),
                f"{name} was revised before it was added",
                remedy="Correct one of the dates.",
            )


def dated_entries(project: Project) -> Iterator[tuple[str, Dated, tuple[str, ...]]]:
    """(name, entry, location in questions.yml) of each question, page and collection."""
    yield from _entries(project)
    for path, page in project.questions.value.pages.items():
        yield path, page, ("pages", path)
    for name, collection in project.questions.value.collections.items():
        yield name, collection, ("collections", name)


def every_address_is_one_page(project: Project) -> Iterator[Finding]:
    """No two pages have the same path: a question may not be called index, nor as a page or collection."""
    file = project.questions
    taken = [*file.value.pages, *(f"{name}/index" for name in file.value.collections)]
    for path, _, place in _entries(project):
        if path in taken or f"{path}/index" in taken:
            yield Finding(
                file.file,
                file.line(*place),
                f"{path} has the address of another page",
                remedy="Give the question another name.",
            )
    for one, other in combinations(taken, 2):
        if one == other or f"{one}/index" == other or one == f"{other}/index":
            yield Finding(
                file.file,
                file.line("pages", min(one, other, key=len)),
                f"{one} has the address of {other}",
                remedy="Give one of the two another name.",
            )


def the_site_has_a_home_page(project: Project) -> Iterator[Finding]:
    """`index` is one of the pages."""
    file = project.questions
    if "index" not in file.value.pages:
        yield Finding(
            file.file,
            file.line("pages"),
            "has no page 'index', the home page",
            remedy="Add it under pages.",
        )


def templates_exist(project: Project) -> Iterator[Finding]:
    """The template of a page lies in overrides/."""
    file, folder = project.questions, project.root / "overrides"
    for path, page in file.value.pages.items():
        if page.template and not (folder / page.template).is_file():
            known = ", ".join(sorted(each.name for each in folder.glob("*.html")))
            yield Finding(
                file.file,
                file.line("pages", path, "template"),
                f"{path} has the unknown template '{page.template}'",
                remedy=f"There are {known} in overrides/.",
            )


def starting_points_lead_to_questions(project: Project) -> Iterator[Finding]:
    """A starting point of the home page names a question."""
    file = project.starting_points
    for number, point in enumerate(file.value):
        if point.question not in project.inventory.questions:
            yield Finding(
                file.file,
                file.line(number, "question"),
                f"'{point.question}' is no question",
                remedy="Name a path of questions.yml.",
            )


def starting_points_differ(project: Project) -> Iterator[Finding]:
    """No question is two starting points."""
    file = project.starting_points
    questions = [point.question for point in file.value]
    for number, question in enumerate(questions):
        if question in questions[:number]:
            yield Finding(
                file.file,
                file.line(number, "question"),
                f"leads to {question} twice",
                remedy="Name another question, or remove one.",
            )


def years_are_those_of_the_dates(project: Project) -> Iterator[Finding]:
    """The year of a collection is the one that its date names in both languages."""
    file = project.collections
    for name, collection in file.value.items():
        for locale in LOCALES:
            day = collection.date[locale] if collection.date else None
            if day and str(collection.year) not in day:
                yield Finding(
                    file.file,
                    file.line(name, "year"),
                    f"{name} has the year {collection.year}, but the date '{day}'",
                    remedy="Correct one of the two.",
                )


RULES = (
    every_collection_has_facts_and_questions,
    the_about_page_names_every_source,
    topics_are_known,
    every_topic_has_a_question,
    related_questions_exist,
    every_question_has_a_language,
    dates_are_in_order,
    every_address_is_one_page,
    the_site_has_a_home_page,
    templates_exist,
    starting_points_lead_to_questions,
    starting_points_differ,
    years_are_those_of_the_dates,
)
