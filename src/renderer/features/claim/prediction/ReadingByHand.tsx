import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { Select } from '../../../ui/Select'
import { DateField } from '../../../ui/TextField'
import { inBackground } from '../../../work/in-background'
import { keptInSession } from '../../../work/kept-in-session'
import { addByHand } from '../../../work/reading-work'
import { useWorkplace } from '../../../work/session'
import type { ClaimProps } from '../ClaimField'
import { HandConsequence } from './HandConsequence'
import { type HandRelation, handRelations, readWindow } from './window-by-hand'

interface HandForm {
  readonly relation: HandRelation
  readonly text: string
}

/** What is being set for which claim: it is there again when one comes back to the claim. */
const forms = keptInSession<Readonly<Record<string, HandForm | undefined>>>({})

const relations = handRelations.map((id) => ({ id, title: en.readings.relations[id] }))

/** A reading of the user's own: how it binds, and the date or window. */
export function ReadingByHand({ claim }: ClaimProps): ReactNode {
  const store = forms.of(useWorkplace())
  const form = forms.use((kept) => kept[claim.id])
  /** Opened or closed here: the keyboard goes along. A form that is found open takes it from nobody. */
  const [isPressed, setPressed] = useState(false)
  const put = (form: HandForm | undefined) => store.setState({ [claim.id]: form })
  const press = (form: HandForm | undefined) => {
    setPressed(true)
    put(form)
  }
  return form ? (
    <Form claim={claim} form={form} put={put} onClose={() => press(undefined)} takesFocus={isPressed} />
  ) : (
    <Opener onOpen={() => press({ relation: 'by', text: '' })} takesFocus={isPressed} />
  )
}

function Opener(props: { readonly onOpen: () => void; readonly takesFocus: boolean }): ReactNode {
  const { onOpen, takesFocus } = props
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  return (
    <div className="claim-by-hand">
      <Button ref={button} look="link" changes onPress={onOpen}>
        {en.readings.byHand}
      </Button>
    </div>
  )
}

function Form(
  props: ClaimProps & {
    readonly form: HandForm
    readonly put: (form: HandForm) => void
    readonly onClose: () => void
    readonly takesFocus: boolean
  },
): ReactNode {
  const { claim, form, put, onClose, takesFocus } = props
  const { relation, text } = form
  const work = useWorkplace()
  const place = useRef<HTMLFormElement>(null)
  const [isAsked, setAsked] = useState(false)
  const window = readWindow(relation, text)
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus()
  }, [takesFocus])
  const error = !window.ok ? window.error : isAsked && !window.value ? en.readings.windowMissing : undefined
  const save = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!window.ok || !window.value) return
    const reading = { relation, window: window.value }
    inBackground(async () => {
      if (await addByHand(work, claim.id, reading)) onClose()
    })
  }
  return (
    <form ref={place} className="claim-hand" aria-label={en.readings.byHandTitle} onSubmit={save}>
      <Select
        label={en.readings.relation}
        layout="pair"
        options={relations}
        value={relation}
        onChange={(relation) => put({ ...form, relation })}
        placeholder={en.readings.relation}
      />
      {relation !== 'open' && (
        <DateField
          label={en.readings.windowField}
          layout="pair"
          value={text}
          onChange={(text) => put({ ...form, text })}
          hint={en.readings.windowHints[relation]}
          error={error}
        />
      )}
      {window.ok && window.value && (
        <HandConsequence claim={claim} relation={relation} window={window.value} />
      )}
      <div className="claim-hand-foot">
        <Button look="bare" onPress={onClose}>
          {en.readings.cancel}
        </Button>
        <Button type="submit">{en.readings.save}</Button>
      </div>
    </form>
  )
}
