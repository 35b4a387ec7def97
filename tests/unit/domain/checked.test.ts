import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { frozen } from '../../../src/library/frozen'
import { applyEdits } from '../../../src/shared/domain/changes/apply'
import { checked } from '../../../src/shared/domain/changes/checked'
import type { Entity } from '../../../src/shared/domain/changes/draft'
import { entityRef, set } from '../../../src/shared/domain/changes/touch'
import { Claim } from '../../../src/shared/domain/claim'
import { Evidence } from '../../../src/shared/domain/predictions/evidence'
import { applied, article, NOW, withClaim } from './sample'

const ID = '018d6420-a5f0-7000-8000-06b76487d560'
const COMMAND = '018edcc0-45ca-7000-8013-d136ee52e5ea'
const READING = { id: ID, anchor: 'user', relation: 'by', window: '../2028-03-01' }

/** A claim as a document in memory has it. */
function aClaim(): Entity {
  const { document } = withClaim(article(), 'two years', {
    fields: { note: 'Rang.', hedge: 'likely', value: 2 },
  })
  return frozen(document.claims[0]) as unknown as Entity
}

/** What is said of an entity: its JSON as it would be written, or the words of a refusal. */
function said(act: () => unknown): string {
  try {
    return JSON.stringify(act())
  } catch (error) {
    return String(error)
  }
}

function without(entity: Entity, field: string): Entity {
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name !== field)) as unknown as Entity
}

describe('what has changed in an entity that was checked', () => {
  const before = aClaim()
  const withMember = (name: string, value: unknown) =>
    Object.fromEntries([...Object.entries(before), [name, value]]) as Entity

  it.each<[string, Entity]>([
    ['nothing', { ...before }],
    ['a note', { ...before, note: 'Rang again.' }],
    ['a note with blanks round it', { ...before, note: '  Rang again.\n' }],
    ['a field that was not filled in before, and stands before others', { ...before, summary: 'It opens.' }],
    ['two such fields', { ...before, period: '2015', cue: 'said' }],
    ['a field taken away', without(before, 'note')],
    ['one taken away, one filled in', { ...without(before, 'note'), unit: 'years' }],
    ['a list that grows', { ...before, readings: [READING] }],
    ['a head added', { ...before, heads: { ...(before['heads'] as object), note: [COMMAND] } }],
    ['the bin', { ...before, deletedAt: NOW }],
  ])('%s: is as the whole schema makes it, to the order of the fields', (_what, entity) => {
    const whole = said(() => Claim.parse(entity))
    expect(whole).toContain('"fragments"')
    expect(said(() => checked(Claim, entity, before))).toBe(whole)
  })

  it.each<[string, Entity, RegExp]>([
    ['a note of blanks', { ...before, note: '   ' }, /too_small/],
    ['a note that is too long', { ...before, note: 'x'.repeat(20_001) }, /too_big/],
    ['a value of another type', { ...before, value: 'two' }, /expected number/],
    ['a day that is none', { ...before, saidOn: '2015-02-29' }, /a date such as/],
    ['a required field taken away', without(before, 'kind'), /"kind"/],
    ['a field that nobody knows', withMember('mood', 'bad'), /mood/],
    ['a field with the name of a method', withMember('constructor', 'x'), /constructor/],
    ['a field that would be a prototype', withMember('__proto__', { note: 'x' }), /__proto__/],
    ['no fragment left', { ...before, fragments: [] }, /too_small/],
    ['a reading with a field too many', { ...before, readings: [{ ...READING, mood: 'x' }] }, /mood/],
    ['heads that are none', { ...before, heads: { note: [] } }, /too_small/],
    [
      'a head that is no command',
      { ...before, heads: { ...(before['heads'] as object), note: ['x'] } },
      /uuid/i,
    ],
    ['no heads at all', { ...before, heads: [] }, /expected record/],
    ['a time that is none', { ...before, updatedAt: 'today' }, /updatedAt/],
    ['a revision that cannot be counted any more', { ...before, rev: Number.MAX_SAFE_INTEGER + 1 }, /rev/],
    ['two at once', { ...before, note: '', value: 'two' }, /expected number/],
  ])('%s: is refused in the words of the whole schema', (_what, entity, words) => {
    const whole = said(() => Claim.parse(entity))
    expect(whole).toMatch(words)
    expect(said(() => checked(Claim, entity, before))).toBe(whole)
  })

  it('keeps the very value of every field that has not changed', () => {
    const made = checked(Claim, { ...before, note: 'Rang again.' }, before)
    expect(made['fragments']).toBe(before['fragments'])
  })
})

