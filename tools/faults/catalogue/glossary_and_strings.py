"""Terms, the glossary and the texts of the interface."""

from ..edit import Change, add, decompose, replace, steps, transform
from ..fault import Fault

_GLOSSARY, _STRINGS = "data/glossary.yml", "data/strings.yml"

_NEW = """- id: {id}
  ko: {ko}
  en: {en}
  synonyms: {{ko: [], en: []}}
  avoid: {{ko: [], en: []}}
  explanation: {{ko: 뜻이에요., en: What it means.}}

"""


def _before(entry: str, id: str, ko: str, en: str) -> Change:
    return replace(
        _GLOSSARY,
        f"- id: {entry}\n",
        _NEW.format(id=id, ko=ko, en=en) + f"- id: {entry}\n",
    )


GLOSSARY = [
    Fault(
        "term in an avoided spelling",
        replace("docs/ko/faq/gpu.md", "딥러닝을", "딥 러닝을"),
        "'딥 러닝'",
    ),
    Fault(
        "term in an avoided spelling: title",
        replace("docs/ko/faq/gpu.md", "공부를 시작할", "딥 러닝을 시작할"),
        "'딥 러닝'",
    ),
    Fault(
        "term in an avoided spelling, in NFD",
        steps(
            replace("docs/ko/faq/gpu.md", "딥러닝을", "딥 러닝을"),
            decompose("docs/ko/faq/gpu.md", "딥 러닝"),
        ),
        "NFD",
    ),
    Fault(
        "term in an avoided spelling, across a line break",
        replace("docs/ko/faq/gpu.md", "딥러닝을", "딥\n러닝을"),
        "'딥 러닝'",
    ),
    Fault(
        "glossary entry without a language",
        replace(_GLOSSARY, "  en: GPU\n", ""),
        "lacks the key 'gpu.en'",
    ),
    Fault(
        "explanation without a language",
        replace(_GLOSSARY, "    en: A chip that does many calculations at once.\n", ""),
        "lacks the key 'gpu.explanation.en'",
    ),
    Fault(
        "glossary id twice",
        _before("gpu", "deep-learning", "신경망", "neural network"),
        "deep-learning",
    ),
    Fault(
        "term twice under two ids",
        _before("gpu", "dnn", "딥러닝", "deep net"),
        "딥러닝",
    ),
    Fault(
        "synonym that belongs to two terms",
        replace(_GLOSSARY, "[페이퍼]", "[페이퍼, 심층 학습]"),
        "심층 학습",
    ),
    Fault(
        "synonym that is another entry's term",
        replace(_GLOSSARY, "[페이퍼]", "[페이퍼, 딥러닝]"),
        "딥러닝",
    ),
    Fault(
        "glossary avoids another entry's accepted spelling",
        replace(_GLOSSARY, "ko: [지피유]", "ko: [논문]"),
        "논문",
    ),
    Fault(
        "spelling both accepted and to be avoided",
        replace(_GLOSSARY, "ko: [지피유]", "ko: [GPU]"),
        "to be avoided",
    ),
    Fault(
        "glossary not sorted",
        steps(replace(_GLOSSARY, "id: gpu", "id: zpu")),
        "sort",
    ),
    Fault(
        "term that no page uses",
        _before("gpu", "dropout", "드롭아웃", "dropout"),
        "dropout",
    ),
    Fault(
        "id renamed of a term that pages link to",
        replace(_GLOSSARY, "id: gpu", "id: gpus"),
        "#gpu",
    ),
    Fault(
        "synonyms a text instead of a list",
        replace(_GLOSSARY, "ko: [그래픽 카드]", "ko: 그래픽 카드"),
        "a list, as in",
    ),
    Fault(
        "term in an avoided spelling: English",
        add("faq/gpu", ko="그럼요.", en="Yes, deep-learning it is."),
        "'deep-learning'",
    ),
    Fault(
        "avoided spelling in a text of data",
        replace("data/topics.yml", "일할 때", "딥 러닝에"),
        "'딥 러닝'",
    ),
    Fault(
        "avoided spelling in the glossary itself",
        replace(_GLOSSARY, "많은 계산을", "딥 러닝 계산을"),
        "'딥 러닝'",
    ),
]

STRINGS = [
    Fault(
        "text that a template asks for taken out of strings.yml",
        transform(
            _STRINGS,
            lambda text: text.replace(b"\nskip:", b"\nskipped_on_purpose:", 1),
        ),
        "'skip'",
    ),
    Fault("key of a text misspelt", replace(_STRINGS, "\nmenu:", "\nmneu:"), "'menu'"),
    Fault(
        "text without one language",
        replace(_STRINGS, "  en: Skip to the content\n", ""),
        "lacks the key 'skip.en'",
    ),
    Fault(
        "unknown placeholder in one language",
        replace(_STRINGS, "en: Skip to the content", "en: 'Skip to the {jahr}'"),
        "jahr",
    ),
    Fault(
        "placeholder left out in one language",
        replace(_STRINGS, "{count}", "many"),
        "count",
    ),
    Fault(
        "brace of a placeholder not closed", replace(_STRINGS, "{count}", "{count"), "{"
    ),
    Fault(
        "placeholder in a text that gets none (both)",
        steps(
            replace(_STRINGS, "en: Skip to the content", "en: 'Skip to the {content}'"),
            replace(_STRINGS, "ko: 본문으로 건너뛰기", "ko: '{content}으로 건너뛰기'"),
        ),
        "content",
    ),
    Fault(
        "text that no template uses",
        transform(
            _STRINGS,
            lambda text: (
                text + b"unused_text: {ko: \xea\xb0\x80\xec\x9a\x94, en: Go}\n"
            ),
        ),
        "unused_text",
    ),
]
