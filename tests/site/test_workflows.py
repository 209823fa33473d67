"""The workflows are valid and safe: GitHub's own schema, and zizmor's audits."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.project import ROOT

GITHUB = ROOT / ".github"
UNSAFE = """
name: unsafe
on: [push]
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
"""


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).parent / tool, *arguments],
        check=False,
        capture_output=True,
        text=True,
    )


def check_schema(name: str, *files: Path) -> subprocess.CompletedProcess[str]:
    return run("check-jsonschema", "--builtin-schema", f"vendor.{name}", *files)


def test_workflows_fit_the_schema() -> None:
    result = check_schema(
        "github-workflows", *sorted((GITHUB / "workflows").glob("*.yml"))
    )
    assert result.returncode == 0, result.stdout


def test_issue_forms_and_dependabot_fit_their_schemas() -> None:
    forms = [
        file
        for file in sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml"))
        if file.name != "config.yml"
    ]
    for name, files in (
        ("dependabot", [GITHUB / "dependabot.yml"]),
        ("github-issue-forms", forms),
        ("github-issue-config", [GITHUB / "ISSUE_TEMPLATE" / "config.yml"]),
    ):
        result = check_schema(name, *files)
        assert result.returncode == 0, result.stdout


def test_workflows_pass_the_security_audit() -> None:
    result = run("zizmor", "--offline", "--quiet", GITHUB)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    "check",
    [
        lambda file: check_schema("github-workflows", file),
        lambda file: run("zizmor", "--offline", "--quiet", file),
    ],
)
def test_the_checks_find_a_bad_workflow(
    tmp_path: Path, check: Callable[[Path], subprocess.CompletedProcess[str]]
) -> None:
    bad = tmp_path / ".github" / "workflows" / "bad.yml"
    bad.parent.mkdir(parents=True)
    bad.write_text(
        UNSAFE.replace(
            "runs-on: ubuntu-latest\n", "runs-on: ubuntu-latest\n    stepz: []\n"
        )
    )
    assert check(bad).returncode != 0
