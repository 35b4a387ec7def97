import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { inBackground } from '../../work/in-background'
import { openAnyway, useHolder } from '../../work/libraries-work'
import { useWorkplace } from '../../work/session'

/** Another computer holds the library, and nobody can see from here whether it still does. The person has to have looked. */
export function OpenAnywayDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useWorkplace()
  const holder = useHolder('anyway')
  const [hasLooked, setLooked] = useState(false)
  if (!holder) return null
  const { computer, mark } = holder
  const check = computer ? en.libraries.anywayCheck(computer) : en.libraries.anywayCheckUnknown
  return (
    <Dialog
      title={en.libraries.anywayTitle}
      isOpen
      onOpenChange={onClose}
      cancelLabel={en.libraries.cancel}
      main={{
        label: en.libraries.anywayDo,
        isDisabled: !hasLooked,
        onPress: () => {
          onClose()
          inBackground(() => openAnyway(work, mark))
        },
      }}
    >
      <p>{en.libraries.anywayWords(en.libraries.holder(holder))}</p>
      <p>{en.libraries.anywayRisk}</p>
      <Checkbox isSelected={hasLooked} onChange={setLooked}>
        {check}
      </Checkbox>
    </Dialog>
  )
}
