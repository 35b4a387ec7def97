import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './support/hindsight'

const article = 'Ferry back by summer\n\nIt will sail in June, said Morag Dunn, who runs the pier.\n'

test('each bad file gets one sentence that names it and the reason; the good ones are kept, and nothing else', async ({
  desk,
}) => {
  const folder = path.join(desk.data, 'desk')
  await mkdir(path.join(folder, 'cuttings'), { recursive: true })
  const put = async (name: string, content: string | Uint8Array) => {
    await writeFile(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const large = path.join(folder, 'large.txt')
  const handle = await open(large, 'w')
  await handle.truncate(51_000_000)
  await handle.close()
  const files = [
    await put('empty.txt', ''),
    path.join(folder, 'cuttings'),
    large,
    await put('scan.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    await put(
      'menu.html',
      '<html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>',
    ),
    path.join(folder, 'gone.txt'),
    await put(
      'old.txt',
      Buffer.from('Caf\xe9 prices rise\n\nA cup costs \xa33 now, said the owner of the caf\xe9.\n', 'latin1'),
    ),
    await put('ferry.txt', article),
    await put('ferry-again.txt', article),
  ]

  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Open articles' })).toBeVisible()
  await hindsight.answerOpenDialog(files)
  await window.keyboard.press('Control+o')
  const list = window.getByRole('region', { name: 'Import' })
  for (const sentence of [
    /“empty\.txt” is empty\. Nothing was imported\./,
    /“cuttings” is a folder, not a document/,
    /“large\.txt” is too large/,
    /“scan\.txt” is a PNG picture/,
    /“menu\.html” is a page with no article in it/,
    /“gone\.txt” is not there any more/,
  ]) {
    await expect(list.getByText(sentence)).toBeVisible()
  }
  await window.getByRole('button', { name: 'Keep all 3 ready' }).click()
  await hindsight.untilTold('2 of 3 articles kept')
  await expect(list.getByText(/^ferry-again\.txt · you already have this article/)).toBeVisible()
  await hindsight.quit()

  // What was kept: two articles, and the very bytes of the one whose encoding had to be guessed.
  expect(await readdir(path.join(desk.library, 'articles'))).toHaveLength(2)
  const originals = await readdir(path.join(desk.library, 'originals'))
  const old = await readFile(path.join(folder, 'old.txt'))
  expect(originals).toContain(createHash('sha256').update(old).digest('hex'))
  expect(originals).toHaveLength(2)
})

test('a folder that holds other files is not made a library, and another can be chosen', async ({ desk }) => {
  await mkdir(desk.library, { recursive: true })
  await writeFile(path.join(desk.library, 'holiday.txt'), 'not yours')
  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByText(/holds other files and no library/)).toBeVisible()
  const other = path.join(desk.data, 'other library')
  await hindsight.answerOpenDialog([other])
  await mkdir(other, { recursive: true })
  await window.getByRole('button', { name: 'Choose another folder…' }).click()
  await expect(window.getByRole('button', { name: 'Open articles' })).toBeVisible()
  expect(await readdir(desk.library)).toEqual(['holiday.txt'])
})

test('a damaged article is set aside as it is and comes back as it was, and the others open', async ({
  desk,
}) => {
  let hindsight = await desk.open()
  for (const text of [
    article,
    'Bus fares frozen\n\nFares stay as they are until 2023, the council said on Monday.\n',
  ]) {
    await expect(hindsight.window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
    await hindsight.copy(text)
    await hindsight.window.keyboard.press('Control+v')
    await expect(hindsight.window.getByRole('button', { name: 'Keep article' })).toBeVisible()
    await hindsight.window.keyboard.press('Control+Enter')
    await hindsight.untilTold(/^Kept: /)
  }
  await hindsight.quit()
  const folder = path.join(desk.library, 'articles')
  const named = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  )
  const ferry = named.find(({ name, text }) => name.endsWith('.json') && text.includes('Morag Dunn'))
  if (!ferry) throw new Error('The ferry article has no file')
  const damaged = ferry.text.replace('Morag Dunn', 'Morag Dumn')
  await writeFile(path.join(folder, ferry.name), damaged)

  hindsight = await desk.open()
  await hindsight.articleRow(/Ferry back by summer/).click()
  await expect(hindsight.window.getByText('Hindsight repaired 1 article: nothing was lost.')).toBeVisible()
  await expect(hindsight.window.locator('article.article-text-words')).toContainText('Morag Dunn')
  await hindsight.articleRow(/Bus fares frozen/).click()
  await expect(hindsight.window.getByRole('heading', { name: 'Bus fares frozen' })).toBeVisible()
  await hindsight.quit()
  const aside = path.join(desk.library, 'quarantine')
  const kept = (await readdir(aside)).find((name) => name.startsWith(ferry.name)) ?? ''
  expect(await readFile(path.join(aside, kept), 'utf8')).toBe(damaged)
  expect(await readFile(path.join(folder, ferry.name), 'utf8')).toBe(ferry.text)
})
