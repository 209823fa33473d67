"""Normalising: one spelling for what a reader takes to be the same text.

`normalise` has a twin in `engine/normalise.js`; both are tested on the cases of
`bilingual_search/tests/engine/cases.json`.
"""

import re
import unicodedata

# Compatibility jamo (ㄱ, ㅏ, ㄳ: what a keyboard shows) and the conjoining jamo that NFKD turns them into.
_COMPATIBILITY = {
    unicodedata.normalize("NFKD", chr(code)): chr(code)
    for code in range(0x3131, 0x3164)
}
_TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_COMPATIBILITY |= {chr(0x11A8 + i): tail for i, tail in enumerate(_TAILS)}
_LONE_JAMO = re.compile("[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]")
_IGNORED = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|[\ud800-\udfff]"
)
_MARKS = re.compile("[\u0300-\u036f]")


def normalise(text: str) -> str:
    """Lower case without accents, widths, invisible characters and lone surrogates.

    Hangul comes out as whole syllables, also where it went in as conjoining jamo (NFD); jamo that
    belong to no syllable come out as compatibility jamo. Takes and gives a string.
    """
    text = unicodedata.normalize("NFKD", _IGNORED.sub("", text)).lower()
    text = unicodedata.normalize("NFC", _MARKS.sub("", text))
    return _LONE_JAMO.sub(lambda jamo: _COMPATIBILITY[jamo[0]], text)
