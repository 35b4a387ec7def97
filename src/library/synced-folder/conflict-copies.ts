/** One of our own file names with something added to its stem: `library`, an article's id; a segment's number. */
const DOCUMENT = /^(?:library|catalogue|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(.+)\.json$/
const SEGMENT = /^\d{12}(.+)\.log$/

/** "library (conflicted copy)", "library (1)", "library 2", "library-DESKTOP-4", "library.sync-conflict-2026…", "library_conflict-…" */
const ADDED = /^( \(.+\)| \[.+\]| \d+|-[A-Za-z0-9][\w-]*|\.sync-conflict-.+|_conflict-.+)$/

/**
 * Files that a syncing service made where two computers wrote the same one: one of ours with something added to its
 * name. What is in them is in no other file, so they are named and never touched.
 */
export const conflictCopiesIn = (names: readonly string[]): string[] =>
  names.filter((name) => {
    const [, added] = DOCUMENT.exec(name) ?? SEGMENT.exec(name) ?? []
    return added !== undefined && ADDED.test(added)
  })
