/**
 * Korean particles and endings, and the forms a stem takes before them. They carry no topic: what
 * is left of a query beside the known words is held against them, so that 해도 되나요 counts as
 * nothing and 끓이는 as a word the site does not know. All forms after any school grammar.
 */

import { keystrokes } from "./decompose.js";

/** Ends the terms that are stems of Korean verbs and adjectives (set in `index/analyse.py`). */
export const STEM_MARK = "-";

const alternatives = (forms) =>
  forms.trim().split(/\s+/).map(keystrokes).sort((a, b) => b.length - a.length)
    .join("|");

const PARTICLES = alternatives(`
  은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 한테서 로 으로 로서 으로서 로써 으로써 와 과 랑 이랑 하고 도 만 까지 부터
  보다 처럼 만큼 대로 마다 마저 조차 밖에 뿐 나 이나 든 이든 든지 이든지 라도 이라도 란 이란 라는 이라는 요 이요 들 쯤 씩 같은 같이 말고 님`);

const FINAL_ENDINGS = alternatives(`
  고 고요 고서 게 게요 지 지요 죠 지만 기 나 나요 냐 니 네 네요 자 자고 라 라고 다 다고 다는 다면 라면 다가 거나 거든 거든요 든 든지 든가 도록 더라 더라도 던 던데 던가 던지 자마자
  는 은 ㄴ 는데 은데 ㄴ데 는데요 은데요 ㄴ데요 는지 은지 ㄴ지 는가 은가 ㄴ가 는가요 은가요 ㄴ가요 는다 ㄴ다 는다고 ㄴ다고 는다면 ㄴ다면 느냐 으냐 는지요 은지요 ㄴ지요 은걸 ㄴ걸 는걸
  을 ㄹ 을까 ㄹ까 을까요 ㄹ까요 을게 ㄹ게 을게요 ㄹ게요 을래 ㄹ래 을래요 ㄹ래요 을지 ㄹ지 을지요 ㄹ지요 을수록 ㄹ수록 을때 ㄹ때 을수 ㄹ수 을텐데 ㄹ텐데 을만 ㄹ만 을거 ㄹ거
  음 ㅁ 면 으면 면서 으면서 면은 려고 으려고 려면 으려면 려 으려 러 으러 니까 으니까 므로 으므로 며 으며 듯 듯이 기에 구나 군요 는군요
  아 어 여 아서 어서 여서 아도 어도 여도 아야 어야 여야 아요 어요 여요 아야지 어야지 아라 어라 아야만 어야만 아보 어보
  세요 으세요 셔요 습니다 ㅂ니다 습니까 ㅂ니까 ㅂ시다 습니다만 십니까 시죠 실까요 시나요 신가요 시는지 시는 신 실
  에요 예요 이에요 이야 야 인가 인가요 인데 인지 일까 일까요 입니까 입니다 이냐 이란 이라고 임`);

const TAIL = `(?:${PARTICLES}){0,3}`;
const PREFINAL =
  "(?:ㅇ?ㅡ?ㅅㅣ|ㅇ?ㅡ?ㅅㅕ)?(?:ㅇ?[ㅏㅓㅕ]?ㅆ)?(?:ㅇㅓㅆ)?(?:ㄱㅔㅆ)?";
const PARTICLE = new RegExp(`^${TAIL}$`);
// After a stem that ends in a vowel an ending loses its ㅇ (가 + 아서 = 가서) or its vowel too.
const ENDING = new RegExp(
  `^${PREFINAL}(?:(?:${FINAL_ENDINGS}|${contracted(FINAL_ENDINGS)})${TAIL}|${
    alternatives("요 도 만")
  })?$`,
);

// Stems that carry an ending without adding a topic, in all their forms.
const LIGHT = alternatives(
  "하 해 되 돼 있 없 싶 같 보 봐 주 줘 이 아니 말 않 못하 못해 가 오 와 두 둬 놓 버리 버려 그렇 그러 그래 이렇 이러 이래 어떻 어떠 어때 어떡하 어떡해 좋을 괜찮 알 모르 몰라 나 필요하 대하 대해 위하 위해 관하 관해 따르 따라 의하 의해 통하 통해",
);
const LIGHT_WORD = new RegExp(
  `^(?:${alternatives("못 안 잘 더")})?(?:${LIGHT})`,
);

function contracted(forms) {
  return forms.split("|").filter((form) => /^ㅇ[ㅏㅓㅕ]/.test(form)).flatMap((
    form,
  ) => [form.slice(1), form.slice(2)]).filter(Boolean).join("|");
}

// Jamo keys; nothing longer is an ending, and the patterns need not be tried on it.
const LONGEST = 30;

/** Whether jamo keys are one or more particles. */
export function isParticle(keys) {
  return keys.length > 0 && keys.length <= LONGEST && PARTICLE.test(keys);
}

/** Whether jamo keys that follow a noun are particles, the copula, or 하다/되다 with their endings. */
export function isNounTail(keys) {
  return keys.length <= LONGEST &&
    (PARTICLE.test(keys) || ENDING.test(keys) || isLightWord(keys));
}

/** Whether jamo keys that follow the stem of a verb or an adjective are an ending. */
export function isEnding(keys) {
  return keys.length <= LONGEST && ENDING.test(keys);
}

/** Whether jamo keys are a word without a topic of its own: 하나요, 되는지, 있을까요. */
export function isLightWord(keys) {
  const start = keys.match(LIGHT_WORD);
  return start !== null && isEnding(keys.slice(start[0].length));
}

/**
 * The forms, as jamo keys, in which a stem can begin a word: itself and what its last sounds
 * become (고르 -> 골ㄹ, 돕 -> 도우, 쓰 -> ㅆㅓ, 듣 -> 들, 만들 -> 만드, 하 -> 해), each with a pattern for
 * the keys that may follow.
 * @param {string} stem
 * @returns {{keys: string, before: RegExp}[]}
 */
export function stemForms(stem) {
  const keys = keystrokes(stem);
  const cut = keys.slice(0, -1);
  const changes = CHANGES.filter(([end]) =>
    keys.endsWith(end) && keys.length > end.length
  );
  return [
    { keys, before: ANYTHING },
    ...changes.map(([, replacement, before]) => ({
      keys: cut + replacement,
      before,
    })),
  ];
}

const ANYTHING = /^/;
// Last key of a stem, what takes its place, and before which keys it does.
const CHANGES = [
  ["ㄹㅡ", "ㄹ", /^[ㅏㅓ]/],
  ["ㅡ", "", /^[ㅏㅓ]/],
  ["ㅂ", "ㅇㅜ", ANYTHING],
  ["ㅂ", "ㅇㅗ", /^[ㅏ]/],
  ["ㄷ", "ㄹ", /^ㅇ/],
  ["ㄹ", "", /^[ㄴㅅㅂ]/],
  ["ㅅ", "", /^ㅇ/],
  ["ㅎ", "", /^[ㄴㄹㅁㅇ]/],
  ["ㅣ", "ㅕ", ANYTHING],
  ["ㅎㅏ", "ㅐ", ANYTHING],
];
