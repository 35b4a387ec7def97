import type { Amount } from './amounts'
import type { Tokens } from './tokens'

const LASTING = new Set(
  'programme program plan strategy project contract deal scheme period term course trial pilot study ban freeze moratorium budget agreement lease apprenticeship campaign drive investment package settlement funding partnership inquiry investigation transition framework mandate training extension commitment'.split(
    ' ',
  ),
)
const AHEAD = new Set(
  'battle wait fight struggle delay journey timescale timetable timeframe deadline target horizon countdown task slog process turnaround recovery backlog effort haul'.split(
    ' ',
  ),
)
/** A service that never closes, a record, a person's age, a paper: no time ahead is named. */
const NEITHER = new Set(
  'old olds low high news veteran anniversary boy girl child children son daughter man woman baby career history record experience results shift clock sentence jail prison peak average rate yield bond bonds gilt gilts mortgage mortgages student students pupil pupils reign marriage tradition best service services week coverage access care helpline emergency'.split(
    ' ',
  ),
)

/** "a three-year programme" lasts, "a two-year battle" is over in about two years, a "24-hour news" channel is neither. */
export function nounAfter(tokens: Tokens, { end, adjective }: Amount): 'lasts' | 'about' | 'none' {
  if (!adjective) return 'about'
  for (let at = end; at < end + 4; at += 1) {
    const token = tokens.at(at)
    // "a five-year, £40m deal"
    if (at === end && token?.text === ',') continue
    if (!token || (token.kind === 'mark' && token.text !== '£' && token.text !== '$'))
      return at === end ? 'about' : 'lasts'
    if (NEITHER.has(token.text)) return 'none'
    if (AHEAD.has(token.text)) return 'about'
    if (LASTING.has(token.text)) return 'lasts'
  }
  return 'lasts'
}
