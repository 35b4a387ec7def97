import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import {
  ArticleText,
  type ArticleTextHandle,
  type ArticleTextWords,
} from '../../../src/renderer/features/reader/ArticleText'
import '../../../src/renderer/theme/fonts.css'
import '../../../src/renderer/theme/tokens.css'
import './harness.css'
import { samples } from './samples'

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
const contrast = query.get('contrast')
if (contrast) document.documentElement.dataset['contrast'] = contrast

const words: ArticleTextWords = {
  article: 'Article text',
  leftOut: (reason) => `Left out: ${reason}`,
  marks: 'Claims in the margin',
  moreMarks: (count) => `${count} more claims on this line`,
  startEdge: 'Start of the selection',
  endEdge: 'End of the selection',
  selectionCleared: 'Selection cleared',
  claimStarts: (name) => `start of claim, ${name}`,
  claimEnds: (name) => `end of claim, ${name}`,
}

/** What the page told us, for the script that drives it. */
const told: unknown[] = []

const sample = (samples[query.get('sample') ?? 'mockup'] ?? samples['mockup'])?.()

function Harness() {
  const handle = useRef<ArticleTextHandle>(null)
  const [claims, setClaims] = useState(sample?.claims ?? [])
  const [selected, setSelected] = useState<string | null>(query.get('selected'))
  const [hovered, setHovered] = useState<string | null>(null)
  useEffect(() => {
    Object.assign(window, { handle, told, setClaims, setSelected, setHovered, rawText: sample?.rawText })
  }, [])
  if (!sample) return null
  const tell =
    (name: string) =>
    (...values: unknown[]) =>
      void told.push([name, ...values])
  return (
    <div className="pane" style={{ width: query.get('width') ?? '100%' }}>
      <div className="head">
        <input aria-label="elsewhere" />
      </div>
      <div className="body">
        <ArticleText
          {...sample}
          ref={handle}
          claims={claims}
          language="en-GB"
          byline="By Priya Nair, local government reporter"
          selectedClaimId={selected}
          hoveredClaimId={hovered}
          words={words}
          onSelectionChange={tell('selection')}
          onOpenClaim={(id) => {
            told.push(['open', id])
            setSelected(id)
          }}
          onChooseClaim={tell('choose')}
          onHoverClaim={setHovered}
          onCaretClaims={tell('caret')}
          onAnnounce={tell('say')}
          onOpenMask={query.get('masks') === 'open' ? tell('mask') : undefined}
        />
      </div>
    </div>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Harness />)
