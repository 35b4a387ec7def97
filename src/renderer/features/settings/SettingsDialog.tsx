import { type ReactNode, useState } from 'react'
import type { UserSettings } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { changeSettings } from '../../work/settings-work'
import './settings.css'
import { WhoField } from './WhoField'
import { whoProblem } from './who'

const themes = (['system', 'light', 'dark'] as const).map((id) => ({ id, title: en.settings.themes[id] }))

/** What this machine remembers of the person: the name on claims, and how the window looks and listens. */
export function SettingsDialog(): ReactNode {
  const work = useWorkplace()
  const isOpen = useSession((session) => session.settingsOpen)
  const close = () => work.session.setState({ settingsOpen: false })
  return isOpen ? <Open onClose={close} /> : null
}

function Open({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useWorkplace()
  const [draft, setDraft] = useState<UserSettings>(work.session.getState().settings)
  const who = draft.who ?? ''
  const save = () => {
    if (whoProblem(who)) return
    inBackground(async () => {
      if (!(await changeSettings(work, { ...draft, who: who.trim() || null }))) return
      onClose()
      tell(work, en.settings.saved)
    })
  }
  return (
    <Dialog
      title={en.settings.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      main={{ label: en.settings.save, onPress: save }}
      cancelLabel={en.settings.cancel}
    >
      <form
        className="settings"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <WhoField
          hint={en.settings.whoHint}
          value={who}
          onChange={(text) => setDraft({ ...draft, who: text })}
        />
        <Segments
          big
          showLabel
          label={en.settings.theme}
          options={themes}
          value={draft.theme}
          onChange={(theme) => setDraft({ ...draft, theme })}
        />
        <Checkbox
          isSelected={draft.singleKeys}
          onChange={(singleKeys) => setDraft({ ...draft, singleKeys })}
          hint={en.settings.singleKeysHint}
        >
          {en.settings.singleKeys}
        </Checkbox>
        <Checkbox
          isSelected={draft.dailyNotice}
          onChange={(dailyNotice) => setDraft({ ...draft, dailyNotice })}
          hint={en.settings.dailyNoticeHint}
        >
          {en.settings.dailyNotice}
        </Checkbox>
      </form>
    </Dialog>
  )
}
