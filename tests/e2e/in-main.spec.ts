import { expect, test } from './support/hindsight'

test('main answers a test though it collects garbage all the time', async ({ desk }) => {
  const { inMain } = await desk.open()
  await inMain(() => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    setFlagsFromString('--expose-gc')
    const collect: () => void = process.getBuiltinModule('node:vm').runInNewContext('gc')
    setInterval(collect, 1)
  })
  // Asked by Playwright alone, it would lose nine of a hundred.
  for (let asked = 0; asked < 100; asked += 1)
    expect(await inMain((_electron, number) => number + 1, asked)).toBe(asked + 1)
})
