import type { Edit, JsonValue } from '../changes/touch'

/**
 * A change of a claim without the words that it quotes of an article that is gone: itself where it quotes none, null
 * where it is about nothing else.
 */
export function withoutQuotedWords(edit: Edit, isGone: (articleId: string) => boolean): Edit | null {
  const { entity, field, op, value } = edit
  if (!entity.startsWith('claim:')) return edit
  if (op === 'create') return withValue(edit, withoutQuoted(value, isGone))
  if (field !== 'appearances') return edit
  if (op === 'add' && quotes(value, isGone)) return null
  return Array.isArray(value) ? withValue(edit, kept(value, isGone)) : edit
}

const withValue = (edit: Edit, value: JsonValue): Edit => (value === edit.value ? edit : { ...edit, value })

function withoutQuoted(claim: JsonValue, isGone: (articleId: string) => boolean): JsonValue {
  if (claim === null || typeof claim !== 'object' || Array.isArray(claim)) return claim
  const before = claim['appearances']
  if (!Array.isArray(before)) return claim
  const appearances = kept(before, isGone)
  return appearances === before ? claim : { ...claim, appearances }
}

function kept(appearances: JsonValue[], isGone: (articleId: string) => boolean): JsonValue[] {
  const left = appearances.filter((one) => !quotes(one, isGone))
  return left.length === appearances.length ? appearances : left
}

const quotes = (value: JsonValue, isGone: (articleId: string) => boolean): boolean =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  typeof value['articleId'] === 'string' &&
  isGone(value['articleId'])
