/** The part of `edtf` 4 (BSD-2-Clause, no types of its own) that `edtf.ts` uses: its grammar. Months count from 0. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date' | 'Season'
    readonly values: readonly number[]
    readonly unspecified?: number
    readonly approximate?: boolean | number
    readonly uncertain?: boolean | number
  }
  interface ParsedInterval {
    readonly type: 'Interval'
    /** `..` gives plus or minus infinity, an empty end gives null. */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null]
  }
  interface ParsedOther {
    readonly type: 'Set' | 'List' | 'Year' | 'Decade' | 'Century'
  }
  /** Throws where the text is not EDTF of this level. */
  export function parse(
    text: string,
    options: { level: 0 | 1 | 2 },
  ): ParsedDate | ParsedInterval | ParsedOther
}
