/**
 * The part of `papaparse` 5 (MIT) that `claim-csv.ts` uses. Its published types pull Node's in, and then `process`
 * would compile in the domain.
 */
declare module 'papaparse' {
  const Papa: {
    unparse(rows: readonly (readonly string[])[], options: { newline: string }): string
  }
  export default Papa
}
