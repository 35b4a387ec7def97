import { CircleX, Paperclip } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LocalCopy } from '../../../shared/domain/predictions/evidence'
import { copies } from '../../../shared/strings/copies'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { NamedFile } from '../../ui/NamedFile'
import { chooseCopy } from '../../work/copy-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'

interface CopyOfDocumentProps {
  readonly copy: LocalCopy | null
  readonly onChange: (copy: LocalCopy | null) => void
}

/** The document itself, to be kept with the reference: chosen, named, taken away again. */
export function CopyOfDocument({ copy, onChange }: CopyOfDocumentProps): ReactNode {
  const work = useWorkplace()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  const box = useRef<HTMLFieldSetElement>(null)
  const wasPressed = useRef(false)
  // The button that was pressed is gone: the focus goes to the one in its place.
  useEffect(() => {
    if (!wasPressed.current) return
    wasPressed.current = false
    box.current?.querySelector('button')?.focus()
  })
  const replace = (by: LocalCopy | null) => {
    wasPressed.current = true
    onChange(by)
  }
  const choose = () =>
    inBackground(async () => {
      setReading(true)
      const chosen = await chooseCopy(work).finally(() => setReading(false))
      setTrouble(typeof chosen === 'string' ? chosen : null)
      if (!chosen || typeof chosen === 'string') return
      replace(chosen)
      announce(copies.added(chosen.name, chosen.bytes))
    })
  const remove = () => {
    replace(null)
    if (copy) announce(copies.removed(copy.name))
  }
  return (
    <fieldset ref={box} className="copy-of-document" aria-label={copies.label}>
      {copy ? (
        <NamedFile
          name={copy.name}
          about={copies.sizeWords(copy.bytes)}
          ways={[{ word: copies.remove, label: copies.removeNamed(copy.name), onPress: remove }]}
        />
      ) : (
        <Button
          look="bare"
          icon={<Paperclip aria-hidden />}
          onPress={isReading ? undefined : choose}
          isPending={isReading}
        >
          {isReading ? copies.reading : copies.add}
        </Button>
      )}
      <p className="hint">{copies.hint}</p>
      {trouble && (
        <p className="copy-trouble" role="alert">
          <CircleX className="ui-small" aria-hidden />
          {trouble}
        </p>
      )}
    </fieldset>
  )
}
