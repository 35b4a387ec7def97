import { expect, test } from 'vitest'
import { changedWords } from '../../../../src/shared/domain/versions/diff/changed-words'

const told = (old: string, now: string) =>
  changedWords(old, now).map(({ is, text, isTypography }) =>
    is === 'same' ? text : `${is === 'del' ? '−' : '+'}${text}${isTypography ? ' (type)' : ''}`,
  )

test.each([
  ['a figure', 'rose by 12 per cent', 'rose by 14 per cent', ['rose by ', '−12', '+14', ' per cent']],
  ['nothing', 'in June', 'in June', ['in June']],
  ['a word more', 'It will sail', 'It will perhaps sail', ['It will ', '+perhaps ', 'sail']],
  [
    'other marks',
    "the county's plan",
    'the county’s plan',
    ['the ', "−county's (type)", '+county’s (type)', ' plan'],
  ],
  ['nothing in common', 'in June', 'never', ['−in June', '+never']],
  ['nothing was there', '', 'in June', ['+in June']],
  ['nothing is left', 'in June', '', ['−in June']],
])('%s', (_name, old, now, pieces) => {
  expect(told(old, now)).toEqual(pieces)
  expect(
    changedWords(old, now)
      .flatMap(({ is, text }) => (is === 'ins' ? [] : [text]))
      .join(''),
  ).toBe(old)
  expect(
    changedWords(old, now)
      .flatMap(({ is, text }) => (is === 'del' ? [] : [text]))
      .join(''),
  ).toBe(now)
})
