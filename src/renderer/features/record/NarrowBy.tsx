import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { ComboBox } from '../../ui/ComboBox'

export interface Choice {
  readonly key: string
  readonly name: string
  readonly claims: number
}

interface NarrowByProps {
  readonly label: string
  /** What stands in the field while nothing is chosen. */
  readonly anything: string
  /** The most frequent first. */
  readonly values: readonly Choice[]
  /** The name in force; empty = none. */
  readonly chosen: string
  readonly onChoose: (key: string | undefined) => void
  /** Where the values are those that were found for what is typed: told what that is. */
  readonly onSeek?: (words: string) => void
}

export const SHOWN = 30

/** One value of many, by its name. An empty field takes the condition off. */
export function NarrowBy(props: NarrowByProps): ReactNode {
  const { label, anything, values, chosen, onChoose, onSeek } = props
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? chosen
  // What is chosen already is no search.
  const sought = (typed ?? '').trim().toLowerCase()
  const fitting = values.filter(
    ({ claims, name }) => claims > 0 && (onSeek !== undefined || name.toLowerCase().includes(sought)),
  )
  const choose = (key: string | undefined) => {
    setTyped(null)
    onSeek?.('')
    onChoose(key)
  }
  const keep = () => {
    if (typed === null) return
    const named = values.find(({ name }) => name.toLowerCase() === sought)
    if (named) choose(named.key)
    else if (sought === '') choose(undefined)
  }
  const isUnknown = sought !== '' && fitting.length === 0
  return (
    <ComboBox
      label={label}
      layout="pair"
      placeholder={anything}
      value={text}
      onChange={(to) => {
        setTyped(to === chosen ? null : to)
        onSeek?.(to === chosen ? '' : to)
      }}
      options={fitting
        .slice(0, SHOWN)
        .map(({ key, name, claims }) => ({ id: key, title: name, hint: en.record.figure(claims) }))}
      onPick={choose}
      onKeep={keep}
      error={isUnknown ? en.record.noSuch : undefined}
    />
  )
}
