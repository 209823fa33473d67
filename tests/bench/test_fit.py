"""Fitting the model by which the search tells whether any page answers."""

from pathlib import Path

import numpy as np
import pytest
import yaml
from playwright.sync_api import Browser

from content.locales import LOCALES
from content.project import Project
from tests.own_content import skip_elsewhere
from tools.bench.fit import Judged, fit_coefficients, judge, report, shown
from tools.bench.halves import KnownQuery, half_of, known_queries
from tools.bench.logistic import Array, fit

TRUE = np.array([2.0, -1.0, 0.5])  # of two features, and the constant


def _cases() -> tuple[Array, Array]:
    """Made-up cases of features in units of their own, with the chances that TRUE gives them."""
    random = np.random.default_rng(1)
    features = random.normal([1, 2], [0.5, 2], (500, 2))
    return features, 1 / (1 + np.exp(-(features @ TRUE[:-1] + TRUE[-1])))


def test_the_coefficients_behind_made_up_chances_are_found() -> None:
    features, chances = _cases()
    found = fit(features, chances, np.ones(len(features)))
    # The penalty draws them a little towards 0.
    assert found == pytest.approx(TRUE, rel=0.05)
    assert np.all(np.abs(found[:-1]) < np.abs(TRUE[:-1]))


def test_the_unit_of_a_feature_changes_nothing_but_its_coefficient() -> None:
    features, chances = _cases()
    ones = np.ones(len(features))
    expected = fit(features, chances, ones) / [100, 1, 1]
    assert fit(features * [100, 1], chances, ones) == pytest.approx(expected)


def test_a_weight_of_two_is_the_case_twice() -> None:
    features, chances = _cases()
    twice = np.arange(len(features)) % 3 == 0
    more = np.concatenate([features, features[twice]])
    their_chances = np.concatenate([chances, chances[twice]])
    assert fit(features, chances, np.where(twice, 2.0, 1.0)) == pytest.approx(
        fit(more, their_chances, np.ones(len(more)))
    )


@pytest.mark.parametrize(
    ("features", "outcomes", "reason"),
    [
        ([[1.0], [1.0]], [0.0, 1.0], "tells nothing"),
        ([[1.0], [2.0]], [1.0, 1.0], "all outcomes"),
    ],
)
def test_cases_that_say_nothing_are_refused(
    features: list[list[float]], outcomes: list[float], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        fit(np.array(features), np.array(outcomes), np.ones(2))


def test_halves_are_halves_whatever_the_capitals() -> None:
    texts = [f"Query {number}" for number in range(1000)]
    assert 400 < sum(map(half_of, texts)) < 600
    assert all(half_of(text) == half_of(text.upper()) for text in texts)


def test_queries_without_anything_found_are_not_fitted_but_counted_as_not_shown() -> (
    None
):
    strengths = {True: (0.2, 0.8, 0.9, None), False: (0.1, 0.3, 0.7, None)}
    judged = [
        Judged(
            KnownQuery(str(strength), "en", answered),
            None if strength is None else {"strength": strength, "constant": 1},
        )
        for answered, each in strengths.items()
        for strength in each
    ]
    fitted = fit_coefficients(judged, ["strength", "constant"])
    assert fitted["strength"] > 0
    halfway = {"strength": 1.0, "constant": -0.5}
    assert shown(judged, halfway, True) == 0.5
    assert shown(judged, halfway, False) == 0.25


# Each has a word that stands in a query of the other half, or on a page.
KNOWN = ["mangrove", "mangrove island", "gpu"]
UNSEEN = ["penguin", "volcano", "lighthouse", "zeppelin"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of one page in each language, some of whose queries share no word with anything else."""
    skip_elsewhere()
    data = tmp_path / "data"
    (data / "queries").mkdir(parents=True)
    answered = {"en": [*KNOWN, *UNSEEN], "ko": ["GPU", "gpu"]}
    files = {
        "search.yml": {"cache": ".cache"},
        "queries/gpu.yml": answered,
        "queries/index.yml": {"en": ["GPU"]},
        "unanswered.yml": {"en": ["salary"], "ko": ["연봉"]},
    }
    for name, content in files.items():
        (data / name).write_text(yaml.safe_dump(content), encoding="utf-8")
    return Project(tmp_path)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for locale in LOCALES:
        for path in ("", "gpu/"):
            file = site / LOCALES[locale].prefix / path / "index.html"
            file.parent.mkdir(parents=True)
            title = f"GPU {path}" if path else "Start"
            file.write_text(
                f"<html lang={locale}><title>{title}</title><main>{title}</main>",
                encoding="utf-8",
            )
    return site


def test_a_query_in_several_files_is_one(project: Project) -> None:
    queries = known_queries(project)
    assert [
        (query.locale, query.answered)
        for query in queries
        if query.text.casefold() == "gpu"
    ] == [("ko", True), ("en", True)]
    assert ("연봉", False) in [(query.text, query.answered) for query in queries]


def test_each_query_is_judged_by_an_index_that_has_not_seen_it(
    project: Project, site: Path, browser: Browser
) -> None:
    assert half_of(KNOWN[0]) != half_of(KNOWN[1])
    assert {half_of(text) for text in UNSEEN} == {0, 1}
    current, judged = judge(project, site, browser)
    assert {each.query for each in judged} == set(known_queries(project))
    evidence = {
        each.query.text: each.evidence for each in judged if each.query.locale == "en"
    }
    assert [text for text in UNSEEN if evidence[text]] == []
    for text in KNOWN:
        found = evidence.get(text) or evidence.get(text.upper())
        assert found and found.keys() == current.keys()
        assert found["strength"] > 0 and found["constant"] == 1


def test_the_report_has_a_row_for_each_coefficient_and_constant() -> None:
    random = np.random.default_rng(2)
    judged = [
        Judged(
            KnownQuery(f"query {number}", "en", number % 3 > 0),
            {"strength": number % 3 + random.normal(), "constant": 1},
        )
        for number in range(200)
    ]
    text = report(judged, {"strength": 1.0, "constant": -1.0})
    assert "| en | answered | 133 | 0 |" in text
    for name in ("| strength | ", "| constant | ", "| -1.0 | ", "| -1.6 | "):
        assert name in text
