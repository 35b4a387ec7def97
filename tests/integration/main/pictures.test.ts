import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handlersFor } from '../../../src/main/ipc/handlers'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers

beforeEach(() => {
  handlers = new RealHandlers()
})
afterEach(() => handlers.close())

const svg = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>\n'
/** One transparent pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const refused = (message: string) => ({ ok: false, error: { code: 'invalid-input', message } })
const save = (picture: object) => handlers.call('exports.picture', { name: 'Bridge', ...picture })

describe('a drawing of the window', () => {
  test('is saved as it is', async () => {
    handlers.saveAs('slip.svg')
    expect(await save({ format: 'svg', svg })).toEqual({ ok: true, value: { file: 'slip.svg' } })
    expect(handlers.written()).toBe(svg)
    handlers.saveAs('slip.png')
    expect(await save({ format: 'png', png })).toEqual({ ok: true, value: { file: 'slip.png' } })
    expect(readFileSync(path.join(handlers.folder, 'slip.png')).toString('base64')).toBe(png)
  })

  test('proposes a name that a file can have', async () => {
    const asked: [string, string][] = []
    const real = handlersFor({
      door: handlers.door,
      dialogs: {
        chooseSavePath: async (name: string, ending: string) => {
          asked.push([name, ending])
          return null
        },
      },
      settings: { read: () => handlers.settings },
    } as never)
    await real['exports.picture']({ name: '../“Two years”: slip?', format: 'svg', svg })
    await real['exports.picture']({ name: '', format: 'png', png })
    expect(asked).toEqual([
      ['“Two years” slip.svg', 'svg'],
      ['hindsight-picture.png', 'png'],
    ])
  })

  test('is not written where the person cancels; a file that cannot be written is named', async () => {
    expect(await save({ format: 'svg', svg })).toEqual({ ok: true, value: { file: null } })
    handlers.savePath = path.join(handlers.folder, 'no-such-folder', 'slip.svg')
    expect(await save({ format: 'svg', svg })).toMatchObject({
      ok: false,
      error: {
        code: 'not-written',
        message: 'The file was not written (slip.svg: there is no such folder). The library is not affected.',
      },
    })
  })

  test.each([
    ['a page', '<html><svg></svg></html>'],
    ['a document type with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`],
    ['nothing', ''],
    ['a drawing that is cut off', svg.slice(0, 60)],
    ['two things', `${svg}<script>1</script>`],
    ['an element that only begins so', '<svgs></svgs>'],
  ])('%s is no SVG', async (_what, text) => {
    handlers.saveAs('slip.svg')
    expect(await save({ format: 'svg', svg: text })).toEqual(
      refused('That cannot be used: svg: there is no picture in it.'),
    )
    expect(() => handlers.written()).toThrow('ENOENT')
  })

  test.each([
    ['nothing', ''],
    ['a JPEG', '/9j/4AAQSkZJRgABAQ=='],
    ['a text', Buffer.from(svg).toString('base64')],
  ])('%s is no PNG, neither for a file nor for the clipboard', async (_what, bytes) => {
    handlers.saveAs('slip.png')
    const answer = refused('That cannot be used: png: there is no picture in it.')
    expect(await save({ format: 'png', png: bytes })).toEqual(answer)
    expect(await handlers.call('exports.copyPicture', { png: bytes })).toEqual(answer)
    expect(handlers.copiedPicture).toBeNull()
  })

  test('is copied, unless the system finds no picture in it', async () => {
    expect(await handlers.call('exports.copyPicture', { png })).toEqual({ ok: true, value: null })
    expect(Buffer.from(handlers.copiedPicture ?? []).toString('base64')).toBe(png)
    handlers.isPictureEmpty = true
    expect(await handlers.call('exports.copyPicture', { png })).toEqual(
      refused('That cannot be used: png: there is no picture in it.'),
    )
  })
})

test('printing says whether anything was printed', async () => {
  expect(await handlers.call('window.print', null)).toEqual({ ok: true, value: { printed: true } })
  handlers.doesPrint = false
  expect(await handlers.call('window.print', null)).toEqual({ ok: true, value: { printed: false } })
  expect(handlers.prints).toBe(2)
})
