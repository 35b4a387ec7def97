import { expect, it } from 'vitest'
import { en } from '../../../src/shared/strings/en'

it.each([
  ['about', '2020-10~', 'By hand: about October 2020'],
  ['about', '2020-10', 'By hand: about October 2020'],
  ['about', '2019~/2020%', 'By hand: about 2019 to 2020'],
  ['in', '2020-10~', 'By hand: in about October 2020'],
  ['by', '../2020-10-05~', 'By hand: by about 5 Oct 2020'],
  ['open', '../..', 'By hand: at no particular time'],
] as const)('a reading by hand, %s %s, is called “%s”', (relation, window, name) => {
  expect(en.readings.byHandNamed(relation, window)).toBe(name)
})
