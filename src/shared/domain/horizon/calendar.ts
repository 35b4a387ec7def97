import type { Length } from './durations'

/** Which year: one that is written, one counted from the anchor's, or the next that comes. */
export type Year = number | { readonly shift: number } | undefined

/** 0 = this, 1 = next, -1 = last. */
export type Shift = number

/** Seven days each from the first of the month; the last week is its last seven days. */
export type WeekOfMonth = 'first week' | 'second week' | 'third week' | 'fourth week' | 'last week'

export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'first half'
  | 'second half'
  | 'rest'
  | 'so far'
  | WeekOfMonth

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'term'
  | 'year'
  | 'decade'
  | 'century'

export type Feast =
  | 'christmas'
  | 'christmas eve'
  | 'boxing day'
  | 'new year'
  | "new year's eve"
  | 'easter'
  | 'good friday'
  | 'halloween'
  | "valentine's day"
  | 'memorial day'
  | 'labor day'
  | 'thanksgiving'

/** Words that name a stretch of the calendar, before anything is counted from an anchor. */
export type Calendar =
  /** `weekday`: the one that is written with it, which may be wrong. */
  | {
      readonly kind: 'day'
      readonly day: number
      readonly month: number
      readonly year: Year
      readonly weekday?: number
    }
  | { readonly kind: 'month'; readonly month: number; readonly year: Year; readonly shift?: Shift }
  | {
      readonly kind: 'years'
      readonly from: number
      readonly to: number
      readonly unit: 'year' | 'decade' | 'century'
    }
  /** `running`: "the year" is the one that runs, unless the part of it that is meant is over. */
  | { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly shift: Shift; readonly running?: true }
  /** `isTimed`: "by 5pm", so that "before" it is on the same day. */
  | { readonly kind: 'near'; readonly days: number; readonly isTimed?: true }
  /** "a week on Friday" counts `weeks` further. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: Shift; readonly weeks: number }
  | { readonly kind: 'season'; readonly month: number; readonly year: Year; readonly shift?: Shift }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: Year }
  /** "Q3 2020/21", "Q3 FY25" */
  | { readonly kind: 'quarter of'; readonly quarter: number; readonly of: Calendar }
  /** UK years that run over two: from April, 6 April, September or August. */
  | {
      readonly kind: 'double year'
      readonly type: DoubleYear
      readonly start: Year
      readonly running?: true
    }
  /** "2011-12": two years, or the month. */
  | { readonly kind: 'year or month'; readonly year: number; readonly month: number }
  /** "FY20": the financial year that ends in it. */
  | { readonly kind: 'fiscal ending'; readonly year: number }
  | { readonly kind: 'term'; readonly term: 'autumn' | 'spring' | 'summer'; readonly year: Year }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year: Year; readonly shift?: Shift }
  /** "in the new year": January, or the months that begin the year. */
  | { readonly kind: 'new year' }
  /** "this time next year" */
  | { readonly kind: 'same time'; readonly unit: SameTimeUnit; readonly shift: Shift }
  /** "the 5th": without a shift the next that comes. */
  | { readonly kind: 'day of month'; readonly day: number; readonly shift?: Shift }
  /** "the first Thursday in May", "the last day of March" (weekday null); nth -1 = the last. */
  | {
      readonly kind: 'nth day'
      readonly nth: number
      readonly weekday: number | null
      readonly of: Calendar
    }
  /** "the first nine months of 2027" */
  | {
      readonly kind: 'counted part'
      readonly edge: 'first' | 'last'
      readonly length: Length
      readonly of: Calendar
    }
  /** "w/c 18 March": the day is the first of it; "the week of 18 March" holds it. */
  | { readonly kind: 'week of'; readonly day: Calendar; readonly isFirst: boolean }
  /** "the year to 31 March 2020" */
  | { readonly kind: 'ending'; readonly months: number; readonly to: Calendar }
  | { readonly kind: 'turn'; readonly unit: 'year' | 'decade' | 'century' }
  /** "the twenties" */
  | { readonly kind: 'named decade'; readonly decade: number }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Calendar }
  | { readonly kind: 'range'; readonly from: Calendar; readonly to: Calendar }

export type SameTimeUnit = 'day' | 'week' | 'month' | 'year'

export type DoubleYear = 'financial' | 'tax' | 'school' | 'season'

/** A calendar term found in the text. */
export interface Term {
  readonly kind: 'calendar'
  readonly value: Calendar
  readonly end: number
  /** A preposition is needed to tell it from a name or a figure: "2000", "May", "Friday", "spring". */
  readonly weak: boolean
}
