"""What is found, as GitHub shows it on a pull request: beside the lines, and in the summary of the run."""

from collections.abc import Iterable
from pathlib import Path

from ..findings import ContentError, Finding
from ..in_step.report import reports
from ..in_step.state import Record
from ..project import Project

MOST_FINDINGS = 100  # in a summary, which may have 1 MiB


def annotation(finding: Finding) -> str:
    """The workflow command that shows a finding beside its line.

    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
    Its special characters are escaped as GitHub's own toolkit does (packages/core/src/command.ts).
    """
    kind = "warning" if finding.warning else "error"
    place = f"file={_escaped(finding.file.as_posix(), ',:')}"
    if finding.line:
        place += f",line={finding.line}"
    return f"::{kind} {place}::{_escaped(finding.said)}"


def _escaped(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def summary(project: Project, findings: Iterable[Finding]) -> str:
    """Markdown with what does not fit, and with what is behind in one of the languages.

    GitHub shows ten annotations of a kind only; here are all.
    """
    wrong = [f"- `{finding}`" for finding in findings if not finding.warning]
    lines = ["## Content", "", *(wrong[:MOST_FINDINGS] or ["Everything fits."])]
    if len(wrong) > MOST_FINDINGS:
        lines.append(f"- and {len(wrong) - MOST_FINDINGS} more")
    return "\n".join([*lines, "", "## Languages", "", *_behind(project)]) + "\n"


def _behind(project: Project) -> list[str]:
    try:
        found = list(reports(Record(project)))
    except ContentError as error:
        return [f"- `{finding}`" for finding in error.findings]
    lines = [f"- `{each.key}`: {each.found}. {each.remedy}" for each in found]
    return lines or ["Both languages say the same."]


def write_summary(file: Path, text: str) -> None:
    """Add to the summary of the run, the file that $GITHUB_STEP_SUMMARY names."""
    with file.open("a", encoding="utf-8") as summary_file:
        summary_file.write(text)
