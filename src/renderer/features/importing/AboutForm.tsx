import type { ReactNode } from 'react'
import { dateBases, sourceTypes } from '../../../shared/domain/article'
import type { ImportPreview } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { Segments } from '../../ui/Segments'
import { Select } from '../../ui/Select'
import { DateField, TextArea, TextField } from '../../ui/TextField'
import { type AboutArticle, type AboutProblems, problemsOf } from '../../work/waiting-document'
import { dateHint } from './date-hint'

const bases = dateBases.map((basis) => ({ id: basis, title: en.bases[basis] }))
const sources = sourceTypes.map((type) => ({ id: type, title: en.sourceTypes[type] }))

interface AboutFormProps {
  readonly about: AboutArticle
  readonly document: ImportPreview['document']
  readonly takesFocus: boolean
  readonly onChange: (about: AboutArticle) => void
}

/** What is known about the article apart from its text. Only the title is needed. */
export function AboutForm({ about, document, takesFocus, onChange }: AboutFormProps): ReactNode {
  const problems = problemsOf(about)
  const line = (name: 'publisherName' | 'byline' | 'url' | 'archiveUrl', label: string) => (
    <TextField
      big
      label={label}
      value={about[name]}
      onChange={(text) => onChange({ ...about, [name]: text })}
      error={sentence(problems, name)}
      hint={
        name !== 'archiveUrl' && about[name] && about[name] === document[name]
          ? en.importing.fromDocument
          : undefined
      }
    />
  )
  return (
    <div className="import-about">
      <TextArea
        label={en.importing.title}
        rows={2}
        value={about.title}
        onChange={(title) => onChange({ ...about, title: title.replaceAll('\n', ' ') })}
        error={sentence(problems, 'title')}
        autoFocus={takesFocus}
      />
      {line('publisherName', en.importing.publisher)}
      {line('byline', en.importing.byline)}
      <div className="import-published">
        <DateField
          big
          label={en.importing.published}
          hint={dateHint(about, document.published)}
          value={about.published}
          onChange={(published) => onChange(dated(about, published, document.published))}
          error={sentence(problems, 'published')}
        />
        <Segments
          label={en.importing.basis}
          options={bases}
          value={about.basis}
          onChange={(basis) => onChange({ ...about, basis })}
          big
        />
      </div>
      <Select
        big
        label={en.importing.sourceType}
        options={sources}
        value={about.sourceType}
        onChange={(sourceType) => onChange({ ...about, sourceType })}
        placeholder={en.importing.sourceType}
      />
      {line('url', en.importing.url)}
      {line('archiveUrl', en.importing.archiveUrl)}
    </div>
  )
}

const sentence = (problems: AboutProblems, name: keyof AboutArticle) => {
  const problem = problems[name]
  return problem && en.importing.problems[problem]
}

/** A date that the person writes over what the document says is the person's own. */
function dated(
  about: AboutArticle,
  published: string,
  found: ImportPreview['document']['published'],
): AboutArticle {
  if (!found) return { ...about, published }
  if (published === found.edtf) return { ...about, published, basis: found.basis }
  const basis = about.published === found.edtf && about.basis === found.basis ? 'user' : about.basis
  return { ...about, published, basis }
}
