import { type ReactNode, useState } from 'react'
import { readEdtf } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import { DateField } from '../../ui/TextField'
import { useSession, useWorkplace } from '../../work/session'

/** The day as on which the record is made. Empty = today; a month or a year stands for its last day. */
export function AsAtField(): ReactNode {
  const { session } = useWorkplace()
  const asAt = useSession((state) => state.asAt)
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(true)
  const isWrong = typed !== null && typed.trim() !== '' && lastDayOf(typed) === null
  return (
    <DateField
      label={en.record.asAt}
      layout="pair"
      placeholder={en.record.today}
      value={typed ?? asAt ?? ''}
      error={isWrong && isLeft ? en.record.asAtWrong : undefined}
      onChange={(text) => {
        setTyped(text)
        setLeft(false)
        const day = lastDayOf(text)
        if (day || !text.trim()) session.setState({ asAt: day })
      }}
      onBlur={() => {
        setLeft(true)
        if (!isWrong) setTyped(null)
      }}
    />
  )
}

function lastDayOf(text: string) {
  const read = readEdtf(text.trim())
  return read.ok && read.value.kind === 'date' ? read.value.last : null
}
