/**
 * Korean particles and endings, and the forms a stem takes before them. They carry no topic: what
 * is left of a query beside the known words is held against them, so that 해도 되나요 counts as
 * nothing and 끓이는 as a word the site does not know. All forms after any school grammar.
 */

import { keystrokes } from "./decompose.js";
import { LONGEST } from "./parameters.js";

/** Ends the terms that are stems of Korean verbs and adjectives (set in `index/analyse.py`). */
export const STEM_MARK = "-";

/**
 * Forms as keystrokes, the longest first.
 * @param {string} forms
 */
const keysOf = (forms) =>
  forms.trim().split(/\s+/).map(keystrokes).sort((a, b) => b.length - a.length);

/** @param {string} forms */
const alternatives = (forms) => keysOf(forms).join("|");

const PARTICLES = alternatives(`
  은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 한테서 로 으로 로서 으로서 로써 으로써 와 과 랑 이랑 하고 도 만 까지 부터
  보다 처럼 만큼 대로 마다 마저 조차 밖에 뿐 나 이나 든 이든 든지 이든지 라도 이라도 란 이란 라는 이라는 요 이요 들 쯤 씩 같은 같이 말고 치고 커녕 님`);

const FINAL_ENDINGS = `
  고 고요 고서 게 게요 지 지요 죠 지만 기 나 나요 냐 니 네 네요 자 자고 자는 라 라고 다 다고 다는 다면 라면 다가 거나 거든 거든요 든 든지 든가 도록 더라 더라도 더라고 더라구 더라고요 더라구요 더니 던 던데 던가 던지 자마자 길래 느라 느라고
  는 은 ㄴ 는데 은데 ㄴ데 는데요 은데요 ㄴ데요 는지 은지 ㄴ지 는가 은가 ㄴ가 는가요 은가요 ㄴ가요 는다 ㄴ다 는다고 ㄴ다고 는다면 ㄴ다면 느냐 으냐 는지요 은지요 ㄴ지요 은걸 ㄴ걸 는걸
  다면서 다던데 다는데 라면서 라던데 라는데 이라던데 이라는데 라서 이라서 대요 래요 ㄴ대 는대 ㄴ대요 는대요 ㄴ다면서 는다면서 ㄴ다던데 는다던데 ㄴ다는데 는다는데
  을 ㄹ 을까 ㄹ까 을까요 ㄹ까요 을게 ㄹ게 을게요 ㄹ게요 을래 ㄹ래 을래요 ㄹ래요 을지 ㄹ지 을지요 ㄹ지요 을수록 ㄹ수록 을텐데 ㄹ텐데
  음 ㅁ 면 으면 면서 으면서 면은 려고 으려고 려면 으려면 려 으려 러 으러 니까 으니까 므로 으므로 며 으며 듯 듯이 기에 구나 군 군요 는군요
  아 어 여 아서 어서 여서 아도 어도 여도 아야 어야 여야 아요 어요 여요 아야지 어야지 아라 어라 아야만 어야만 아보 어보 아봤자 어봤자
  세요 으세요 셔요 습니다 ㅂ니다 습니까 ㅂ니까 ㅂ시다 습니다만 십니까 시죠 실까요 시나요 신가요 시는지 시는 신 실
  에요 예요 이에요 이야 야 인가 인가요 인데 인데요 인지 일까 일까요 일지 입니까 입니다 이냐 이란 이라고 임`;

/** How 요 is written in chats. */
const SPOKEN = FINAL_ENDINGS.trim().split(/\s+/).filter((form) =>
  form.endsWith("요")
).flatMap((form) => ["여", "용", "염"].map((end) => form.slice(0, -1) + end));

const FINAL = alternatives(FINAL_ENDINGS + " " + SPOKEN.join(" "));

