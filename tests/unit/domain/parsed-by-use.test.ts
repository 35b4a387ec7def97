import { expect, it } from 'vitest'
import { z } from 'zod'
import { parsedByUse } from '../../../src/shared/domain/parsed-by-use'

it('says the same of a value however often its schema was asked', () => {
  const Input = z.strictObject({
    id: z.string(),
    rev: z.int().positive(),
    note: z.string().trim().optional(),
  })
  for (let time = 1; time <= 50; time++) {
    expect(parsedByUse(Input, { id: 'a', rev: 1, note: ' n ' }).data).toEqual({ id: 'a', rev: 1, note: 'n' })
    const refused = parsedByUse(Input, { id: 'a', rev: 0, mood: 'bad' })
    expect(refused.error?.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['too_small', 'rev'],
      ['unrecognized_keys'],
    ])
  }
})
