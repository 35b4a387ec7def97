import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ClaimRow } from '../../../../shared/domain/queries/rows'
import { en } from '../../../../shared/strings/en'
import { Dialog } from '../../../ui/Dialog'
import { RadioList } from '../../../ui/RadioList'
import { SearchField } from '../../../ui/SearchField'
import { inBackground } from '../../../work/in-background'
import { findPredictions, linkRepeat } from '../../../work/repeat-work'
import { useWorkplace } from '../../../work/session'
import type { ClaimProps } from '../ClaimField'
import { whereItStands } from './where-it-stands'

/** Finds the prediction that says the same, by words in it, its speaker or its article. */
export function RepeatPicker(
  props: ClaimProps & { readonly exceptIds: readonly string[]; readonly onClose: () => void },
): ReactNode {
  const { claim, exceptIds, onClose } = props
  const work = useWorkplace()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const found = useFound(words, exceptIds)
  const rows = found?.rows ?? []
  const row = rows.find(({ id }) => id === picked)
  const link = () =>
    inBackground(async () => {
      if (row && (await linkRepeat(work, claim, row))) onClose()
    })
  return (
    <Dialog
      title={en.readings.linkTitle}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      main={{ label: en.readings.linkNow, onPress: link, isDisabled: !row }}
      cancelLabel={en.readings.cancel}
      wide
    >
      <SearchField
        label={en.readings.linkSearch}
        placeholder={en.readings.linkSearch}
        value={words}
        onChange={setWords}
        clearLabel={en.claims.clearSearch}
        inputRef={field}
      />
      {rows.length > 0 && (
        <div className="claim-picker">
          <RadioList
            label={en.readings.linkFound}
            options={rows.map((row) => ({
              id: row.id,
              title: <span className="theirs">{row.words}</span>,
              hint: whereItStands(row),
            }))}
            value={picked ?? ''}
            onChange={setPicked}
          />
        </div>
      )}
      <p className="hint" aria-live="polite">
        {found && (rows.length === 0 ? en.readings.linkNone : moreThan(rows, found.total))}
      </p>
    </Dialog>
  )
}

const moreThan = (rows: readonly ClaimRow[], total: number): string =>
  total > rows.length ? en.readings.linkMore(total - rows.length) : ''

const PAUSE_MS = 100

/** The predictions with these words, a moment after they are typed; null until the library has answered. */
function useFound(words: string, exceptIds: readonly string[]) {
  const work = useWorkplace()
  const [found, setFound] = useState<Awaited<ReturnType<typeof findPredictions>> | null>(null)
  const except = exceptIds.join(' ')
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await findPredictions(work, words, except.split(' '))
      if (isWanted) setFound(answer)
    }
    const timer = setTimeout(() => inBackground(ask), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [work, words, except])
  return found
}
