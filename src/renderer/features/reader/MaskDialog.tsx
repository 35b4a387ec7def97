import type { ReactNode } from 'react'
import { type Mask, maskReasons } from '../../../shared/domain/text/masks'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { Fixed } from '../../ui/Fixed'
import { Select } from '../../ui/Select'
import { inBackground } from '../../work/in-background'
import { changeMaskReason, restoreMasked } from '../../work/mask-work'
import { useReadOnlyBecause } from '../../work/read-only'
import { useWorkplace } from '../../work/session'

const reasons = maskReasons.map((reason) => ({ id: reason, title: en.masks[reason] }))

/** What is left out at a place, and why; it can be restored. */
export function MaskDialog({
  mask,
  rawText,
  onClose,
}: {
  readonly mask: Mask
  readonly rawText: string
  readonly onClose: () => void
}): ReactNode {
  const work = useWorkplace()
  const restore = () =>
    inBackground(async () => {
      onClose()
      await restoreMasked(work, mask)
    })
  return (
    <Fixed because={useReadOnlyBecause()}>
      <Dialog
        title={en.masking.title}
        wide
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        main={{ label: en.masking.restore, onPress: restore }}
        cancelLabel={en.masking.close}
      >
        <Select
          label={en.masking.reason}
          hint={mask.by === 'rule' ? en.masking.byRule : en.masking.byUser}
          options={reasons}
          value={mask.reason}
          onChange={(reason) => inBackground(() => changeMaskReason(work, mask, reason))}
          placeholder={en.masking.reason}
        />
        {/* It scrolls, so that the keyboard has to reach it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="masked-words theirs" aria-label={en.masking.words} tabIndex={0}>
          {rawText.slice(mask.start, mask.end).trim()}
        </section>
      </Dialog>
    </Fixed>
  )
}
