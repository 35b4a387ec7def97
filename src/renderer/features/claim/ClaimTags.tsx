import { type ReactNode, useRef, useState } from 'react'
import { folded } from '../../../shared/domain/queries/words'
import { en } from '../../../shared/strings/en'
import { ComboBox } from '../../ui/ComboBox'
import { Tag } from '../../ui/Tag'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { addTags, removeTag, tagsInUse } from '../../work/tag-work'
import type { ClaimProps } from './ClaimField'
import { readTags } from './field-readings'
import { useDraft } from './use-draft'

/** The claim's tags; a new one is completed from those in use. */
export function ClaimTags({ claim }: ClaimProps): ReactNode {
  const work = useWorkplace()
  const field = useRef<HTMLInputElement>(null)
  const [known, setKnown] = useState<readonly string[]>([])
  const tags = claim.tags ?? []
  const draft = useDraft({
    id: `${claim.id} tags`,
    saved: '',
    read: readTags,
    save: async (words) => words === null || addTags(work, claim, words),
    waits: true,
  })
  const remove = (tag: string) =>
    inBackground(async () => {
      await removeTag(work, claim, tag)
      field.current?.focus()
    })
  return (
    <div className="claim-tags">
      <ComboBox
        label={en.claim.tags}
        layout="pair"
        value={draft.text}
        onChange={(text) => (text.endsWith(',') ? draft.put(text) : draft.change(text))}
        options={suggestions(known, tags, draft.text)}
        onPick={draft.put}
        onKeep={draft.commit}
        onFocus={() => inBackground(async () => setKnown(await tagsInUse(work)))}
        placeholder={en.claim.tagPlaceholder}
        error={draft.error}
        inputRef={field}
      />
      {tags.length > 0 && (
        <ul className="claim-tag-list" aria-label={en.claim.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <Tag onRemove={() => remove(tag)} removeLabel={en.claim.removeTag(tag)}>
                {tag}
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const OFFERED = 12

const suggestions = (known: readonly string[], tags: readonly string[], typed: string) =>
  known
    .filter((tag) => !tags.includes(tag) && folded(tag).includes(folded(typed).trim()))
    .slice(0, OFFERED)
    .map((tag) => ({ id: tag, title: tag }))
