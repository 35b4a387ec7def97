import type { ReactNode } from 'react'
import type { DiffWords } from '../../../shared/domain/versions/diff/diff-words'
import { seenText } from '../../../shared/domain/versions/diff/seen-text'
import { en } from '../../../shared/strings/en'

const said = {
  del: en.versions.deleted,
  ins: en.versions.inserted,
  away: en.versions.movedAway,
  here: en.versions.movedHere,
} as const

/** Words of an article with what came and went: struck or underlined, and said before and behind. */
export function DiffText({ words }: { readonly words: readonly DiffWords[] }): ReactNode {
  return words.map((word, at) => {
    const text = seenText(word)
    if (word.is === 'same') return text
    const Element = word.is === 'del' || word.is === 'away' ? 'del' : 'ins'
    const look = `versions-${word.is}${word.isTypography ? ' versions-light' : ''}`
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the same words may stand there twice
      <Element key={at} className={look}>
        <span className="sr"> {said[word.is]} </span>
        {text}
        <span className="sr"> ({en.versions.end}) </span>
      </Element>
    )
  })
}
