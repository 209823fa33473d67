"""The package, installed by path into an environment of another project."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from bilingual_search.tests.conftest import PACKAGE
from bilingual_search.tests.index.conftest import html


def run(*command: str | Path, folder: Path) -> str:
    result = subprocess.run(
        list(map(str, command)),
        check=False,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def files_of_package() -> set[Path]:
    return {path for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts}


def test_the_package_imports_what_it_declares_and_nothing_else() -> None:
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))[
        "project"
    ]
    extras = project["optional-dependencies"].values()
    declared = [*project["dependencies"], *(each for extra in extras for each in extra)]
    names = [re.split(r"[^\w-]", each)[0].lower() for each in declared]
    imported = set()
    for file in PACKAGE.rglob("*.py"):
        if file.relative_to(PACKAGE).parts[0] == "tests":
            continue
        for statement in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(statement, ast.Import):
                imported |= {each.name.split(".")[0] for each in statement.names}
            elif isinstance(statement, ast.ImportFrom) and not statement.level:
                imported.add(str(statement.module).split(".")[0])
    packages = packages_distributions()
    foreign = imported - set(sys.stdlib_module_names)
    assert sorted({packages[name][0].lower() for name in foreign}) == sorted(names)


@pytest.mark.slow
def test_the_package_works_where_only_it_is_installed(tmp_path: Path) -> None:
    before = files_of_package()
    run(sys.executable, "-m", "venv", "environment", folder=tmp_path)
    python = tmp_path / "environment/bin/python"
    run(python, "-m", "pip", "install", "--quiet", PACKAGE, folder=tmp_path)
    assert files_of_package() == before, "installing leaves something behind"

    installed = run(python, "-m", "pip", "list", folder=tmp_path)
    assert "bilingual-search" in installed.replace("_", "-")
    assert "kiwipiepy" not in installed
    assert "mkdocs" not in installed.lower()

    site = tmp_path / "site"
    site.mkdir()
    (site / "a.html").write_text(html("Words about deep learning."), encoding="utf-8")
    said = run(python, "-m", "bilingual_search", "site", folder=tmp_path)
    assert said.startswith("site/search: pages: 1 in en (")
    box = run(
        python, "-m", "bilingual_search", "box", "--locale", "en", folder=tmp_path
    )
    assert "data-search-open" in box

    # The same as from the folder itself: nothing is missing in what is installed.
    written = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    run(sys.executable, "-m", "bilingual_search", site, folder=PACKAGE.parent)
    assert {
        path: path.read_bytes() for path in site.rglob("*") if path.is_file()
    } == written

    (site / "b.html").write_text(html("대학원", "ko"), encoding="utf-8")
    result = subprocess.run(
        [python, "-m", "bilingual_search", "site"],
        check=False,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    assert result.returncode == 1
    assert "install kiwipiepy" in result.stderr
    assert "Traceback" not in result.stderr
