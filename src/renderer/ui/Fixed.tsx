import { Lock } from 'lucide-react'
import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'
import './Fixed.css'

const Reason = createContext<{ readonly id: string; readonly because: string } | null>(null)

/**
 * A part of the window in which nothing can be changed, and why; null = it can. Its fields can be read and not written,
 * what changes something is off, and all of them name the sentence as their description.
 */
export function Fixed(props: { readonly because: string | null; readonly children: ReactNode }): ReactNode {
  const { because, children } = props
  const id = useId()
  const reason = useMemo(() => (because === null ? null : { id, because }), [id, because])
  return <Reason value={reason}>{children}</Reason>
}

/** What stands by itself, such as a dialog, says the sentence once more. */
export function FixedAlone({ children }: { readonly children: ReactNode }): ReactNode {
  const because = useContext(Reason)?.because ?? null
  return <Fixed because={because}>{children}</Fixed>
}

/** The sentence itself, once in each such part; nothing elsewhere. */
export function FixedBecause(): ReactNode {
  const reason = useContext(Reason)
  if (!reason) return null
  return (
    <p id={reason.id} className="ui-fixed">
      <Lock className="ui-small" aria-hidden />
      {reason.because}
    </p>
  )
}

/** Buttons where the sentence has no room: it comes with the pointer, and is read out with those that are off. */
export function FixedHint(props: {
  readonly because: string | null
  readonly children: ReactNode
}): ReactNode {
  const { because, children } = props
  return (
    <Fixed because={because}>
      <span className="ui-fixed-hint" title={because ?? undefined}>
        {children}
        <ReadOut />
      </span>
    </Fixed>
  )
}

function ReadOut(): ReactNode {
  const reason = useContext(Reason)
  return (
    reason && (
      <span id={reason.id} className="sr">
        {reason.because}
      </span>
    )
  )
}

/** What a field here is described by; undefined where it can be changed. */
export const useFixed = (): string | undefined => useContext(Reason)?.id
