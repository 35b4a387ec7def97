import { afterAll, describe, expect, test } from 'vitest'
import { lint, PlantedTree, root, sourceFiles } from './planted-tree'

const importRule = 'eslint(no-restricted-imports)'

const planted = new PlantedTree({
  'src/shared/domain/planted-node.ts': `import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n`,
  'src/shared/domain/planted-upwards.ts': `export { describeFailure } from '../strings/failures'\n`,
  'src/library/planted-electron.ts': `import { app } from 'electron'\n\nexport const data = app.getPath('userData')\n`,
  'src/main/ipc/planted-electron.ts': `export { ipcMain } from 'electron'\n`,
  'src/renderer/planted-main.ts': `export { register } from '../main/ipc/register'\n`,
  'src/renderer/planted-node.ts': `import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n`,
  'src/renderer/planted-contract.ts': `export { contract } from '../shared/ipc/contract'\n`,
  'src/preload/planted-contract.ts': `import { contract } from '../shared/ipc/contract'\n\nexport const names = Object.keys(contract)\n`,
  'src/preload/planted-type.ts': `import type { Contract } from '../shared/ipc/contract'\n\nexport type Names = keyof Contract\n`,
  'src/headless/planted-main.ts': `export { LibraryDoor } from '../main/library-door'\n`,
  'src/main/planted-save.ts': [
    `import type { Library } from '../library'`,
    ``,
    `export function save(library: Library, input: unknown): void {`,
    `  library.execute({ name: 'claims.update', input })`,
    `}`,
    ``,
  ].join('\n'),
  'src/main/planted-void-save.ts': [
    `import type { Library } from '../library'`,
    ``,
    `export function save(library: Library, input: unknown): void {`,
    `  void library.execute({ name: 'claims.update', input })`,
    `}`,
    ``,
  ].join('\n'),
})

/** Apart from the others: the compiler stops at the worst of its complaints. */
const untyped = new PlantedTree({
  'src/shared/domain/planted-process.ts': `export const home = process.env['HOME']\n`,
  'src/shared/domain/planted-node.ts': `import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n`,
  'src/renderer/planted-node.ts': `import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n`,
})
afterAll(() => {
  planted.remove()
  untyped.remove()
})

describe('the layer rules turn red when they are broken', () => {
  const complaints = planted.lint().filter((line) => line.includes('planted-'))

  test.each([
    ['a domain file that reads the disk', 'src/shared/domain/planted-node.ts', importRule],
    ['a domain file that imports another layer', 'src/shared/domain/planted-upwards.ts', importRule],
    ['a library file that imports Electron', 'src/library/planted-electron.ts', importRule],
    ['a handler that imports Electron', 'src/main/ipc/planted-electron.ts', importRule],
    ['a window file that imports main', 'src/renderer/planted-main.ts', importRule],
    ['a window file that reads the disk', 'src/renderer/planted-node.ts', importRule],
    ['a window file that takes the contract as a value', 'src/renderer/planted-contract.ts', importRule],
    ['a preload that takes the contract as a value', 'src/preload/planted-contract.ts', importRule],
    ['a headless file that imports main', 'src/headless/planted-main.ts', importRule],
    ['a save that nobody waits for', 'src/main/planted-save.ts', 'typescript(no-floating-promises)'],
    ['a save thrown away with void', 'src/main/planted-void-save.ts', 'typescript(no-floating-promises)'],
  ])('%s', (_name, file, rule) => {
    expect(complaints).toContain(`${file}: ${rule}`)
  })

  test('a preload that takes the contract as a type is allowed', () => {
    expect(complaints.filter((line) => line.startsWith('src/preload/planted-type.ts'))).toEqual([])
  })
})

describe('the compiler options of each layer turn red', () => {
  test('a domain file that asks for the process does not compile', () => {
    const said = untyped.types('src/shared/domain')
    expect(said).toMatch(/planted-process\.ts\(1,\d+\): error TS2\d+: Cannot find name 'process'/)
    expect(said).toMatch(/planted-node\.ts\(1,\d+\): error TS2\d+/)
  })

  test('a window file that reads the disk does not compile', () => {
    expect(untyped.types('src/renderer')).toMatch(/planted-node\.ts\(1,\d+\): error TS2\d+/)
  })
})

describe('the linter looks at everything', () => {
  test('every source file was looked at, and none complained', () => {
    const { number_of_files, diagnostics } = lint(root)
    expect(number_of_files).toBeGreaterThanOrEqual(sourceFiles().length)
    expect(sourceFiles().length).toBeGreaterThan(100)
    expect(diagnostics).toEqual([])
  })
})
