import { Phrases } from './phrases'

/** What the words before a time say about it. */
export type Before =
  | 'about'
  | 'nearly'
  | 'just over'
  | 'next'
  | 'more'
  | 'at least'
  | 'at most'
  | 'up to'
  | 'in'
  | 'over'
  | 'for'
  | 'by'
  | 'before'
  | 'until'
  | 'through'
  | 'not before'
  | 'as early as'
  | 'into'
  | 'beyond'
  | 'between now'
  | 'from'
  | 'after'
  | 'since'
  | 'past'
  | 'minus'
  | 'not'
  | 'between'
  | 'lasting'
  | 'plain'
  | 'none'

/** Read backwards from the time, the longest first. `plain` says nothing, `none` says that it is no horizon. */
export const BEFORE = new Phrases<Before>([
  ['about, around, roughly, approximately, approx, some, something like, circa', 'about'],
  ['in the region of, in the order of, probably about', 'about'],
  ['nearly, almost, close to, just under, the best part of, the better part of, getting on for', 'nearly'],
  ['just over, a little over, slightly over', 'just over'],
  ['the next, next, the coming, coming, the forthcoming, these next, this next', 'next'],
  ['another, a further, yet another, an additional, an extra', 'more'],
  [
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of',
    'at least',
  ],
  [
    'more than, longer than, upwards of, well over, in excess of, anything over, minimum, at the very least',
    'at least',
  ],
  ['take over, takes over, taking over, last over, lasts over', 'at least'],
  ['up to', 'up to'],
  ['at most, at the most, no more than, not more than, less than, fewer than, under', 'at most'],
  [
    'a maximum of, maximum of, within, inside, inside of, no longer than, not longer than, the space of',
    'at most',
  ],
  ['as little as, as few as, a matter of, well within', 'at most'],
  ['over in', 'in'],
  ['in, on, at, during, throughout, sometime in, some time in, at some point in, come', 'in'],
  [
    'some time, sometime, any time in, at some stage in, as late as, towards, within the course of, in the course of, during the course of',
    'in',
  ],
  ['over, across, over the course of', 'over'],
  ['for', 'for'],
  ['by the time', 'by'],
  ['by, no later than, not later than, on or before, by no later than, at the latest by, not after', 'by'],
  ['in time for', 'by'],
  ['before, pre, prior to, ahead of, earlier than, in advance of', 'before'],
  ['from now until, from now till, from now to, from now through to', 'until'],
  ['well into, long into, far into, deep into', 'into'],
  ['beyond, well beyond, past the end of', 'beyond'],
  ['between now and', 'between now'],
  ['until, till, til, up until, up till, right up to, up to and until', 'until'],
  ['through, right through, until and including, up to and including, through to', 'through'],
  ['no sooner than, no earlier than, not sooner than, not earlier than, not before, not until', 'not before'],
  [
    'not till, never before, at the earliest in, at the earliest, no sooner than in, no earlier than in, not any earlier than, not any time before',
    'not before',
  ],
  ['as early as, as soon as', 'as early as'],
  ['from, starting, starting in, starting on, starting from, beginning, beginning in, beginning on', 'from'],
  ['as of, as from, with effect from, effective from, commencing, wef, w . e . f .', 'from'],
  ['on or after, on and after, from and including', 'from'],
  ['after, post, following, later than', 'after'],
  ['since, ever since', 'since'],
  [
    'the last, in last, over last, during last, the past, past, the previous, previous, the preceding, these last, these past',
    'past',
  ],
  ['minus, −', 'minus'],
  ['not', 'not'],
  ['between, anywhere between, somewhere between, anything between', 'between'],
  ['anything from, anywhere from, somewhere from', 'between'],
  ['lasting, last, lasts, last for, lasts for, lasting for, spanning', 'lasting'],
  [
    'a, an, the, that, just, only, perhaps, maybe, probably, possibly, likely, even, fully, as long as',
    'plain',
  ],
  ['a period of, period of, a term of, term of, a total of, a spell of, as much as, as many as', 'plain'],
  ['close of business, the close of business, close of play, the close of play, end of play', 'plain'],
  ['the end of play, the end of business, end of business, end of day, close of day', 'plain'],
  ['every, each, per, once every, aged, age of, the first, first, the final, the other, the opening', 'none'],
])

export type After =
  | 'in'
  | 'away'
  | 'ahead'
  | 'ago'
  | 'later'
  | 'at least'
  | 'about'
  | 'at most'
  | 'not before'
  | 'before'
  | 'event'
  | 'long'
  | 'to the day'
  | 'out'
  | 'more'
  | 'onwards'
  | 'on'
  | 'plain'
  | 'none'

/** Read forwards from a length of time. */
export const AFTER_AMOUNT = new Phrases<After>([
  ['time, from now, from today, hence, down the line, down the road, from this week', 'in'],
  ['away, off, out', 'away'],
  ['ahead, to come', 'ahead'],
  ['ago, earlier, back, previously, beforehand', 'ago'],
  ['later, afterwards, thereafter, later on', 'later'],
  [
    'or more, or longer, plus, at least, minimum, at a minimum, at the very least, and more, and counting',
    'at least',
  ],
  ['if not longer, if not more', 'at least'],
  ['or so, or thereabouts, roughly, approximately', 'about'],
  [
    'or less, or sooner, or under, or fewer, at most, at the most, at the very most, maximum, at the latest, at the very latest, tops, if not sooner',
    'at most',
  ],
  ['at the earliest, at the very earliest, or later', 'not before'],
  ['before', 'before'],
  ['to the day, to the very day, today', 'to the day'],
  ['are out, is out, are up, is up, are over, is over, have passed', 'out'],
  ['after, following, from, of, since, on from, on since', 'event'],
  ['long', 'long'],
  ['more, longer', 'more'],
  [
    'old, olds, of age, a week, a month, a year, a day, worth, late, early, overdue, behind schedule, a head, on year, on month, on week',
    'none',
  ],
  [
    'per, in a row, running, straight, on end, in jail, in prison, imprisonment, experience, in custody',
    'none',
  ],
])

/** Read forwards from a date. */
export const AFTER_DATE = new Phrases<After>([
  ['at the earliest, at the very earliest, or later', 'not before'],
  ['onwards, onward, and beyond, or beyond, and after, and onwards', 'onwards'],
  ['at the latest, or earlier, or sooner, or before, at the very latest', 'at most'],
  ['or so, or thereabouts', 'about'],
])

/** What can begin, wait or be counted in "a year" that has no preposition. */
export const TAKING = new Set(
  'take takes taking took need needs spend lasts last think be is least perhaps maybe probably wait face'.split(
    ' ',
  ),
)
