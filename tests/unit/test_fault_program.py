"""The program that makes mistakes on purpose sees which ones nothing tells; none does but those accepted."""

from collections import Counter
from pathlib import Path

import pytest

from tools.faults.catalogue import GROUPS
from tools.faults.edit import add, remove, replace
from tools.faults.fault import Fault, accepted, allowed
from tools.faults.run import run, sound_site, try_fault

NUMBER = replace("docs/en/faq/gpu.md", "70%", "80%")  # a mistake that is told
SENTENCE = add("faq/gpu", ko="그럼요.", en="Of course.")  # none


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sound_site(tmp_path_factory.mktemp("faults"))


def test_a_mistake_that_is_told(sound: Path) -> None:
    outcome = try_fault(Fault("", NUMBER, "has the number 80"), sound)
    assert (outcome.wrong, outcome.letters) == ("", "FLXR")
    assert outcome.message.startswith("docs/en/faq/gpu.md:7: has the number 80")


def test_a_mistake_that_nothing_tells(sound: Path) -> None:
    assert try_fault(Fault("", SENTENCE, "has"), sound).wrong == "UNSEEN"


def test_a_mistake_that_is_told_in_other_words(sound: Path) -> None:
    outcome = try_fault(Fault("", NUMBER, "the number of the beast"), sound)
    assert outcome.wrong == "expected 'the number of the beast'"


def test_a_mistake_that_is_told_without_its_line(sound: Path) -> None:
    change = remove("docs/en/faq/gpu.md")
    assert try_fault(Fault("", change, "is missing", line=False), sound).wrong == ""
    assert "no line" in try_fault(Fault("", change, "is missing"), sound).wrong


def test_something_right(sound: Path) -> None:
    assert try_fault(allowed("", SENTENCE), sound).wrong == ""
    assert try_fault(allowed("", NUMBER), sound).wrong == "REFUSED"


def test_what_is_accepted_and_seen_all_the_same(sound: Path) -> None:
    assert try_fault(accepted("", SENTENCE, "a reason"), sound).wrong == ""
    assert "is seen" in try_fault(accepted("", NUMBER, "a reason"), sound).wrong


def test_a_mistake_that_cannot_be_made(sound: Path) -> None:
    change = replace("docs/en/faq/gpu.md", "what it does not say", "x")
    assert try_fault(Fault("", change, "x"), sound).wrong == "cannot be made"


def test_every_fault_has_a_name_of_its_own() -> None:
    names = Counter(fault.name for faults in GROUPS.values() for fault in faults)
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.slow
def test_no_mistake_passes_unseen_and_nothing_right_is_refused() -> None:
    wrong = [
        f"{group} | {fault.name} | {outcome.wrong}: {outcome.message}"
        for group, fault, outcome in run(GROUPS)
        if outcome.wrong
    ]
    assert not wrong, "\n".join(wrong)
