import { expect, it } from 'vitest'
import { cleanFileName } from '../../../src/main/file-name'

it.each([
  ['Bridge: two years?', 'Bridge two years'],
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\boot', 'boot'],
  ['.hidden', 'hidden'],
  ['end. ', 'end'],
  ['a\u0000b\nc\u202ed', 'a b c d'],
  ['Élan – “später” 🌉', 'Élan – “später” 🌉'],
  ['', 'picture'],
  [' ./. ', 'picture'],
  ['CON', 'picture'],
  ['nul.old', 'picture'],
  ['Conway', 'Conway'],
  ['x'.repeat(150), 'x'.repeat(100)],
  ['🌉'.repeat(150), '🌉'.repeat(50)],
  [`x${'🌉'.repeat(150)}`, `x${'🌉'.repeat(49)}`],
])('%j is kept as %j', (proposed, name) => expect(cleanFileName(proposed, 'picture')).toBe(name))
