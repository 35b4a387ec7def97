/** Bytes of a file. */
export const MAX_BYTES = 50_000_000
/** UTF-16 code units of a text: what the library can still anchor and search. */
export const MAX_UNITS = 25_000_000
/** Opening and closing tags of a page. Counted, so that a slow or busy machine reads what a fast one does. */
export const MAX_TAGS = 300_000
/** The depths of all words of a page added up: what is around each is looked at in so many steps. */
export const MAX_DEPTHS = 20_000_000
