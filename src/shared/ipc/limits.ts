/** Rows in one answer to the window. No answer may carry the whole catalogue: 100,000 rows take over a second to cross. */
export const MAX_PAGE = 500

/** A pasted text in UTF-16 code units (50 MB): more than any article, less than what stalls the window. */
export const MAX_PASTED = 25_000_000

/** How long a drawing may be that the window hands over, in characters. */
export const MAX_PICTURE = 20_000_000

/** Articles that one gesture brings back from a backup: one write to the disk. */
export const MAX_BROUGHT_BACK = 50

/** Paragraphs of a comparison that are told at a time: some three screens full. */
export const MAX_COMPARED_ROWS = 100
