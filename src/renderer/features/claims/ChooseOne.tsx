import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Pane'
import { RadioList, type RadioOption } from '../../ui/RadioList'
import { SearchField } from '../../ui/SearchField'

export interface Value {
  readonly key: string
  readonly name: string
  readonly claims: number
}

const AT_FIRST = 8
const AT_MOST = 100
const NONE = ''

export interface ChooseOneProps {
  readonly title: string
  /** The entry for no condition. */
  readonly none: string
  readonly searchLabel: string
  /** The most frequent first. */
  readonly values: readonly Value[]
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** One value of a long list, with counts: the most frequent at once, the others on demand and by their name. */
export function ChooseOne(props: ChooseOneProps): ReactNode {
  const { title, none, searchLabel, values, chosen, onChoose } = props
  const [isWhole, setWhole] = useState(false)
  const [words, setWords] = useState('')
  if (values.length === 0 && chosen === null) return null
  const fitting = values.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  const shown = withChosen(fitting.slice(0, isWhole ? AT_MOST : AT_FIRST), values, chosen)
  return (
    <Section title={title}>
      {isWhole && (
        <SearchField
          label={searchLabel}
          placeholder={searchLabel}
          value={words}
          onChange={setWords}
          clearLabel={en.claims.clearSearch}
        />
      )}
      <RadioList
        label={title}
        options={[{ id: NONE, title: none }, ...shown.map(option)]}
        value={chosen ?? NONE}
        onChange={(key) => onChoose(key === NONE ? null : key)}
      />
      {isWhole && fitting.length > AT_MOST && (
        <p className="hint">{en.claims.moreThanShown(fitting.length - AT_MOST)}</p>
      )}
      {values.length > AT_FIRST && (
        <Button
          look="link"
          onPress={() => {
            setWhole(!isWhole)
            setWords('')
          }}
        >
          {isWhole ? en.claims.fewer : en.claims.more(values.length - AT_FIRST)}
        </Button>
      )}
    </Section>
  )
}

const option = ({ key, name, claims }: Value): RadioOption<string> => ({ id: key, title: name, end: claims })

/** What is chosen is shown, wherever it stands, and also if no claim has it now. */
function withChosen(shown: readonly Value[], all: readonly Value[], chosen: string | null): readonly Value[] {
  if (chosen === null || shown.some(({ key }) => key === chosen)) return shown
  const value = all.find(({ key }) => key === chosen)
  return value ? [...shown, value] : shown
}
