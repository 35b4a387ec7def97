import { type ReactNode, useState } from 'react'
import type { Day } from '../../../shared/domain/time/day'
import { readEdtf } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import { Section } from '../../ui/Pane'
import { DateField } from '../../ui/TextField'
import { narrowClaims } from '../../work/claim-list'
import { useWorkplace } from '../../work/session'

interface Limits {
  readonly publishedFrom?: Day | undefined
  readonly publishedTo?: Day | undefined
}

/** From which day to which the article was published. A month or a year stands for its first or its last day. */
export function PublishedFilter({ publishedFrom, publishedTo }: Limits): ReactNode {
  const work = useWorkplace()
  const isReversed = publishedFrom && publishedTo && publishedTo < publishedFrom
  return (
    <Section title={en.claims.published}>
      <div className="claims-published">
        <DayField
          label={en.claims.from}
          day={publishedFrom}
          edge="first"
          onChange={(day) => narrowClaims(work, { publishedFrom: day })}
        />
        <DayField
          label={en.claims.to}
          day={publishedTo}
          edge="last"
          error={isReversed ? en.claims.rangeWrong : undefined}
          onChange={(day) => narrowClaims(work, { publishedTo: day })}
        />
      </div>
    </Section>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: Day | undefined
  readonly edge: 'first' | 'last'
  readonly error?: string | undefined
  readonly onChange: (day: Day | undefined) => void
}

function DayField({ label, day, edge, error, onChange }: DayFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(true)
  const isWrong = typed !== null && typed.trim() !== '' && dayIn(typed, edge) === null
  return (
    <DateField
      label={label}
      layout="pair"
      value={typed ?? day ?? ''}
      error={isWrong && isLeft ? en.claims.dayWrong : error}
      onChange={(text) => {
        setTyped(text)
        setLeft(false)
        const read = dayIn(text, edge)
        if (read || !text.trim()) onChange(read ?? undefined)
      }}
      onBlur={() => {
        setLeft(true)
        if (!isWrong) setTyped(null)
      }}
    />
  )
}

function dayIn(text: string, edge: 'first' | 'last'): Day | null {
  const read = readEdtf(text.trim())
  return read.ok && read.value.kind === 'date' ? read.value[edge] : null
}
