"""The numbers that a text in Korean or English says, however it says them."""

import re

_UNITS = {
    "십": 10,
    "백": 100,
    "천": 1000,
    "만": 10**4,
    "억": 10**8,
    "조": 10**12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
_KOREAN = re.compile(rf"(?P<digits>{_DIGITS})(?P<units>\s?[십백천]?[만억조]|[십백천])?")
_ENGLISH = re.compile(
    rf"(?P<digits>{_DIGITS})(?P<units>[\s-](?:hundred|thousand|million|billion|trillion))?"
)

# Where a small number stands in words. Korean ones are short and stand within other words, so that
# they only ever excuse a number that the other language has in digits.
_IN_WORDS = {
    "ko": {
        0: "영 공",
        0.5: "반",
        1: "한 하나 첫 일",
        2: "두 둘 이",
        3: "세 셋 석 삼",
        4: "네 넷 넉 사",
        5: "다섯 오",
        6: "여섯 육",
        7: "일곱 칠",
        8: "여덟 팔",
        9: "아홉 구",
        10: "열 십",
        11: "열한 열하나 십일",
        12: "열두 열둘 십이",
        13: "열세 열셋 십삼",
        14: "열네 열넷 십사",
        20: "스무 스물 이십",
        30: "서른 삼십",
        100: "백",
        1000: "천",
        10_000: "만",
    },
    "en": {
        0: "zero no none",
        0.5: "half",
        1: "one once first a an single January",
        2: "two twice second both pair couple February",
        3: "three third thrice March",
        4: "four fourth April",
        5: "five fifth May",
        6: "six sixth June",
        7: "seven seventh July",
        8: "eight eighth August",
        9: "nine ninth September",
        10: "ten tenth decade October",
        11: "eleven eleventh November",
        12: "twelve twelfth dozen December",
        13: "thirteen thirteenth",
        14: "fourteen fourteenth",
        15: "fifteen fifteenth",
        16: "sixteen sixteenth",
        17: "seventeen seventeenth",
        18: "eighteen eighteenth",
        19: "nineteen nineteenth",
        20: "twenty twentieth",
        30: "thirty",
        40: "forty",
        50: "fifty half",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
        100: "hundred",
        1000: "thousand",
    },
}


def numbers(text: str, locale: str) -> dict[float, str]:
    """The numbers that stand in digits, with how they are written: 12,000 and 1만 2천 are the same."""
    found: dict[float, str] = {}
    total, last_unit, start, end = 0.0, 1, 0, 0
    for match in (_KOREAN if locale == "ko" else _ENGLISH).finditer(text):
        unit = 1
        for name in re.findall("[a-z]+|[가-힣]", match["units"] or ""):
            unit *= _UNITS[name]
        value = float(match["digits"].replace(",", "")) * unit
        if 1 < last_unit > value and text[end : match.start()].strip(" ") == "":
            found.pop(total)  # 1만 2천 is one number
        else:
            total, start = 0.0, match.start()
        total, last_unit, end = total + value, unit, match.end()
        found[total] = text[start:end]
    return found


def says(text: str, locale: str, number: float) -> bool:
    """Whether a text has a number in words."""
    words = _IN_WORDS[locale].get(number, "").split()
    if locale == "ko":
        return any(word in text for word in words)
    return any(re.search(rf"\b{word}s?\b", text, re.IGNORECASE) for word in words)
