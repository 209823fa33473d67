"""A vocabulary that grows with the text, like that of real texts, in both languages.

Heaps' law (Heaps 1978): n words drawn hold V(n) = K * n^BETA different ones. Whenever there are fewer, a
new one is drawn. With K = 14 and BETA = 0.6, 2,900 questions come to 63,000 different Korean and 24,000
different English words; the growth of the real pages leads to some 80,000 and 16,000.
Zipf's law (Zipf 1949): of the others, the one of rank r is drawn with a probability proportional to 1/r;
the rank is the order in which words came up first. What is drawn is a concept, with a noun in each
language, so that both versions of a page speak of the same things. The first ranks are real nouns, the
others are made up from syllables: two or three Sino-Korean ones, loan words, and some Latin names that
stand as they are in Korean text.
"""

import random

from . import english, korean

HEAPS_K = 14
HEAPS_BETA = 0.6

_NOUNS = """
사람 person|회사 company|시간 hour|학교 school|공부 study|경험 experience|문제 problem|방법 method|연구 research|수업 lesson
책 book|데이터 dataset|모델 model|논문 paper|질문 question|대답 answer|기술 technique|언어 language|수학 formula|코드 program
대학원 graduate school|전공 major|교수 professor|학생 student|동료 colleague|면접 interview|이력서 resume|포트폴리오 portfolio|프로젝트 project|실험 experiment
서버 server|배포 deployment|서비스 service|제품 product|사용자 user|화면 screen|그림 picture|소리 sound|문장 sentence|단어 word
도구 tool|환경 environment|장비 device|메모리 memory|속도 speed|성능 benchmark|오류 error|기록 log|검색 search|지도 map
병원 hospital|은행 bank|공장 factory|농장 farm|시장 market|정부 government|도시 city|교통 traffic|날씨 forecast|음식 recipe
분야 field|직업 job|역할 role|목표 goal|습관 habit|계획 schedule|결과 result|원인 cause|과정 course|단계 step
기초 foundation|이론 theory|실무 practice|통계 statistic|확률 probability|행렬 matrix|함수 function|알고리즘 algorithm|구조 structure|규칙 rule
연봉 salary|계약 contract|휴가 holiday|출근 commute|회의 meeting|발표 presentation|보고서 report|강의 lecture|시험 exam|과제 assignment
글쓰기 essay|영어 grammar|번역 translation|요약 summary|대화 dialogue|감정 emotion|기억 recall|주제 topic|자료 material|사례 example
"""

_VERBS = """
배우 배워 learn|하 해 try|쓰 써 use|만들 만들어 create|찾 찾아 search|받 받아 receive|바꾸 바꿔 change|나누 나눠 share
풀 풀어 solve|다루 다뤄 handle|고치 고쳐 improve|옮기 옮겨 move|익히 익혀 practice|모으 모아 collect|재 재 measure|마치 마쳐 finish
공부하 공부해 study|비교하 비교해 compare|준비하 준비해 prepare|설명하 설명해 explain|분석하 분석해 analyze|설계하 설계해 design
연결하 연결해 connect|정리하 정리해 organize|시작하 시작해 start|논의하 논의해 discuss|적용하 적용해 apply|검토하 검토해 review
기록하 기록해 record|예측하 예측해 predict|열 열어 open|외우 외워 remember
"""

_SINO_KOREAN = (
    "가각간감강개거건격결경계고공과관교구국권규극근금기난남내농단당대도동등력련령로론류리림망매면명모목무문물미민박반발방배백번범법변별병보복본부북분비"
    "사산상색생서석선설성세소속수숙순술습시식신실심안암약양어언업여역연열영예온완외용우운원월위유육은음의이인일임입자작장재저적전절접정제조족존종좌주준중증지직진질집"
    "차착찬참창채책처천철청체초촉총최추축출충측치친침타탄태택토통투특파판편평포표품풍필하학한합항해행향험현형호화확환활황회효후훈휴흥희"
)
_SUFFIXES = "성화론기자력법실사학"
_LOAN_WORD = "가고그나네노니다데도드디라레로루르리마메모미바베보비사세소스시아에오우이제코크키타테토트티파페포프피하헤호"
_ONSETS = [
    "b",
    "br",
    "c",
    "cl",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "pr",
    "qu",
    "r",
    "s",
    "sk",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "io", "ou"]
_CODAS = ["", "", "n", "l", "r", "m", "x", "nd", "st"]
_ENDINGS = [
    "tion",
    "ment",
    "ness",
    "ism",
    "ance",
    "er",
    "or",
    "ure",
    "ic",
    "",
    "",
    "",
    "",
]


class Words:
    """Draws concepts and verbs; the same seed draws the same ones in the same order."""

    def __init__(self, seed: int):
        self._random = random.Random(seed)
        self._drawn = 0
        self.known = 0  # how many concepts have been drawn at least once
        self._nouns = [_pair(entry) for entry in _entries(_NOUNS)]
        self._verbs = [
            (korean.Verb(stem, infinitive), english.Verb(word))
            for stem, infinitive, word in map(str.split, _entries(_VERBS))
        ]
        self._used = {word for pair in self._nouns for word in pair}

    def draw(self) -> int:
        """A concept, as its rank from 0."""
        self._drawn += 1
        if self.known < HEAPS_K * self._drawn**HEAPS_BETA:
            self.known += 1
            return self.known - 1
        return self._zipf(self.known)

    def nouns(self, concept: int) -> tuple[korean.Noun, english.Noun]:
        """The Korean and the English noun of a concept."""
        while len(self._nouns) <= concept:
            self._nouns.append(self._make_up())
        return self._nouns[concept]

    def draw_verb(self) -> tuple[korean.Verb, english.Verb]:
        return self._verbs[self._zipf(len(self._verbs))]

    def _zipf(self, size: int) -> int:
        """A rank from 0 to size - 1, drawn with a probability proportional to about 1 / (rank + 1)."""
        return int((size + 1) ** self._random.random()) - 1

    def _make_up(self) -> tuple[korean.Noun, english.Noun]:
        latin = self._new(self._latin)
        hangul = (
            latin.capitalize()
            if self._random.random() < 0.05
            else self._new(self._hangul)
        )
        return korean.Noun(hangul), english.Noun(latin)

    def _new(self, make) -> str:
        while (word := make()) in self._used:
            pass
        self._used.add(word)
        return word

    def _hangul(self) -> str:
        chosen = self._random.random()
        if chosen < 0.2:
            return "".join(
                self._random.choices(_LOAN_WORD, k=self._random.choice((3, 4)))
            )
        stem = "".join(self._random.choices(_SINO_KOREAN, k=2))
        return stem + self._random.choice(_SUFFIXES) if chosen < 0.4 else stem

    def _latin(self) -> str:
        syllables = (
            self._random.choice(_ONSETS)
            + self._random.choice(_NUCLEI)
            + self._random.choice(_CODAS)
            for _ in range(self._random.choice((1, 2, 2)))
        )
        return "".join(syllables) + self._random.choice(_ENDINGS)


def _entries(table: str) -> list[str]:
    return table.strip().replace("\n", "|").split("|")


def _pair(entry: str) -> tuple[korean.Noun, english.Noun]:
    hangul, latin = entry.split(" ", 1)
    return korean.Noun(hangul), english.Noun(latin)
