import { expect, it } from 'vitest'
import type { Mask } from '../../../../src/shared/domain/text/masks'
import { utf16 } from '../../../../src/shared/domain/text/offsets'
import { carriedMasks } from '../../../../src/shared/domain/versions/carried-masks'

const OLD = `The ferry stops for good in June, the council said.

Sign up for our letter about boats and harbours.

Photo: the pier in the rain.

The last one leaves at noon.`

const maskOf = (text: string, words: string, by: Mask['by'], reason: Mask['reason'] = 'other'): Mask => {
  const start = text.indexOf(words)
  return { start: utf16(start), end: utf16(start + words.length), reason, by }
}

const told = (text: string, masks: readonly Mask[]) =>
  masks.map(({ start, end, reason, by }) => [text.slice(start, end), reason, by])

it('what a person left out stays left out where the same words stand; what a rule left out is asked anew', () => {
  const now = `An earlier version named another month.\n\n${OLD.replace('in the rain', 'at night')}`
  const before = [
    maskOf(OLD, 'Sign up for our letter about boats and harbours.', 'user', 'donate'),
    maskOf(OLD, 'Photo: the pier in the rain.', 'user', 'caption'),
    maskOf(OLD, 'The last one leaves at noon.', 'rule'),
  ]
  const imported = [maskOf(now, 'An earlier version named another month.', 'rule')]
  expect(told(now, carriedMasks({ rawText: OLD, masks: before }, now, imported))).toEqual([
    ['An earlier version named another month.', 'other', 'rule'],
    ['Sign up for our letter about boats and harbours.', 'donate', 'user'],
  ])
})

it('masks never overlap: the importer’s stays and the person’s fills the rest', () => {
  const before = [maskOf(OLD, 'Sign up for our letter about boats and harbours.', 'user', 'donate')]
  const imported = [maskOf(OLD, 'our letter', 'rule', 'nav')]
  expect(told(OLD, carriedMasks({ rawText: OLD, masks: before }, OLD, imported))).toEqual([
    ['Sign up for ', 'donate', 'user'],
    ['our letter', 'nav', 'rule'],
    [' about boats and harbours.', 'donate', 'user'],
  ])
})
