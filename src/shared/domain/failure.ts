/**
 * Why a command or a query was refused. Codes are for programs and stay the same for ever; the sentence a person
 * reads is made from code and detail in the strings catalogue.
 */
export const failureCodes = [
  'invalid-input',
  'unknown-name',
  'not-found',
  'stale',
  'span-empty',
  'span-outside-text',
  'span-splits-character',
  'spans-overlap',
  'span-masked',
  'same-text',
  'words-differ',
  'no-former-place',
  'date-invalid',
  'outcome-without-reason',
  'outcome-not-in-library',
  'criteria-missing',
  'no-text',
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-superseded',
  'read-only',
  'library-missing',
  'library-exists',
  'library-locked',
  'library-newer',
  'library-damaged',
  'library-unreadable',
  'document-damaged',
  'import-refused',
  'copy-refused',
  'copy-missing',
  'copy-damaged',
  'copy-not-opened',
  'not-saved',
  'work-unsaved',
  'not-repaired',
  'not-written',
  'no-room',
  'place-in-library',
  'copy-under-way',
  'backup-failed',
  'backup-unsound',
  'not-purged',
  'purge-unfinished',
  'search-failed',
  'backup-not-restored',
  'given-up',
  'closed',
  'forbidden-sender',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

export interface Failure {
  readonly code: FailureCode
  /** What exactly: a field, a file name, a holder. Never the text of an article. */
  readonly detail?: string
}

export const failure = (code: FailureCode, detail?: string): Failure =>
  detail === undefined ? { code } : { code, detail }
