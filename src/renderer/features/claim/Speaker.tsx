import { Building2, UserRound } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { Person } from '../../../shared/domain/library-document'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { ComboBox, type Suggestion } from '../../ui/ComboBox'
import { inBackground } from '../../work/in-background'
import { addPerson, chooseSpeaker, isNamed, nameSpeaker, type PersonKind } from '../../work/people-work'
import { useWorkplace } from '../../work/session'
import type { ClaimProps } from './ClaimField'
import { readWords } from './field-readings'
import { PersonDialog } from './PersonDialog'
import { useDraft } from './use-draft'
import { useFoundPeople, useSpeaker } from './use-speaker'

/** Who the claim is by: somebody of the library, completed as their name is typed, or a name alone. */
export function Speaker({ claim }: ClaimProps): ReactNode {
  const work = useWorkplace()
  const person = useSpeaker(claim)
  const [isAsked, setAsked] = useState(false)
  /** Whom the words in the field were picked for. */
  const picked = useRef<{ readonly person: Person; readonly as: string } | null>(null)
  const draft = useDraft({
    id: `${claim.id} speaker`,
    saved: claim.speakerAs ?? '',
    read: readWords.speakerAs,
    save: (name) =>
      picked.current && picked.current.as === name
        ? chooseSpeaker(work, claim, picked.current.person, name)
        : nameSpeaker(work, claim, name, person),
    waits: true,
  })
  const name = draft.text.trim()
  // Somebody who is named already is asked about to be changed for anybody.
  const found = useFoundPeople(isAsked ? (draft.isTyped || !claim.speakerId ? name : '') : null)
  const choose = (chosen: Person, as: string) => {
    picked.current = { person: chosen, as }
    draft.put(as)
  }
  const pick = (id: string) => {
    const chosen = found.find((one) => one.id === id)
    if (chosen) return choose(chosen, draft.isTyped && isNamed(chosen, name) ? name : chosen.name)
    inBackground(async () => {
      const added = await addPerson(work, id as PersonKind, name)
      if (added) choose(added, name)
    })
  }
  const isKnown = [...found, ...(person ? [person] : [])].some((one) => isNamed(one, name))
  return (
    <div className="claim-speaker">
      <ComboBox
        label={en.claim.by}
        layout="pair"
        value={draft.text}
        onChange={draft.change}
        options={[...found.map(suggestionOf), ...(name && !isKnown ? waysToAdd(name) : [])]}
        onPick={pick}
        onKeep={draft.commit}
        onFocus={() => setAsked(true)}
        error={draft.error}
      />
      {person && !draft.isTyped && <PersonLine person={person} />}
    </div>
  )
}

const glyphs = { person: UserRound, organisation: Building2 } as const

function PersonGlyph({ kind }: { readonly kind: PersonKind }): ReactNode {
  const Glyph = glyphs[kind]
  return <Glyph className="ui-small" aria-hidden />
}

const suggestionOf = ({ id, kind, name, role, aliases }: Person): Suggestion => ({
  id,
  title: name,
  hint: [role, ...aliases].filter(Boolean).join(' · ') || undefined,
  icon: <PersonGlyph kind={kind} />,
})

const waysToAdd = (name: string): Suggestion[] => [
  { id: 'person', title: en.people.addPerson(name), icon: <PersonGlyph kind="person" />, isDoing: true },
  {
    id: 'organisation',
    title: en.people.addOrganisation(name),
    icon: <PersonGlyph kind="organisation" />,
    isDoing: true,
  },
]

function PersonLine({ person }: { readonly person: Person }): ReactNode {
  const [isEdited, setEdited] = useState(false)
  return (
    <div className="claim-person">
      <PersonGlyph kind={person.kind} />
      <span>
        <span className="sr">{en.people.kinds[person.kind]}: </span>
        {person.name}
        <span className="meta"> · {person.role ?? en.people.noRole}</span>
      </span>
      <Button look="link" changes label={en.people.editNamed(person.name)} onPress={() => setEdited(true)}>
        {en.people.edit}
      </Button>
      {isEdited && <PersonDialog person={person} onClose={() => setEdited(false)} />}
    </div>
  )
}
