import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { inPlainBytes } from '../../scripts/build/plain-bytes.mjs'

it.each([
  ['a string', '"Škoda – “no”"', '"\\u0160koda \\u2013 \\u201cno\\u201d"'],
  ['a sign of two halves', '"😀"', '"\\ud83d\\ude00"'],
  ['a backslash before it', String.raw`"a\–b"`, String.raw`"a\u2013b"`],
  ['a backslash that is a letter itself', String.raw`"\\–"`, String.raw`"\\\u2013"`],
  ['plain letters', 'let a = "b\\n"', 'let a = "b\\n"'],
])('%s', (_what, code, plain) => {
  expect(inPlainBytes(code)).toBe(plain)
})

it.each([
  ['"Škoda – “no” 😀"', 'Škoda – “no” 😀'],
  ['`Łódź ${1 + 1} €`', 'Łódź 2 €'],
  [String.raw`"a\–b\\–c"`, 'a–b\\–c'],
  ['"x – y".replace(/[–—]/, "-")', 'x - y'],
  ['"a😀b".replace(/[😀-😂]/u, "")', 'ab'],
  ['"a😀b".replace(/^a😀/, "")', 'b'],
  ['(() => { const größe = 3; return größe })()', 3],
  ['1 // – ein Wort', 1],
])('%s means the same', (code, value) => {
  expect(runInNewContext(code)).toBe(value)
  expect(runInNewContext(inPlainBytes(code))).toBe(value)
})

it('a raw template of other letters is refused, one of plain letters is not', () => {
  expect(() => inPlainBytes('"–" + String.raw`a\\d–`')).toThrow('A raw template must be of plain letters')
  expect(inPlainBytes('"–" + String.raw`a\\d`')).toBe('"\\u2013" + String.raw`a\\d`')
})
