/** The parts of packages without types that the peers use. */
declare module 'dom-anchor-text-quote' {
  /** Of the root it reads only the text. */
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint: number },
  ): { readonly start: number; readonly end: number } | null
}

declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    /** -1 = only in the first text, 0 = in both, 1 = only in the second. */
    diff_main(first: string, second: string, checkLines?: boolean): [operation: -1 | 0 | 1, text: string][]
  }
}
