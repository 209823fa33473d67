"""English words that take endings, as format specifications: f"{Verb('study'):ed}", f"{Noun('method'):s}"."""

_VOWELS = "aeiou"


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


class Noun(str):
    def __format__(self, ending: str) -> str:
        return _plural(self) if ending == "s" else str(self)


class Verb(str):
    """A regular verb."""

    def __format__(self, ending: str) -> str:
        if ending == "s":
            return _plural(self)
        if ending == "ed":
            return (
                self + "d"
                if self.endswith("e")
                else self[:-1] + "ied"
                if self.endswith("y") and self[-2] not in _VOWELS
                else self + "ed"
            )
        if ending == "ing":
            return self[:-1] + "ing" if self.endswith("e") else self + "ing"
        return str(self)
