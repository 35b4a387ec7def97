import { type ReactNode, useState } from 'react'
import { supports as allSupports, type LocalCopy } from '../../../shared/domain/predictions/evidence'
import { isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { DateField, TextField } from '../../ui/TextField'
import { attachReference, type Reference, type Supports } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { keptInSession } from '../../work/kept-in-session'
import { askAbout, predictionList } from '../../work/prediction-list'
import { useWorkplace } from '../../work/session'
import { isAddressOrEmpty } from '../../work/web-address'
import { CopyOfDocument } from './CopyOfDocument'

const nothing = {
  title: '',
  publisher: '',
  url: '',
  archiveUrl: '',
  published: '',
  supports: 'for' as Supports,
  localCopy: null as LocalCopy | null,
}
type Typed = typeof nothing

/** What was typed and not attached: closing the dialog by mistake loses nothing. */
const typedSources = keptInSession<{ readonly byClaim: Readonly<Record<string, Typed>> }>({ byClaim: {} })

/** Something that lies outside the library, and bears on the prediction. */
export function ReferenceDialog({ claimId }: { readonly claimId: string }): ReactNode {
  const work = useWorkplace()
  const isAsked = predictionList.use((list) => list.asks === 'reference')
  const typed = typedSources.use((state) => state.byClaim[claimId]) ?? nothing
  const [isTried, setTried] = useState(false)
  if (!isAsked) return null
  const wrong = problemsOf(typed)
  const shown = (field: keyof typeof wrong) => (isTried ? wrong[field] : undefined)
  const keep = (next: Typed | undefined) =>
    typedSources.of(work).setState(({ byClaim: { [claimId]: _before, ...others } }) => ({
      byClaim: next ? { ...others, [claimId]: next } : others,
    }))
  /** One may have typed on while the document was read. */
  const keepCopy = (localCopy: LocalCopy | null) =>
    keep({ ...(typedSources.of(work).getState().byClaim[claimId] ?? nothing), localCopy })
  const fill = (field: Exclude<keyof Typed, 'supports' | 'localCopy'>) => (value: string) =>
    keep({ ...typed, [field]: value })
  const attach = () => {
    if (Object.values(wrong).some(Boolean)) return setTried(true)
    inBackground(async () => {
      if (!(await attachReference(work, claimId, referenceOf(typed)))) return
      keep(undefined)
      setTried(false)
      askAbout(work, null)
    })
  }
  return (
    <Dialog
      title={en.evidence.outsideTitle}
      isOpen
      onOpenChange={() => askAbout(work, null)}
      main={{ label: en.evidence.attachSource, onPress: attach }}
      cancelLabel={en.evidence.cancel}
    >
      <TextField
        label={en.evidence.sourceTitle}
        value={typed.title}
        onChange={fill('title')}
        error={shown('title')}
        autoFocus
      />
      <TextField label={en.evidence.publisher} value={typed.publisher} onChange={fill('publisher')} />
      <TextField label={en.evidence.url} value={typed.url} onChange={fill('url')} error={shown('url')} />
      <TextField
        label={en.evidence.archiveUrl}
        value={typed.archiveUrl}
        onChange={fill('archiveUrl')}
        error={shown('archiveUrl')}
      />
      <DateField
        label={en.evidence.published}
        value={typed.published}
        onChange={fill('published')}
        hint={en.evidence.publishedHint}
        error={shown('published')}
      />
      <CopyOfDocument copy={typed.localCopy} onChange={keepCopy} />
      <Segments
        label={en.evidence.supportsLabel}
        showLabel
        options={allSupports.map((id) => ({ id, title: en.evidence.supports[id] }))}
        value={typed.supports}
        onChange={(id) => keep({ ...typed, supports: id })}
      />
    </Dialog>
  )
}

function problemsOf({ title, url, archiveUrl, published }: Typed) {
  const address = (text: string) => (isAddressOrEmpty(text) ? undefined : en.evidence.addressWrong)
  return {
    title: title.trim() ? undefined : en.evidence.titleMissing,
    url: address(url),
    archiveUrl: address(archiveUrl),
    published: published.trim() && !isEdtfDate(published.trim()) ? en.claim.dateWrong : undefined,
  }
}

function referenceOf({ supports, localCopy, ...typed }: Typed): Reference {
  const given = Object.entries(typed)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '')
  return {
    ...(Object.fromEntries(given) as Record<'title', string>),
    supports,
    ...(localCopy ? { localCopy } : {}),
  }
}
