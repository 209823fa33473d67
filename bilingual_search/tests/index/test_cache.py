"""The cache of analyses: what it spares, and that it is never fatal."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bilingual_search.index.cache import Cache


class Lengths:
    """Computes lengths, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, texts: list[str]) -> list[int]:
        self.asked.append(texts)
        return [len(text) for text in texts]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "analyses.txt"


def fill(file: Path | None, texts: list[str], version: str = "1") -> list[list[str]]:
    """Ask a cache for texts, and close it; gives what had to be computed."""
    lengths = Lengths()
    with Cache(file, version) as cache:
        assert cache.get(texts, lengths) == {text: len(text) for text in texts}
    return lengths.asked


def test_only_what_is_not_known_is_computed(file: Path) -> None:
    assert fill(file, ["a", "bb", "a", "다\n", "\ud800"]) == [
        ["a", "bb", "다\n", "\ud800"]
    ]
    assert fill(file, ["bb", "ccc", "다\n"]) == [["ccc"]]
    assert fill(file, ["bb", "ccc"]) == []


def test_what_was_not_asked_for_is_dropped(file: Path) -> None:
    fill(file, ["a", "bb"])
    fill(file, ["a"])
    assert fill(file, ["bb"]) == [["bb"]]


def test_another_version_computes_anew(file: Path) -> None:
    fill(file, ["a"], "1")
    assert fill(file, ["a"], "2") == [["a"]]
    assert fill(file, ["a"], "2") == []


def test_a_second_question_of_the_same_build_is_free(file: Path) -> None:
    lengths = Lengths()
    with Cache(file, "1") as cache:
        cache.get(["a"], lengths)
        cache.get(["a", "bb"], lengths)
    assert lengths.asked == [["a"], ["bb"]]


def test_nothing_is_written_where_nothing_is_new(file: Path) -> None:
    fill(file, ["a"])
    before = file.stat()
    fill(file, ["a"])
    after = file.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_without_a_file_all_is_computed() -> None:
    assert fill(None, ["a"]) == [["a"]]
    assert fill(None, ["a"]) == [["a"]]


def test_a_build_that_fails_leaves_the_file_as_it_was(file: Path) -> None:
    fill(file, ["a"])

    def fail(texts: list[str]) -> list[int]:
        raise RuntimeError

    with pytest.raises(RuntimeError), Cache(file, "1") as cache:
        cache.get(["bb"], fail)
    assert fill(file, ["a"]) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"\xff\xfe random \x00" * 10,
        lambda content: content[:-2],
        lambda content: content.replace(b" 1", b" {"),
        lambda content: content.replace(b" ", b""),
        lambda content: b"SQLite format 3\x00" + content,
    ],
    ids=["empty", "random", "cut", "no JSON", "no space", "another format"],
)
def test_a_damaged_file_is_mended(file: Path, damage: Callable[[bytes], bytes]) -> None:
    texts = ["a", "bb", "ccc"]
    fill(file, texts)
    file.write_bytes(damage(file.read_bytes()))
    assert fill(file, texts)
    assert fill(file, texts) == []


def test_builds_at_the_same_time_do_not_disturb_each_other(file: Path) -> None:
    start = threading.Barrier(4)

    def build(number: int) -> None:
        start.wait()
        for turn in range(20):
            fill(file, [f"{number} {turn} {text}" for text in range(50)])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(build, range(4)))  # raises what a build raised
    assert list(file.parent.iterdir()) == [file]
    fill(file, ["a"])
    assert fill(file, ["a"]) == []


def test_a_place_that_cannot_be_used_is_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "in the way").write_text("a file, no folder")
    file = tmp_path / "in the way" / "analyses.txt"
    assert fill(file, ["a"]) == [["a"]]
    (message,) = caplog.messages
    assert message.startswith(f"{file}: the cache cannot be read")


def test_a_folder_in_the_place_of_the_file_is_said_and_left_alone(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.mkdir(parents=True)
    assert fill(file, ["a"]) == [["a"]]
    (message,) = caplog.messages
    assert message.startswith(f"{file}: the cache cannot be read")
    assert list(file.parent.iterdir()) == [file]


def test_a_full_disk_is_said_and_leaves_the_old_file(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The system writes a part and then refuses, as on a full disk."""
    resource = pytest.importorskip("resource")
    fill(file, ["a"])
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        texts = [str(number) for number in range(1000)]
        assert fill(file, texts) == [texts]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    (message,) = caplog.messages
    assert message.startswith(f"{file}: the cache cannot be written")
    assert list(file.parent.iterdir()) == [file]
    assert fill(file, ["a"]) == []
