import type { ReactNode } from 'react'
import { dateBases } from '../../../shared/domain/article'
import { en } from '../../../shared/strings/en'
import { Segments } from '../../ui/Segments'
import { DateField, TextArea, TextField } from '../../ui/TextField'
import type { AboutArticle } from '../../work/import-work'
import type { AboutErrors } from './check-about'

const bases = dateBases.map((basis) => ({ id: basis, title: en.bases[basis] }))

/** What is known about the article apart from its text. Only the title is needed. */
export function AboutForm({
  about,
  errors,
  onChange,
}: {
  readonly about: AboutArticle
  readonly errors: AboutErrors
  readonly onChange: (about: AboutArticle) => void
}): ReactNode {
  const line = (name: 'publisherName' | 'byline' | 'url' | 'archiveUrl', label: string) => (
    <TextField
      big
      label={label}
      value={about[name]}
      onChange={(text) => onChange({ ...about, [name]: text })}
      error={errors[name]}
    />
  )
  return (
    <div className="import-about">
      <TextArea
        label={en.importing.title}
        rows={2}
        value={about.title}
        onChange={(title) => onChange({ ...about, title: title.replaceAll('\n', ' ') })}
        error={errors.title}
        autoFocus
      />
      {line('publisherName', en.importing.publisher)}
      {line('byline', en.importing.byline)}
      <DateField
        big
        label={en.importing.published}
        hint={en.importing.publishedHint}
        value={about.published}
        onChange={(published) => onChange({ ...about, published })}
        error={errors.published}
      />
      <Segments
        label={en.importing.basis}
        options={bases}
        value={about.basis}
        onChange={(basis) => onChange({ ...about, basis })}
        big
      />
      {line('url', en.importing.url)}
      {line('archiveUrl', en.importing.archiveUrl)}
    </div>
  )
}
