import { articleStates } from '../article'
import { claimKinds, claimStates } from '../claim'
import { tracks } from '../predictions/standing-schema'
import { type DateSpan, readEdtf } from '../time/edtf'
import {
  type Asked,
  type DaysAsked,
  type SearchField,
  type SearchProblem,
  type SearchQuestion,
  searchFields,
  type WordField,
} from './question'
import { wordsOfText } from './words'

/** A longer question is cut: it came by a slip of the clipboard. */
const LONGEST = 1_000
const MOST_CONDITIONS = 24
/** A letter alone does not stand for every word that begins with it. */
const SHORTEST_BEGINNING = 2

/**
 * What somebody types into the find box: words, "phrases", beginnings*, -without, and fields (kind: state: due:
 * published: speaker: tag: title: publisher:). The last word may be unfinished while one types; a blank after it ends
 * it. Never refuses: what it does not understand it leaves out and says so.
 */
export function parseSearch(text: string): SearchQuestion {
  const wanted: Asked[] = []
  const unwanted: Asked[] = []
  const problems: SearchProblem[] = []
  const pieces = piecesOf(text.slice(0, LONGEST))
  if (text.length > LONGEST || pieces.length > MOST_CONDITIONS) problems.push({ code: 'too-long' })
  for (const piece of pieces.slice(0, MOST_CONDITIONS)) {
    const asked = askedBy(piece)
    if (!asked) continue
    if ('code' in asked) problems.push(asked)
    else (piece.isUnwanted ? unwanted : wanted).push(asked)
  }
  if (wanted.length === 0 && unwanted.length > 0) problems.push({ code: 'only-unwanted' })
  return { wanted: eitherOf(wanted), unwanted, problems }
}

/** A piece of the question as it was typed. */
interface Piece {
  readonly isUnwanted: boolean
  readonly field: SearchField | null
  readonly value: string
  /** The last word may go on. */
  readonly isOpen: boolean
  readonly isPhrase: boolean
  /** Somebody may still be typing it, even where a blank ends its last word. */
  readonly isUnfinished: boolean
}

/** Quotes that open and close a phrase; an apostrophe does not. */
const QUOTE = /["“”„‟«»″＂]/
const PIECE =
  /(?<dash>[-–−‐‑](?=\S))?(?:(?<field>\p{L}+)[:：])?(?:["“”„‟«»″＂](?<phrase>[^"“”„‟«»″＂]*)(?<closed>["“”„‟«»″＂])?|(?<word>[^\s"“”„‟«»″＂]+))?/uy

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    PIECE.lastIndex = at
    const found = PIECE.exec(text)
    const length = Math.max(1, found?.[0].length ?? 0)
    if (found) {
      const piece = pieceOf(found, text.slice(at + length))
      const before = pieces.at(-1)
      if (before && !piece.isUnwanted && isOneWord(before, piece))
        pieces.splice(-1, 1, joinedPiece(before, piece))
      else pieces.push(piece)
    }
    at += length
  }
  return pieces
}

/** "per cent" and "12 pct" are one word to the index, so the blank in them parts no conditions; nor does the one in "per ce". */
function isOneWord(before: Piece, { field, value, isPhrase, isOpen }: Piece): boolean {
  if (before.isPhrase || isPhrase || field !== null) return false
  const isPer = /(?<![\p{L}\p{N}])per$/iu.test(before.value)
  const isCent = /^cent(?![\p{L}\p{N}])/iu.test(value) || (isOpen && beginsCent(value))
  return (isPer && isCent) || (/\d$/.test(before.value) && /^pct(?![\p{L}\p{N}])/iu.test(value))
}

const joinedPiece = (before: Piece, { value, isOpen, isUnfinished }: Piece): Piece => ({
  ...before,
  value: `${before.value} ${value}`,
  isOpen: isOpen && !before.isUnwanted,
  isUnfinished: isUnfinished && !before.isUnwanted,
})

const beginsCent = (word: string): boolean => word !== '' && 'cent'.startsWith(word.toLowerCase())

function pieceOf({ 0: whole, groups = {} }: RegExpExecArray, rest: string): Piece {
  const { dash, field = '', phrase, closed, word = '' } = groups
  const known = searchFields.find((name) => name === field.toLowerCase())
  const isLast = /^\s*$/.test(rest)
  const isUnwanted = dash !== undefined
  const hasStar = word.endsWith('*')
  // What is left out by an unfinished word would come and go at every letter.
  const isOpen = hasStar || (rest === '' && !isUnwanted && closed === undefined)
  const typed = phrase ?? word
  const value =
    known || field === '' ? typed : whole.slice(dash?.length ?? 0).replaceAll(new RegExp(QUOTE, 'g'), ' ')
  return {
    isUnwanted,
    field: known ?? null,
    value,
    isPhrase: phrase !== undefined,
    isOpen,
    isUnfinished: isLast && !isUnwanted && closed === undefined,
  }
}

