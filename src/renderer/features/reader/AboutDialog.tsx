import { ExternalLink } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { dateBases, sourceTypes } from '../../../shared/domain/article'
import type { ArticleView } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { Select } from '../../ui/Select'
import { DateField, TextArea, TextField } from '../../ui/TextField'
import { updateArticle } from '../../work/article-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { hostOf } from '../../work/web-address'
import { type About, aboutOf, changesOf, errorsOf } from './about-article'

const bases = dateBases.map((basis) => ({ id: basis, title: en.bases[basis] }))
const sources = sourceTypes.map((type) => ({ id: type, title: en.sourceTypes[type] }))

/** What is known about the article apart from its text, to be put right. */
export function AboutDialog({
  open: { article, version },
  onClose,
}: {
  readonly open: ArticleView
  readonly onClose: () => void
}): ReactNode {
  const work = useWorkplace()
  const [about, setAbout] = useState(() => aboutOf(article))
  const errors = errorsOf(about)
  const set = (changed: Partial<About>) => setAbout({ ...about, ...changed })
  const field = (name: 'title' | 'publisherName' | 'byline' | 'published' | 'url' | 'archiveUrl') => ({
    value: about[name],
    onChange: (text: string) => set({ [name]: text.replaceAll('\n', ' ') }),
    error: errors[name],
  })
  const save = () =>
    inBackground(async () => {
      if (Object.keys(errors).length > 0) return
      if (await updateArticle(work, article, changesOf(about))) onClose()
    })
  return (
    <Dialog
      title={en.about.title}
      wide
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      main={{ label: en.about.save, onPress: save }}
      cancelLabel={en.dialogs.cancel}
    >
      <TextArea label={en.about.headline} rows={1} autoFocus {...field('title')} />
      <div className="about-row">
        <TextField label={en.about.publisher} {...field('publisherName')} />
        <TextField label={en.about.byline} {...field('byline')} />
      </div>
      <div className="about-row">
        <DateField label={en.about.published} hint={en.about.publishedHint} {...field('published')} />
        <Segments
          label={en.about.basis}
          showLabel
          options={bases}
          value={about.basis}
          onChange={(basis) => set({ basis })}
        />
      </div>
      <Address text={about.url}>
        <TextField label={en.about.url} {...field('url')} />
      </Address>
      <Address text={about.archiveUrl}>
        <TextField label={en.about.archiveUrl} {...field('archiveUrl')} />
      </Address>
      <div className="about-row">
        <Select
          label={en.about.sourceType}
          options={sources}
          value={about.sourceType}
          onChange={(sourceType) => set({ sourceType })}
          placeholder={en.sourceTypes.news}
        />
      </div>
      <p className="meta">{en.about.captured(version.seq, en.dates.instant(version.capturedAt))}</p>
    </Dialog>
  )
}

/** A field for an address, and the way to it. The main process asks before a browser opens it. */
function Address({ text, children }: { readonly text: string; readonly children: ReactNode }): ReactNode {
  const host = hostOf(text.trim())
  return (
    <div className="about-address">
      {children}
      {host && (
        <a href={text.trim()} target="_blank" rel="noreferrer">
          {en.about.open(host)}
          <ExternalLink className="ui-small" aria-hidden />
        </a>
      )}
    </div>
  )
}
