import type { ReactNode } from 'react'
import type { PastedPreview } from '../../../shared/ipc/contract'

/** The text as it would be read. */
export function PreviewText({ preview }: { readonly preview: PastedPreview }): ReactNode {
  const { rawText, blocks } = preview
  return (
    <article className="import-text theirs">
      {blocks.map(({ start, end, type }) => {
        const words = rawText.slice(start, end)
        if (type === 'headline') return <h1 key={start}>{words}</h1>
        if (type === 'subhead') return <h2 key={start}>{words}</h2>
        return (
          <p key={start} className={`import-${type}`}>
            {words}
          </p>
        )
      })}
    </article>
  )
}
