"""`make check` runs all its parts, and names those that failed; its own comparisons find what differs."""

import importlib.util
import shlex
import shutil
import sys
from pathlib import Path

import pytest
import yaml

from tools import pins, readme
from tools.check import Part, parts, run_all
from tools.project import ROOT, replace


def part(name: str, code: str) -> Part:
    return Part(name, (sys.executable, "-c", code), remedy=f"mend {name}")


def test_every_part_runs_whatever_the_others_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    failed = run_all(
        [
            part("first", "print('something is wrong'); raise SystemExit(1)"),
            part("second", "print('nothing is wrong')"),
            Part("third", ("no-such-tool",)),
        ]
    )
    assert sorted(failed) == ["first", "third"]
    output = capsys.readouterr().out
    assert "something is wrong\nTo mend it: mend first\n" in output
    assert "nothing is wrong" not in output
    assert "no-such-tool is missing. `make check` installs it." in output


def test_every_tool_is_one_that_the_requirements_name() -> None:
    wanted = (ROOT / "tests" / "requirements.in").read_text(encoding="utf-8")
    for each in parts():
        tool = Path(each.command[0]).name
        assert tool.startswith("python") or f"\n{tool} " in wanted, tool


def test_the_hooks_before_a_commit_run_what_there_is() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (repository,) = yaml.safe_load(text)["repos"]
    assert repository["repo"] == "local"  # nothing comes from the network
    for hook in repository["hooks"]:
        python, option, module, *arguments = shlex.split(hook["entry"])
        assert (python, option) == (".venv/bin/python", "-m")
        assert importlib.util.find_spec(module), hook["entry"]
        assert set(arguments) <= {part.name for part in parts()}


def test_pull_requests_are_told_beside_the_lines() -> None:
    text = (ROOT / ".github/workflows/check.yml").read_text(encoding="utf-8")
    runs = [
        step.get("run", "") for step in yaml.safe_load(text)["jobs"]["check"]["steps"]
    ]
    assert any("python -m content.check --github" in run for run in runs)


@pytest.fixture
def pinned(tmp_path: Path) -> Path:
    for folder in pins.FOLDERS:
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        for file in (ROOT / folder).glob("requirements.*"):
            shutil.copy(file, tmp_path / folder / file.name)
    return tmp_path


def test_the_pinned_files_agree(pinned: Path) -> None:
    assert pins.problems(pinned) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "requirements.txt",
            "mkdocs==1",
            "mkdocs==0",
            "tests/requirements.txt: mkdocs==1",
        ),
        (
            "requirements.in",
            "mkdocs<2",
            "lektor\nmkdocs<2",
            "requirements.txt: lektor of requirements.in is not pinned",
        ),
        (
            "tests/requirements.txt",
            "pytest==",
            "lektor==1.0\npytest==",
            "tests/requirements.txt: lektor==1.0 has no hash",
        ),
        (
            "tools/bench/requirements.txt",
            "pagefind==",
            "--index-url https://pypi.example.org/simple\npagefind==",
            "tools/bench/requirements.txt: names a registry",
        ),
    ],
)
def test_pinned_files_that_disagree_are_named(
    pinned: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(pinned / file, old, new)
    found = pins.problems(pinned)
    assert any(problem.startswith(expected) for problem in found), found
    assert all(pins.REMEDY in problem for problem in found)


@pytest.fixture
def documents(tmp_path: Path) -> tuple[Path, Path]:
    korean, english = (
        Path(shutil.copy(ROOT / name, tmp_path)) for name in readme.PAIRS[0]
    )
    return korean, english


@pytest.mark.parametrize(("korean", "english"), readme.PAIRS)
def test_a_document_says_the_same_in_both_languages(korean: str, english: str) -> None:
    assert readme.differences(ROOT / korean, ROOT / english) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("make serve ", "make server", "`make server`, expected `make serve`"),
        ("    make test ", "", "expected `make test`"),
        (
            "\n## ",
            "\n### ",
            "has a heading of level 2 without an id, expected a heading of level 3",
        ),
        ("](CONTRIBUTING.ko.md)", "](X.md)", "has a link to CONTRIBUTING.md"),
    ],
)
def test_a_readme_that_differs_is_named(
    documents: tuple[Path, Path], old: str, new: str, expected: str
) -> None:
    korean, english = documents
    replace(korean, old, new)
    found = [str(finding) for finding in readme.differences(korean, english)]
    assert any(expected in finding for finding in found), found
