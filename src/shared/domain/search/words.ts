/** Told of every word of a text, folded, with its place there in UTF-16 code units. */
export type SeeWord = (word: string, start: number, end: number) => void

const never = (): boolean => false

export interface FoundWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Longer ones are cut, in the index and in the question alike: no reader types more, and hostile text has no end. */
const LONGEST = 64

const PER_CENT = /^[%％﹪٪]$/
/** Scripts that leave no blanks between words: every sign is a word, and a word is a phrase. */
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What a character is to a search. */
const Role = { gap: 0, part: 1, alone: 2, unknown: 3 } as const
type Role = (typeof Role)[keyof typeof Role]

/**
 * Goes through the words of a text as a search knows them: letter case, accents and kinds of quotes and dashes do not
 * tell them apart, and the places are those of the text as it is. "The co\u00adunter’s “Élan”: 1,500 – 20 per cent" ->
 * the, counter, s, elan, 1500, 20, percent. `isEnough` is asked between words: it may leave the rest unread.
 */
export function eachWord(text: string, see: SeeWord, isEnough = never): void {
  const joined = joiningPerCent(text, see)
  for (let at = 0; at < text.length && !isEnough(); ) {
    const role = roleAt(text, at)
    if (role === Role.part) at = seeRun(text, at, joined.see)
    else {
      const end = at + widthAt(text, at)
      if (role === Role.alone) seeFolded(text, at, end, joined.see)
      at = end
    }
  }
  joined.end()
}

export function wordsOfText(text: string): FoundWord[] {
  const words: FoundWord[] = []
  eachWord(text, (word, start, end) => words.push({ word, start, end }))
  return words
}

/** One run of letters and figures; gives its end. */
function seeRun(text: string, start: number, see: SeeWord): number {
  let end = start
  let isPlain = true
  let isFigure = true
  for (; end < text.length; ) {
    const unit = text.charCodeAt(end)
    const role = unit < 128 ? (ASCII[unit] as Role) : roleAt(text, end)
    if (role === Role.gap) {
      if (!isFigure || !partsThousands(text, end)) break
      isPlain = false
    } else if (role === Role.alone) break
    if (unit >= 128) isPlain = false
    isFigure &&= unit < 58
    end += unit < 128 ? 1 : widthAt(text, end)
  }
  if (isPlain) see(text.slice(start, Math.min(end, start + LONGEST)).toLowerCase(), start, end)
  else seeFolded(text, start, end, see)
  return end
}

/** "1,500" is the same figure as "1500"; the comma in "2015, 200" and in "1,50" is none of its own. */
const partsThousands = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5))

const COMMA = 44

function seeFolded(text: string, start: number, end: number, see: SeeWord): void {
  const folded = foldedWord(text.slice(start, end))
  // "½" is "1⁄2": two words in one place.
  for (const word of folded.split(NO_WORD)) if (word) see(word.slice(0, LONGEST), start, end)
}

const NO_WORD = /[^\p{L}\p{N}]+/u

function foldedWord(word: string): string {
  if (PER_CENT.test(word)) return 'percent'
  return word
    .normalize('NFKD')
    .replaceAll(NOT_SEEN, '')
    .toLowerCase()
    .replaceAll(NO_ACCENT, (letter) => LETTERS[letter] ?? letter)
}

const NOT_SEEN = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff,]/gu
const NO_ACCENT = /[ßæœøłđðþıς]/g
/** Letters that Unicode does not take apart, and everybody without their keyboard types so. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

/**
 * "per cent", "per-cent" and "%" are one word: percent. So is "pct" behind a figure, also right behind it; by itself it is
 * no sign of anything.
 */
function joiningPerCent(text: string, see: SeeWord): { see: SeeWord; end: () => void } {
  let per: { readonly start: number; readonly end: number } | null = null
  let figureEnd = -1
  const end = () => {
    if (per) see('per', per.start, per.end)
    per = null
  }
  return {
    see: (word, start, wordEnd) => {
      if (per && word === 'cent' && BETWEEN.test(text.slice(per.end, start))) {
        see('percent', per.start, wordEnd)
        per = null
        return
      }
      end()
      if (word === 'per') per = { start, end: wordEnd }
      else if (word.endsWith('pct')) seePct(word, start, wordEnd)
      else {
        see(word, start, wordEnd)
        if (isDigit(word.charCodeAt(word.length - 1))) figureEnd = wordEnd
      }
    },
    end,
  }
  function seePct(word: string, start: number, wordEnd: number): void {
    const figure = /^(\d+)pct$/.exec(word)?.[1]
    const isBehind = word === 'pct' && figureEnd >= 0 && BETWEEN.test(text.slice(figureEnd, start))
    if (figure) see(figure, start, wordEnd - PCT)
    see(figure || isBehind ? 'percent' : word, figure ? wordEnd - PCT : start, wordEnd)
  }
}

const PCT = 'pct'.length
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

const BETWEEN = /^[\s‐‑–-]{1,3}$/

const ASCII = Uint8Array.from({ length: 128 }, (_none, unit) => roleOfCharacter(String.fromCharCode(unit)))

/** What was found out about a character of the Basic Multilingual Plane stays known: the test below is slow. */
const known = new Uint8Array(0x10000).fill(Role.unknown)

function roleAt(text: string, at: number): Role {
  const unit = text.charCodeAt(at)
  if (unit < 128) return ASCII[unit] as Role
  const point = text.codePointAt(at) ?? unit
  if (point > 0xffff) return roleOfCharacter(String.fromCodePoint(point))
  const role = known[point] as Role
  if (role !== Role.unknown) return role
  const found = roleOfCharacter(String.fromCharCode(point))
  known[point] = found
  return found
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function roleOfCharacter(character: string): Role {
  if (PER_CENT.test(character) || NO_BLANKS.test(character)) return Role.alone
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return Role.part
  // ʻ and ʼ are letters to Unicode and apostrophes to whoever types them.
  if (/[\u02b9-\u02bf]/.test(character)) return Role.gap
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? Role.part : Role.gap
}