describe('all of an entity is asked about', () => {
  const fields = { id: z.string(), low: z.number(), high: z.number() }
  const Range = z.strictObject(fields).refine(({ low, high }) => low <= high, { error: 'low above high' })

  it('where its schema has a rule about several fields: a change that is sound by itself may break it', () => {
    const before = frozen<Entity>({ id: ID, low: 1, high: 2 })
    expect(() => checked(Range, { ...before, low: 3 }, before)).toThrow(/low above high/)
    expect(checked(Range, { ...before, low: 2 }, before)).toEqual({ id: ID, low: 2, high: 2 })
    // Without the rule nothing is wrong with it.
    expect(checked(z.strictObject(fields), { ...before, low: 3 }, before)).toEqual({
      id: ID,
      low: 3,
      high: 2,
    })
  })

  it('where one field says which others there may be', () => {
    const passage = { kind: 'article_fragment', articleId: ID, versionId: ID }
    const fragments = [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }]
    const common = { createdAt: NOW, createdBy: 'A', updatedAt: NOW, rev: 1, heads: { '*': [COMMAND] } }
    const before = frozen(
      Evidence.parse({ id: ID, ...common, claimId: ID, supports: 'for', ...passage, fragments }),
    ) as unknown as Entity
    expect(checked(Evidence, { ...before, supports: 'against' }, before)['supports']).toBe('against')
    expect(() => checked(Evidence, { ...before, kind: 'reference' }, before)).toThrow(/title/)
    expect(() => checked(Evidence, { ...before, title: 'A report' }, before)).toThrow(/title/)
  })

  it('where it may have been changed since it was checked, or never was', () => {
    const unsound = { ...aClaim(), value: 'two' }
    expect(() => checked(Claim, { ...unsound, note: 'n' }, unsound)).toThrow(/expected number/)
    expect(() => checked(Claim, { ...unsound, note: 'n' }, undefined)).toThrow(/expected number/)
    // The control: what is frozen is taken to be sound, and nobody freezes what was not checked.
    expect(checked(Claim, { ...unsound, note: 'n' }, Object.freeze(unsound))['value']).toBe('two')
  })
})

describe('edits of a document in memory', () => {
  it.each([
    ['a field that nobody knows', 'mood', 'bad', /mood/],
    ['a value of another type', 'value', 'two', /expected number/],
    ['a required field taken away', 'kind', null, /kind/],
    ['a revision set by hand', 'rev', 'x', /rev/],
    ['heads set by hand', 'heads', { note: ['x'] }, /uuid/i],
  ])('are refused: %s', (_name, field, value, message) => {
    const { document, claimId } = withClaim(article(), 'two years')
    expect(() => applied(frozen(document), [set(entityRef('claim', claimId), field, value)])).toThrow(message)
  })

  it('are refused where the command has no id, or its time is none', () => {
    const { document, claimId } = withClaim(article(), 'two years')
    const edits = [set(entityRef('claim', claimId), 'note', 'n')]
    const stamp = { commandId: v7(), seq: 9, actor: 'Anna', at: NOW }
    expect(applyEdits(frozen(document), edits, stamp).claims[0]?.note).toBe('n')
    expect(() => applyEdits(document, edits, { ...stamp, commandId: 'x' })).toThrow(/uuid/i)
    expect(() => applyEdits(document, edits, { ...stamp, at: 'now' as typeof NOW })).toThrow(/updatedAt/)
  })
})
