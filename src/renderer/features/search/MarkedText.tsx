import type { ReactNode } from 'react'
import type { Snippet } from '../../../shared/domain/search/snippet'

/** A text with what was found in it marked. It is text: nothing in it is taken for HTML. */
export function MarkedText({ text, marks }: Snippet): ReactNode {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
