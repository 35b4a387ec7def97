/** Bytes of a file. */
export const MAX_BYTES = 50_000_000
/** UTF-16 code units of a text: what the library can still anchor and search. */
export const MAX_UNITS = 25_000_000
