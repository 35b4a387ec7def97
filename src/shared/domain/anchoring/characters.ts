import { HALVES, JOINED, LETTERS, rangesIn, SIGNS } from './known-scripts'

/** What a UTF-16 code unit is to the matcher. */
export const kinds = {
  /** A letter or a digit of a script that parts words by blanks. */
  letter: 1,
  /** A letter that is a word by itself: Han, kana, Thai. */
  sign: 2,
  /** Half of a pair: an emoji, a rare letter. Runs of them stay together. */
  half: 3,
  /** Belongs to what stands before it: accents, joiners, soft hyphens. */
  joined: 4,
  blank: 5,
  lineEnd: 6,
  /** Ends a sentence when a blank follows: . ! ? */
  stop: 7,
  /** Ends a sentence at once: 。！？ */
  fullStop: 8,
  /** Quotes and brackets, which may stand between a stop and its blank. */
  bracket: 9,
  other: 10,
} as const

/**
 * What is known of each code unit there is: its kind in the upper half, and in the lower the unit that stands for it when
 * readers do not tell it apart. 0 = not met yet. One table, because every character of an edited line is looked up here.
 */
export const traitsByUnit = new Uint32Array(0x10000)
export const KIND_SHIFT = 16
export const FOLDED_MASK = 0xffff

/** The kind and the folded unit in one, as the table has them. The two below look it up themselves: each is one call of millions. */
export const traitsOf = (unit: number): number => traitsByUnit[unit] || learn(unit)

/** One of `kinds`. */
export const kindOf = (unit: number): number => (traitsByUnit[unit] || learn(unit)) >>> KIND_SHIFT

/** The code unit that stands for it when readers do not tell it apart: "É" -> "e", "“" -> '"', "—" -> "-". */
export const foldedUnit = (unit: number): number => (traitsByUnit[unit] || learn(unit)) & FOLDED_MASK

/** Makes up a word, alone or with others. */
export const isWordKind = (kind: number): boolean => kind <= kinds.half

const STOPS_BEFORE_BLANK = '.!?…‽؟।'
const FULL_STOPS = '。！？｡'
/** Whatever may end a sentence. */
export const STOPS = STOPS_BEFORE_BLANK + FULL_STOPS

/** What stands between words, known from the start as the letters are. */
const PLAIN: readonly (readonly [number, string])[] = [
  [kinds.blank, ' \t\u00a0\u2009\u202f'],
  [kinds.lineEnd, '\n\r\u2028\u2029'],
  [kinds.stop, STOPS_BEFORE_BLANK],
  [kinds.fullStop, FULL_STOPS],
  [kinds.bracket, '"\'‘’“”„‟‚‛«»()[]{}「」『』（）《》'],
  [kinds.other, ',;:-–—−‐‑‒―/&%£$€+*=<>@#_|~^\\`•·、，；：'],
]
const UNSEEN = '\u00ad\u200b\u200c\u200d\u2060\ufeff'
/** What readers do not tell apart, each after the sign that stands for it. */
const FOLDED: readonly (readonly [string, string])[] = [
  [' ', ' \t\n\r\u2028\u2029\u00a0\u2009\u202f'],
  ["'", "'‘’‚‛′´`"],
  ['"', '"“”„‟«»″'],
  ['-', '-‐‑‒–—―−'],
]
const NO_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  return remember(unit, character, kindOfCharacter(unit, character))
}

function remember(unit: number, character: string, kind: number): number {
  const traits = (kind << KIND_SHIFT) | fold(kind, unit, character)
  traitsByUnit[unit] = traits
  return traits
}

const KNOWN = [
  { kind: kinds.letter, ranges: rangesIn(LETTERS) },
  { kind: kinds.joined, ranges: rangesIn(JOINED) },
  { kind: kinds.sign, ranges: rangesIn(SIGNS) },
  { kind: kinds.half, ranges: rangesIn(HALVES) },
]

function kindOfCharacter(unit: number, character: string): number {
  for (const { kind, ranges } of KNOWN)
    for (const { from, to } of ranges) if (from <= unit && unit <= to) return kind
  if (UNSEEN.includes(character) || /^\p{M}$/u.test(character)) return kinds.joined
  if (/^\s$/.test(character)) return kinds.blank
  if (/^[\p{L}\p{N}]$/u.test(character)) return NO_BLANKS.test(character) ? kinds.sign : kinds.letter
  if (/^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]$/u.test(character)) return kinds.bracket
  // A picture sign that needs no pair ("☂") says something, as a word does.
  return /^\p{So}$/u.test(character) ? kinds.half : kinds.other
}

function fold(kind: number, unit: number, character: string): number {
  if (kind === kinds.half) return unit
  for (const [sign, characters] of FOLDED) if (characters.includes(character)) return sign.charCodeAt(0)
  if (unit < 0x80) return character.toLowerCase().charCodeAt(0)
  if (kind === kinds.blank) return 0x20
  // The letter without its accents, which come after it.
  const base = character.normalize('NFKD').toLowerCase()
  const hasMore = base.length > 1 && kindOf(base.charCodeAt(1)) !== kinds.joined
  return hasMore ? unit : base.charCodeAt(0)
}

for (const [kind, characters] of PLAIN)
  for (const character of characters) remember(character.charCodeAt(0), character, kind)
