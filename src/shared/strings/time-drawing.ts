import type { DrawingWords } from '../domain/drawing/drawing-words'
import type { TimeFacts } from '../domain/drawing/time-facts'
import type { Label } from '../domain/predictions/outcome'
import type { Day } from '../domain/time/day'
import { edtfInProse } from './dates'
import { dateFormat } from './formats'
import { months, signedMonths, signedMonthsInWords } from './months'

const shortMonth = dateFormat({ month: 'short', timeZone: 'UTC' })
const monthAndYear = dateFormat({ month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayAndMonth = dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' })

const overdue = (n: number) => `${months(n)} overdue`

const outcomeLabels = {
  came_true: 'Came true',
  came_true_late: 'Came true late',
  partly: 'Partly came true',
  did_not: 'Did not come true',
  ambiguous: 'Too vague to tell',
  annulled: 'Annulled',
  unresolvable: 'Unresolvable',
} satisfies Record<Label, string>

/** A window as a person says it: "13 Sep 2020 to 13 Sep 2021", "up to 13 Mar 2021", "from 13 Mar 2021, no end". */
function windowInProse(window: string | undefined): string {
  if (!window) return 'no date'
  const [from = '', to] = window.split('/')
  if (to === undefined) return edtfInProse(from)
  const isOpen = (end: string) => end === '..' || end === ''
  if (isOpen(from)) return isOpen(to) ? 'at no particular time' : `up to ${edtfInProse(to)}`
  return isOpen(to) ? `from ${edtfInProse(from)}, no end` : `${edtfInProse(from)} to ${edtfInProse(to)}`
}

/** The words in a drawing. `today`: the as-at day is called so when it is this one; null = never. */
function wordsIn(today: Day | null): DrawingWords {
  return {
    tick: (day, unit, isFirst) => {
      const date = new Date(`${day}T00:00:00Z`)
      if (unit === 'year') return String(Number(day.slice(0, 4)))
      if (unit === 'day') return isFirst ? `${dayAndMonth(date)} ${day.slice(0, 4)}` : dayAndMonth(date)
      if (day.slice(5, 7) === '01') return day.slice(0, 4)
      return isFirst ? monthAndYear(date) : shortMonth(date)
    },
    said: (edtf) => `said ${edtfInProse(edtf)}`,
    window: 'window',
    asAt: (day) => (day === today ? 'today' : edtfInProse(day)),
    slip: signedMonthsInWords,
    overdue,
  }
}

/** The whole drawing in sentences, for who does not see it. */
function sentence({ said, reading, label, verdict, occurred, asAt }: TimeFacts): string {
  const parts = [
    said ? `Said ${edtfInProse(said)}.` : 'When it was said is not known.',
    reading?.point ? `Point ${edtfInProse(reading.point)}.` : '',
    reading?.window ? `Window ${windowInProse(reading.window)}.` : 'No window.',
    label ? `${outcomeLabels[label]}${occurred ? `, ${edtfInProse(occurred)}` : ''}.` : 'No outcome yet.',
    label && verdict?.slip ? `Slip ${signedMonthsInWords(verdict.slip)}.` : '',
    !label && verdict?.overdueMonths !== undefined ? `${overdue(verdict.overdueMonths)}, still running.` : '',
    `As at ${edtfInProse(asAt)}.`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** Words of the drawing of time, and of what it shows, wherever it stands. */
export const timeDrawing = {
  labels: outcomeLabels,
  window: windowInProse,
  overdue,
  signedMonths,
  signedMonthsInWords,
  wordsIn,
  sentence,
}
