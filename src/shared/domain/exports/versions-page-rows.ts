import { escapeXml as text } from '../drawing/svg-text'
import type { ComparedRow, FoundFact } from '../versions/diff/comparison'
import type { DiffWords } from '../versions/diff/diff-words'
import { foldedRows, type Shown } from '../versions/diff/folds'
import { rowSigns } from '../versions/diff/row-signs'
import { seenText, withoutLastLineEnds } from '../versions/diff/seen-text'
import type { VersionsPageWords } from './versions-page-words'

/** Insertions and deletions are elements of their own, which stay what they are when the page is copied or printed. */
export const wordsOf = (words: readonly DiffWords[]): string => words.map(wordsIn).join('')

function wordsIn(word: DiffWords): string {
  const words = text(seenText(word))
  const light = word.isTypography ? ' class="light"' : ''
  switch (word.is) {
    case 'ins':
      return `<ins${light}>${words}</ins>`
    case 'del':
      return `<del${light}>${words}</del>`
    case 'away':
      return `<del class="away">${words}</del>`
    case 'here':
      return `<ins class="here">${words}</ins>`
    default:
      return words
  }
}

export function factsOf(facts: readonly FoundFact[], words: VersionsPageWords): string {
  if (facts.length === 0) return ''
  const items = facts.map((fact) => {
    const { what, old, now } = fact
    const name = `<b>${text(words.factName[what])}</b> ${text(words.factChange(fact))}`
    // The words of a quotation that changed stand above, word by word.
    if (what === 'quote' && old !== null && now !== null) return `<li>${name}</li>`
    const was = old === null ? '' : `<del>${text(old)}</del>`
    const is = now === null ? '' : `<ins>${text(now)}</ins>`
    return `<li>${name} ${[was, is].filter(Boolean).join(' → ')}</li>`
  })
  return `<ul class="facts">${items.join('')}</ul>`
}

/** The whole text; what stayed is folded, and opens without a script. */
export function diffOf(rows: readonly ComparedRow[], letters: string, words: VersionsPageWords): string {
  return foldedRows(letters)
    .map((shown) => shownOf(shown, rows, words))
    .join('\n')
}

function shownOf(shown: Shown, rows: readonly ComparedRow[], words: VersionsPageWords): string {
  if (shown.is === 'row') return rowOf(rows, shown.row, words)
  const inside = rows.slice(shown.from, shown.to).map(({ row }) => rowOf(rows, row, words))
  return `<details><summary>${text(words.folded(shown.counts))}</summary>
${inside.join('\n')}
</details>`
}

function rowOf(rows: readonly ComparedRow[], at: number, words: VersionsPageWords): string {
  const row = rows[at]
  if (!row) return ''
  const { kind, isTypography, oldNumber, nowNumber } = row
  const name = kind === 'same' ? '' : `<span class="sr">${text(words.rowName(kind, isTypography))}</span>`
  return `<div class="row ${kind}" id="p${row.row}"><span class="n">${oldNumber ?? ''}</span><span class="n">${nowNumber ?? ''}</span><span class="sign"><span aria-hidden="true">${rowSigns[kind]}</span>${name}</span><p>${noteOf(row, words)}${wordsOf(withoutLastLineEnds(row.words, isTypography))}</p></div>`
}

function noteOf(row: ComparedRow, words: VersionsPageWords): string {
  const note = (sentence: string, to: number) => `<a class="note" href="#p${to}">${text(sentence)}</a>`
  if (row.kind === 'moved-away' && row.other !== null)
    return note(words.movedTo(row.together, row.otherNumber), row.other)
  if (row.kind === 'moved-here' && row.other !== null) return note(words.movedFrom(row.oldNumber), row.other)
  if (row.perhaps === null) return ''
  return note(row.kind === 'deleted' ? words.perhapsWent : words.perhapsCame, row.perhaps)
}
