import type { Track } from '../../shared/domain/predictions/standing-schema'
import type { ClaimFilter } from '../../shared/domain/queries/claim-filter'
import type { QueueQuestion } from '../../shared/domain/queries/predictions'
import { keptInSession } from './kept-in-session'
import type { Workplace } from './session'

export type QueueGrouping = NonNullable<QueueQuestion['groupBy']>

/** What a person is asked about the prediction that is shown. */
export type PredictionAsk = 'snooze' | 'interim' | 'void' | 'reopen' | 'reference'

export type QueueFilter = Pick<ClaimFilter, 'speakerId' | 'speakerAs' | 'tag'>

/** How the queue looks: other places act on what it shows, so that it does not stand in the screen itself. */
export interface PredictionList {
  readonly words: string
  readonly filter: QueueFilter
  readonly groupBy: QueueGrouping
  /** Resolved and void ones too. */
  readonly showsDone: boolean
  /** The predictions in the order in which they are shown. */
  readonly order: readonly string[]
  /** How many stand where, of all that fit; null until it is known. */
  readonly counts: Readonly<Record<Track, number>> | null
  readonly asks: PredictionAsk | null
  /** What was done with and left, the newest last: undo comes back to it. */
  readonly left: readonly string[]
  /** Where the focus is to go. The part of the screen that it names takes it, and says so. */
  readonly focus: 'list' | 'form' | null
}

export const predictionList = keptInSession<PredictionList>({
  words: '',
  filter: {},
  groupBy: 'track',
  showsDone: false,
  order: [],
  counts: null,
  asks: null,
  left: [],
  focus: null,
})

/** Asks something about the prediction that is shown; null = the question is answered or withdrawn. */
export const askAbout = (work: Workplace, asks: PredictionAsk | null): void =>
  predictionList.of(work).setState({ asks })

export const showAllPredictions = (work: Workplace): void =>
  predictionList.of(work).setState({ words: '', filter: {} })
