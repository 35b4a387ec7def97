import { chosenReading } from '../../../shared/domain/predictions/reading'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import type { Day } from '../../../shared/domain/time/day'
import { distanceWords } from '../../work/standing-words'

/** Nothing says when it is due, because nobody has chosen how to read its words. */
export const waitsForReading = ({ claim, standing }: QueueRow): boolean =>
  standing.track === 'undated' && !(claim.prediction && chosenReading(claim.prediction))

/** How far a prediction of the queue is from its due date, or what it waits for. */
export const distanceInRow = ({ claim, standing }: QueueRow, asAt: Day): string =>
  distanceWords(standing, claim.prediction && chosenReading(claim.prediction)?.relation, asAt)