function askedBy({ field, value, isOpen, isUnfinished }: Piece): Asked | SearchProblem | null {
  switch (field) {
    case 'kind':
      return oneOf(field, claimKinds, value)
    case 'state':
      return oneOf(field, [...claimStates, ...articleStates], value)
    case 'due':
      return dueAsked(value)
    case 'published': {
      if (!value) return null
      const days = daysAsked(value)
      return days ? { field, ...days } : { code: 'date-invalid', field, value }
    }
    default:
      return wordsAsked(field ?? 'any', value, { isOpen, isUnfinished })
  }
}

function wordsAsked(
  field: WordField,
  value: string,
  { isOpen, isUnfinished }: Pick<Piece, 'isOpen' | 'isUnfinished'>,
): Asked | null {
  const [first, ...others] = wordsOfText(value).map(({ word }) => word)
  if (first === undefined) return null
  const words = [first, ...others] as const
  const last = others.at(-1) ?? first
  const asked = { field, words, isOpen: isOpen && last.length >= SHORTEST_BEGINNING }
  const or = isUnfinished ? perCentBegunBy(words, isOpen) : null
  return or ? { ...asked, or: { words: or, isOpen } } : asked
}

/** What somebody typed who is on the way to "per cent": "12 per c" -> 12 perc. With a blank behind "per", 12 percent. */
function perCentBegunBy(words: readonly string[], isOpen: boolean): [string, ...string[]] | null {
  const last = words.at(-1) ?? ''
  if (isOpen)
    return words.at(-2) === 'per' && beginsCent(last) ? joinedTo(words.slice(0, -2), `per${last}`) : null
  return last === 'per' ? joinedTo(words.slice(0, -1), 'percent') : null
}

const joinedTo = (words: readonly string[], last: string): [string, ...string[]] => {
  const [first, ...others] = [...words, last]
  return [first ?? last, ...others]
}

/** "pred" and "predictions" both mean prediction, "second-review" second_review; nothing typed yet asks nothing. */
function oneOf<Field extends 'kind' | 'state', Value extends string>(
  field: Field,
  values: readonly Value[],
  typed: string,
): { field: Field; values: Value[] } | SearchProblem | null {
  const asked = typed.toLowerCase().replaceAll(/[-\s]/g, '_')
  if (!asked) return null
  const value = values.find((value) => value.startsWith(asked) || asked === `${value}s`)
  return value ? { field, values: [value] } : { code: 'unknown-value', field, value: typed }
}

function dueAsked(value: string): Asked | SearchProblem | null {
  const asked = value.toLowerCase()
  if (!asked) return null
  const track = tracks.find((track) => track.startsWith(asked))
  if (track) return { field: 'due', tracks: [track] }
  const days = daysAsked(asked)
  return days ? { field: 'due', ...days } : { code: 'unknown-value', field: 'due', value }
}

/** "2015", "2015-08", "2015..2017", "2015.." */
function daysAsked(value: string): DaysAsked | null {
  const ends = value.split(/\.\.+|\//)
  const [from = '', to = from] = ends
  if (ends.length > 2 || (from === '' && to === '')) return null
  const [first, last] = [spanOf(from), spanOf(to)]
  if (first === null || last === null) return null
  const days = { first: first?.first ?? null, last: last?.last ?? null }
  return days.first && days.last && days.first > days.last ? null : days
}

/** Undefined = nothing is said, null = it is no date. */
function spanOf(text: string): DateSpan | null | undefined {
  if (text === '') return undefined
  const read = readEdtf(text)
  return read.ok && read.value.kind === 'date' ? read.value : null
}

/** Several kinds, or several states, mean one or the other: nothing is both. */
function eitherOf(asked: readonly Asked[]): Asked[] {
  const kinds = asked.flatMap((one) => (one.field === 'kind' ? one.values : []))
  const states = asked.flatMap((one) => (one.field === 'state' ? one.values : []))
  return [
    ...asked.filter(({ field }) => field !== 'kind' && field !== 'state'),
    ...(kinds.length > 0 ? [{ field: 'kind', values: kinds } as const] : []),
    ...(states.length > 0 ? [{ field: 'state', values: states } as const] : []),
  ]
}
