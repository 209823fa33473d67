"""Korean words that take particles and endings, as format specifications: f"{Noun('대학원'):을}", f"{Verb('배우', '배워'):면}"."""

_FIRST, _LAST, _FINALS = ord("가"), ord("힣"), 28
_RIEUL, _SSANG_SIOT = 8, 20

# The form after a vowel and the form after a consonant, by the name of the particle.
_PARTICLES = {
    "은": ("는", "은"),
    "이": ("가", "이"),
    "을": ("를", "을"),
    "과": ("와", "과"),
    "으로": ("로", "으로"),
    "이라면": ("라면", "이라면"),
}


def _final(text: str) -> int:
    """Number of the final consonant of the last syllable, 0 after a vowel; of a Latin word, by its last letter."""
    if _FIRST <= ord(text[-1]) <= _LAST:
        return (ord(text[-1]) - _FIRST) % _FINALS
    return 0 if text[-1] in "aeiouwyr" else 1


def _with_final(text: str, final: int) -> str:
    """The text with a final consonant added to its last syllable, which has none."""
    return text[:-1] + chr(ord(text[-1]) + final)


class Noun(str):
    def __format__(self, particle: str) -> str:
        if particle not in _PARTICLES:
            return self + particle
        after_vowel, after_consonant = _PARTICLES[particle]
        final = _final(self)
        return self + (
            after_vowel
            if final == 0 or (particle == "으로" and final == _RIEUL)
            else after_consonant
        )


class Verb(str):
    """The stem (배우) and its form before endings that begin with 어 (배워)."""

    def __new__(cls, stem: str, infinitive: str):
        verb = super().__new__(cls, stem)
        verb._infinitive = infinitive
        return verb

    def __format__(self, ending: str) -> str:
        final = _final(self)
        if ending.startswith("어"):
            return self._infinitive + ending[1:]
        if ending.startswith("었"):
            return _with_final(self._infinitive, _SSANG_SIOT) + ending[1:]
        if ending.startswith("ㄹ"):
            stem = (
                _with_final(self, _RIEUL)
                if final == 0
                else self
                if final == _RIEUL
                else self + "을"
            )
            return stem + ending[1:]
        if ending[0] in "면려":
            return self + ("" if final in (0, _RIEUL) else "으") + ending
        if ending.startswith("는") and final == _RIEUL:  # 만들 + 는 -> 만드는
            return self[:-1] + chr(ord(self[-1]) - _RIEUL) + ending
        return self + ending
