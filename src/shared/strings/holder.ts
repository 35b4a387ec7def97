import { momentInProse } from './dates'

/** Who has a library open: "Anna on desk-4, process 812, since 1 Mar 2026, 10:00". */
export const holderInProse = ({
  who,
  computer,
  pid,
  since,
}: {
  readonly who: string
  readonly computer: string
  readonly pid: number
  readonly since: string
}): string => `${who} on ${computer}, process ${pid}, since ${momentInProse(since)}`

export const holderUnknown = 'by someone whose name the full disk did not take'

export const holderForeign = 'by whom is not known: Hindsight did not write the file “lock” in it'
