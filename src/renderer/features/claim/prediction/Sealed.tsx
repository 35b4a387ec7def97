import { Lock } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { Seal } from '../../../../shared/domain/predictions/follow-up'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { tell } from '../../../work/library-work'
import { useWorkplace } from '../../../work/session'

/** As much of a hash as one compares by eye. */
const SHORT = 12

/** When it was sealed, with the hash; and what it said then, if it says something else now. */
export function Sealed(props: { readonly seal: Seal; readonly criteria: string | undefined }): ReactNode {
  const { seal, criteria } = props
  return (
    <div className="claim-sealed">
      <p>
        <Lock className="ui-small" aria-hidden />
        <span className="num">{en.readings.sealedAt(seal.at)}</span>
        {seal.text !== criteria && <span className="claim-seal-broken">{en.readings.sealChanged}</span>}
      </p>
      {seal.text !== criteria && (
        <details>
          <summary>{en.readings.sealSaid}</summary>
          <p className="claim-seal-text">{seal.text}</p>
        </details>
      )}
      <Hash sha256={seal.sha256} />
    </div>
  )
}

function Hash({ sha256 }: { readonly sha256: string }): ReactNode {
  const work = useWorkplace()
  const whole = useRef<HTMLElement>(null)
  const details = useRef<HTMLDetailsElement>(null)
  const copy = () => {
    if (!whole.current || !details.current) return
    details.current.open = true
    getSelection()?.selectAllChildren(whole.current)
    // The window may not use the clipboard by itself; this one acts on what is selected, for a press alone.
    tell(work, document.execCommand('copy') ? en.readings.hashCopied : en.readings.hashSelected)
  }
  return (
    <details ref={details} className="claim-hash">
      <summary>
        {en.readings.sealHash} <code>{sha256.slice(0, SHORT)}…</code>
      </summary>
      <p className="hint">{en.readings.sealHow}</p>
      <code ref={whole} className="claim-hash-whole">
        {sha256}
      </code>
      <Button look="link" label={en.readings.copyHashNamed} onPress={copy}>
        {en.readings.copyHash}
      </Button>
    </details>
  )
}
