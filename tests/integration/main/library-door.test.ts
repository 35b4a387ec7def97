import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LibraryDoor } from '../../../src/main/library-door'
import { RealHandlers } from '../../support/real-handlers'

let folder: string
let reported: unknown[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hindsight-door-'))
  reported = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const doorTo = (name: string, as: () => string = () => 'AB') =>
  new LibraryDoor(path.join(folder, name), {
    as,
    app: 'hindsight test',
    devices: path.join(folder, 'devices.json'),
    onChange: () => undefined,
    onUnsaved: () => undefined,
    onUnwritten: () => undefined,
    onOpen: () => undefined,
    mayCreate: () => true,
    onRepair: () => undefined,
    report: (error) => reported.push(error),
  })

test('a call that comes while the library opens waits for it', async () => {
  const handlers = new RealHandlers()
  const opening = handlers.door.open()
  expect(await handlers.call('library.info', null)).toMatchObject({ ok: true, value: { articles: 0 } })
  await opening
  await handlers.close()
})

test('of two that are opened one after the other the second is open', async () => {
  const door = doorTo('one')
  const one = door.open()
  const two = door.open({ folder: path.join(folder, 'two') })
  expect(await one).toMatchObject({ ok: true, value: { name: 'one' } })
  expect(await two).toMatchObject({ ok: true, value: { name: 'two' } })
  expect(await door.library).toMatchObject({ ok: true, value: { name: 'two' } })
  await door.close()
})

test('one that is closed while it opens can be opened again', async () => {
  const first = doorTo('library')
  const opening = first.open()
  await first.close()
  expect(await opening).toMatchObject({ ok: true })
  expect(await first.library).toMatchObject({ ok: false, error: { code: 'closed' } })
  const second = doorTo('library')
  expect(await second.open()).toMatchObject({ ok: true })
  await second.close()
})

test('a mistake of ours while it opens is reported, and the next try begins anew', async () => {
  let isBroken = true
  const door = doorTo('library', () => {
    if (isBroken) throw new Error('inner detail')
    return 'AB'
  })
  expect(await door.open()).toEqual({
    ok: false,
    error: { code: 'internal', message: 'Hindsight made a mistake. Nothing was changed.' },
  })
  expect(reported).toMatchObject([{ message: 'inner detail' }])
  isBroken = false
  expect(await door.open()).toMatchObject({ ok: true })
  await door.close()
})
