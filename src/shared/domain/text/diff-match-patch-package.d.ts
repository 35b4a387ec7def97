/**
 * The part of `diff-match-patch` 1.0.5 (Apache 2.0) that `wording-difference.ts` uses. It brings no types of its own,
 * and the published ones tell of much that is not to be used.
 */
declare module 'diff-match-patch' {
  /** -1 = only in the first text, 0 = in both, 1 = only in the second. */
  type Difference = [operation: -1 | 0 | 1, text: string]
  export default class DiffMatchPatch {
    /** Seconds; 0 = no limit, and then the answer does not depend on how busy the machine is. */
    Diff_Timeout: number
    diff_main(first: string, second: string, checkLines?: boolean): Difference[]
  }
}
