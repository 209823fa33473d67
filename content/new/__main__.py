"""Adds a question or a glossary term; asks for whatever the command line leaves out.

    python -m content.new question
    python -m content.new question --collection contributors --slug my-question --topics studying \\
        --title-ko '질문인가요?' --title-en 'The question?'
    python -m content.new question --only ko ...     the translation is to come
    python -m content.new term

Exit status: 0 written, 1 refused, with what is allowed, and nothing written.
"""

import argparse
import sys
from pathlib import Path

from ..check.queries import FEWEST_QUERIES
from ..commands import Answers, Refused, path_problem, slug_problem, text_problem
from ..findings import ContentError
from ..in_step.report import COMMAND as IN_STEP
from ..locales import LOCALES
from ..project import Project
from .question import NewQuestion, add_question, topics_problem
from .term import NewTerm, add_term, id_problem

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; see the description of this file."""
    options = _parser().parse_args(arguments)
    project = Project(options.root)
    try:
        if options.what == "question":
            _question(project, options)
        else:
            _term(project, options)
    except (Refused, ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print("\nStopped; nothing is written.", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m content.new",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    kinds = parser.add_subparsers(dest="what", required=True, title="what to add")
    question = kinds.add_parser("question", help="a question with its pages")
    question.add_argument("--collection", help="the folder of whoever answered it")
    question.add_argument("--slug", help="the page's name: my-question")
    question.add_argument("--topics", help="one to four, with commas between them")
    question.add_argument(
        "--only", choices=list(LOCALES), help="the language there is; the other awaits"
    )
    question.add_argument(
        "--after", default="", help="slug of the question it follows; else the last"
    )
    term = kinds.add_parser("term", help="a term of the glossary")
    term.add_argument("--id", help="its name in addresses: transfer-learning")
    for code, locale in LOCALES.items():
        question.add_argument(f"--title-{code}", help=f"the question ({locale.name})")
        term.add_argument(f"--{code}", help=f"how pages write it ({locale.name})")
        term.add_argument(
            f"--explanation-{code}", help=f"one sentence for a newcomer ({locale.name})"
        )
        for key, meaning in (
            ("synonyms", "what readers type for it"),
            ("avoid", "spellings that pages may not use"),
        ):
            term.add_argument(
                f"--{key}-{code}",
                default="",
                help=f"{meaning}, with commas between them ({locale.name})",
            )
    return parser


def _question(project: Project, options: argparse.Namespace) -> None:
    answers = Answers()
    collections = project.questions.value.collections
    collection = answers.get(
        "--collection",
        options.collection,
        f"Collection, one of {', '.join(collections)}",
        lambda name: (
            "" if name in collections else f"allowed: {', '.join(collections)}."
        ),
    )
    slug = answers.get(
        "--slug",
        options.slug,
        "Slug, the page's name in addresses, such as my-question",
        lambda name: (
            path_problem(project, f"{collection}/{name}")
            if collection
            else slug_problem(name)
        ),
    )
    titles = {
        code: answers.get(
            f"--title-{code}",
            getattr(options, f"title_{code}"),
            f"The question as the title ({LOCALES[code].name})",
            text_problem,
        )
        for code in ([options.only] if options.only else LOCALES)
    }
    topics = answers.get(
        "--topics",
        options.topics,
        f"Topics with commas between them, of {', '.join(project.topics.value)}",
        lambda text: topics_problem(project, _words(text)),
    )
    answers.finish()
    new = NewQuestion(f"{collection}/{slug}", titles, _words(topics), options.after)
    inventory, *pages = add_question(project, new)
    print(f"{_name(inventory, project)} has the entry {new.path}.")
    print("Next:")
    for page in pages:
        print(f"- {_name(page, project)}: write the answer in place of TODO.")
    print(
        "- make addresses, then make check: says what is still to do, with file and line."
    )
    if not options.only:
        print(
            f"- Both versions say the same? Then: {IN_STEP} settle {new.path}, and make check again."
        )
    print(
        f"- data/queries/{new.path}.yml: write what readers would type to find it, {FEWEST_QUERIES} queries or more in each language (CONTRIBUTING.md)."
    )


def _term(project: Project, options: argparse.Namespace) -> None:
    answers = Answers()
    identifier = answers.get(
        "--id",
        options.id,
        "Id, the term's name in addresses, such as transfer-learning",
        lambda name: id_problem(project, name),
    )
    names = {
        code: answers.get(
            f"--{code}",
            getattr(options, code),
            f"How pages write it ({locale.name})",
            text_problem,
        )
        for code, locale in LOCALES.items()
    }
    explanations = {
        code: answers.get(
            f"--explanation-{code}",
            getattr(options, f"explanation_{code}"),
            f"One sentence for a newcomer ({locale.name})",
            text_problem,
        )
        for code, locale in LOCALES.items()
    }
    answers.finish()
    synonyms, avoid = (
        {code: _words(getattr(options, f"{key}_{code}")) for code in LOCALES}
        for key in ("synonyms", "avoid")
    )
    file = add_term(project, NewTerm(identifier, names, explanations, synonyms, avoid))
    print(f"{_name(file, project)} has the term {identifier}.")
    print("Next:")
    print("- Add what readers type for it (synonyms) and spellings to avoid, if any.")
    print(
        f"- Both versions say the same? Then: {IN_STEP} settle glossary.yml#{identifier}"
    )
    print(
        "- make addresses, then make check: finds pages that do not use the term, or spell it otherwise."
    )


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]


def _name(file: Path, project: Project) -> str:
    return file.relative_to(project.root).as_posix()


if __name__ == "__main__":
    sys.exit(main())