const TAIL = `(?:${PARTICLES}){0,${LONGEST.particles}}`;
// 빨라 + 지나요, 어려워 + 졌어요: what becomes so.
const BECOMING = "(?:ㅇ?[ㅏㅓㅕㅐ]ㅈㅣ?)?";
const PREFINAL = BECOMING +
  "(?:ㅇ?ㅡ?ㅅㅣ|ㅇ?ㅡ?ㅅㅕ)?(?:ㅇ?[ㅏㅓㅕ]?ㅆ)?(?:ㅇㅓㅆ)?(?:ㄱㅔㅆ)?";
const PARTICLE = new RegExp(`^${TAIL}$`);
// After a stem that ends in a vowel an ending loses its ㅇ (가 + 아서 = 가서) or its vowel too.
const ENDING = new RegExp(
  `^${PREFINAL}(?:(?:${FINAL}|${contracted(FINAL)})${TAIL}|${
    alternatives("요 도 만")
  })?$`,
);

// What joins a verb to a word that says no more by itself: a verb (먹어야 + 해요, 가고 + 싶은데) …
const JOINING = keysOf(`
  아야 어야 여야 ㅏ야 ㅓ야 ㅕ야 야 아 어 여 ㅏ ㅓ ㅕ 게 지 지는 지도 고 고는 고도 려고 으려고 려 으려 기 기는 기도 기가 면 으면 다 다가 아도 어도 ㅏ도 ㅓ도 ㅕ도 도 아서 어서 ㅏ서 ㅓ서 ㅕ서 서 ㄹ까 을까 나 는가 ㄴ가`);
// … or a noun (가는 + 게, 먹을 + 수가), which may go on like any noun or with a verb.
const MODIFIERS = keysOf("는 은 ㄴ 을 ㄹ 던");
const DEPENDENT_NOUNS = alternatives(
  "거 것 게 건 걸 수 줄 때 법 중 데 편 듯 만 지 적 동안 정도 쪽 일",
);
const MODIFIED = new RegExp(`^(?:${DEPENDENT_NOUNS})${TAIL}`);

// The copula after a vowel, where it loses its 이 (석사면, 연구자였는데); with it, it is a light word.
const COPULA = new RegExp(
  `^(?:${
    alternatives(`
  예요 에요 여요 야 냐 냐고 라 라고 라는 라면 라서 라도 라던데 라는데 라던 여서 여도 여야 였 였는데 였던 였어요 였으면
  다 다만 고 고요 며 면 면요 지 지요 죠 지만 니 니까 네 네요 구나 군요 던 던데 든 든지 거나 거든요 세요 신 신데 ㄴ데 ㄴ가 ㄴ지`)
  })${TAIL}$`,
);

// Stems that carry an ending without adding a topic, in all their forms (LIGHT_STEMS of `index/analyse.py`).
const LIGHT = keysOf(
  "하 해 되 돼 있 없 싶 같 보 봐 주 줘 이 아니 말 않 못하 못해 가 와 오 나오 나와 두 둬 놓 버리 버려 그렇 그러 그래 이렇 이러 이래 어떻 어떠 어때 어떡하 어떡해 좋 많 만하 만해 괜찮 알 알리 알려 모르 몰라 나 거 건 필요하 가능하 가능해 궁금하 궁금해 부탁하 부탁해 부탁드리 부탁드려 대하 대해 위하 위해 관하 관해 따르 따라 의하 의해 통하 통해",
);
// Those of them that have their 아/어 in them: 해 주세요, 가 봐야.
const CONTRACTED = keysOf("해 돼 봐 줘 둬 가 와 나와 알려");
const ADVERB = new RegExp(`^(?:${alternatives("못 안 잘 더 좀")})`);

/** @param {string} forms */
function contracted(forms) {
  return forms.split("|").filter((form) => /^ㅇ[ㅏㅓㅕ]/.test(form)).flatMap((
    form,
  ) => [form.slice(1), form.slice(2)]).filter(Boolean).join("|");
}

/**
 * Whether a text is what chats put for laughing and crying: ㅋㅋ, ㅎㅎㅎ, ㅠㅠ.
 * @param {string} text
 */
