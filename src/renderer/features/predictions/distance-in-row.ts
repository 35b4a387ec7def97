import { chosenReading } from '../../../shared/domain/predictions/reading'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import type { Day } from '../../../shared/domain/time/day'
import { distanceWords } from '../../work/standing-words'

/** How far a prediction of the queue is from its due date, or what it waits for. */
export const distanceInRow = ({ claim, standing }: QueueRow, asAt: Day): string =>
  distanceWords(standing, claim.prediction && chosenReading(claim.prediction)?.relation, asAt)
