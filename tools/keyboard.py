"""Types as a reader does: Hangul through an input method, step by step, as on a two-set Korean keyboard."""

import unicodedata
from collections.abc import Callable

from playwright.sync_api import Page

# A leading consonant as a keyboard shows it alone, by its conjoining form.
_SHOWN_ALONE = {
    unicodedata.normalize("NFKD", letter): letter
    for letter in "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
}
# What the first key gives of a vowel or final that takes two, both in their conjoining forms.
_FIRST_KEY = {
    "\u116a": "\u1169",  # ㅘ: ㅗ
    "\u116b": "\u1169",  # ㅙ
    "\u116c": "\u1169",  # ㅚ
    "\u116f": "\u116e",  # ㅝ: ㅜ
    "\u1170": "\u116e",  # ㅞ
    "\u1171": "\u116e",  # ㅟ
    "\u1174": "\u1173",  # ㅢ: ㅡ
    "\u11aa": "\u11a8",  # ㄳ: ㄱ
    "\u11ac": "\u11ab",  # ㄵ: ㄴ
    "\u11ad": "\u11ab",  # ㄶ
    "\u11b0": "\u11af",  # ㄺ: ㄹ
    "\u11b1": "\u11af",  # ㄻ
    "\u11b2": "\u11af",  # ㄼ
    "\u11b3": "\u11af",  # ㄽ
    "\u11b4": "\u11af",  # ㄾ
    "\u11b5": "\u11af",  # ㄿ
    "\u11b6": "\u11af",  # ㅀ
    "\u11b9": "\u11b8",  # ㅄ: ㅂ
}


def composition_steps(character: str) -> list[str]:
    """What the keyboard shows while a character is typed: 강 -> ㄱ, 가, 강; what is no Hangul syllable -> itself."""
    if not "가" <= character <= "힣":
        return [character]
    lead, vowel, *final = list(unicodedata.normalize("NFD", character))
    steps = [_SHOWN_ALONE[lead]]
    for typed, letter in ((lead, vowel), *((lead + vowel, letter) for letter in final)):
        if letter in _FIRST_KEY:
            steps.append(unicodedata.normalize("NFC", typed + _FIRST_KEY[letter]))
        steps.append(unicodedata.normalize("NFC", typed + letter))
    return steps


class Keyboard:
    """Types into whatever has the focus on a page of Chromium."""

    def __init__(self, page: Page):
        self._page = page
        self._cdp = page.context.new_cdp_session(page)

    def type(
        self,
        text: str,
        after_key: Callable[[], None] = lambda: None,
        leave_composing: bool = False,
    ) -> None:
        """Type a text, Hangul through the input method; `after_key` is called after each keystroke.

        `leave_composing` leaves the last syllable in the input method, as it is while a reader looks at
        the results without a further key.
        """
        composing = ""
        for character in text:
            if composing:
                self._commit(composing)
                composing = ""
            if character.isascii():
                self._page.keyboard.type(character)
                after_key()
                continue
            for composing in composition_steps(character):
                self.compose(composing)
                after_key()
        if composing and not leave_composing:
            self._commit(composing)
            self._event("keyUp")

    def compose(self, *steps: str) -> None:
        """Let the input method show these steps one after another; it has not yet finished the last one."""
        for step in steps:
            self._event("rawKeyDown")
            self._cdp.send(
                "Input.imeSetComposition",
                {"text": step, "selectionStart": len(step), "selectionEnd": len(step)},
            )
            self._event("keyUp")

    def press_while_composing(self, key: str) -> None:
        """A key that the input method takes for itself."""
        self._event("rawKeyDown", key)
        self._event("keyUp", key)

    def paste(self, text: str) -> None:
        """Put a whole text in at once."""
        self._event("rawKeyDown")
        self._page.keyboard.insert_text(text)
        self._event("keyUp")

    def _commit(self, text: str) -> None:
        self._cdp.send("Input.insertText", {"text": text})

    def _event(self, kind: str, key: str = "Process") -> None:
        """The key event that an input method lets through, with key code 229: some boxes listen to these, not to `input`."""
        self._cdp.send(
            "Input.dispatchKeyEvent",
            {"type": kind, "key": key, "windowsVirtualKeyCode": 229},
        )