export function isEmotion(text) {
  return /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]{2,})$/.test(text);
}

/**
 * Whether jamo keys are one or more particles.
 * @param {string} keys
 */
export function isParticle(keys) {
  return keys.length > 0 && keys.length <= LONGEST.tail && PARTICLE.test(keys);
}

/**
 * Whether jamo keys that follow a noun are particles, the copula, or 하다/되다 with their endings.
 * @param {string} keys
 */
export function isNounTail(keys) {
  return keys.length <= LONGEST.tail &&
    (PARTICLE.test(keys) || COPULA.test(keys) || isLightWord(keys));
}

/**
 * Whether jamo keys that follow the stem of a verb or an adjective are an ending, or one that goes
 * on with words without a topic: ㄹ게, ㅓ야 해요, 는 게, ㄹ 수 있나요.
 * @param {string} keys
 * @param {number} [depth] how many words may still be joined
 * @returns {boolean}
 */
export function isEnding(keys, depth = LONGEST.joined) {
  if (keys.length > LONGEST.tail) return false;
  return remember(endings, depth + keys, () => canEnd(keys, depth));
}

/**
 * @param {string} keys
 * @param {number} depth
 */
function canEnd(keys, depth) {
  if (ENDING.test(keys)) return true;
  return depth > 0 && (
    JOINING.some((form) =>
      keys.startsWith(form) && isLightWord(keys.slice(form.length), depth - 1)
    ) ||
    MODIFIERS.some((form) =>
      keys.startsWith(form) && isModified(keys.slice(form.length), depth - 1)
    )
  );
}

/**
 * Whether jamo keys are a noun without a topic and what may follow it: 거, 수가 있나요, 건가요.
 * @param {string} keys
 * @param {number} depth
 * @returns {boolean}
 */
function isModified(keys, depth) {
  const noun = keys.match(MODIFIED)?.[0];
  if (!noun) return false;
  const rest = keys.slice(noun.length);
  return !rest || ENDING.test(rest) || isLightWord(rest, depth);
}

/**
 * Whether jamo keys are a word without a topic of its own: 하나요, 되는지, 있을까요, 안 해도.
 * @param {string} keys
 * @param {number} [depth] how many words may still be joined
 * @returns {boolean}
 */
export function isLightWord(keys, depth = LONGEST.joined) {
  if (!keys || keys.length > LONGEST.tail) return false;
  return remember(lightWords, depth + keys, () => isLight(keys, depth));
}

/**
 * @param {string} keys
 * @param {number} depth
 */
function isLight(keys, depth) {
  return [keys, keys.replace(ADVERB, "")].some((word) =>
    LIGHT.some((stem) =>
      word.startsWith(stem) && (
        isEnding(word.slice(stem.length), depth) ||
        (depth > 0 && CONTRACTED.includes(stem) &&
          isLightWord(word.slice(stem.length), depth - 1))
      )
    )
  );
}

/** @type {Map<string, boolean>} */
const endings = new Map();
/** @type {Map<string, boolean>} */
const lightWords = new Map();

/**
 * What was judged before: the same tails are looked at again with every key.
 * @param {Map<string, boolean>} known
 * @param {string} name
 * @param {() => boolean} judge
 */
function remember(known, name, judge) {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size > LONGEST.remembered) known.clear();
  const result = judge();
  known.set(name, result);
  return result;
}

/**
 * A form of a stem, and what may follow it.
 * @typedef {{keys: string, before: RegExp}} Form
 */

/**
 * The forms, as jamo keys, in which a stem can begin a word: itself and what its last sounds
 * become (고르 -> 골ㄹ, 돕 -> 도우, 쓰 -> ㅆㅓ, 듣 -> 들, 만들 -> 만드, 하 -> 해), each with a pattern for
 * the keys that may follow.
 * @param {string} stem
 * @returns {Form[]}
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
/**
 * Last key of a stem, what takes its place, and before which keys it does.
 * @type {[string, string, RegExp][]}
 */
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
