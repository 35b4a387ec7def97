import { writeSync } from 'node:fs'
import { openLibrary } from '../../../src/library/index'
import { below, seeded } from '../random'

/**
 * Opens a library, saves, closes it, opens it again, for ever, and says in a line what was acknowledged, when it was:
 * `article <title>`, `claim <words>`, `note <words> <number>`.
 */
const [folder = '', devices = '', run = ''] = process.argv.slice(2)
const random = seeded(Number(run))
const say = (line: string) => writeSync(1, `${line}\n`)

say('up')
for (let n = 0; ; n++) {
  const library = await openLibrary(folder, { create: true, as: 'child', devices })
  const save = async (name: string, input: unknown, line: string): Promise<unknown> => {
    const answer = await library.execute({ name, input })
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
    say(line)
    return answer.value
  }
  const articles = 1 + below(random, 12)
  for (let i = 0; i < articles; i++) {
    const title = `Article ${run}.${n}.${i}`
    const words = ['first', 'second', 'third'].map((which) => `The ${which} claim of ${title}`)
    const rawText = `${title}\n\n${words.map((sentence) => `${sentence}. `.padEnd(2000, 'And so on. ')).join('\n\n')}`
    const article = await save('articles.add', { document: { title, rawText } }, `article ${title}`)
    const claims = await Promise.all(
      words.map(async (sentence) => {
        const start = rawText.indexOf(sentence, title.length)
        const fragments = [{ start, end: start + sentence.length }]
        const input = { ...(article as object), kind: 'prediction', fragments }
        return (await save('claims.create', input, `claim ${sentence}`)) as { claimId: string }
      }),
    )
    for (let number = 1; number <= below(random, 6); number++) {
      const [{ claimId } = { claimId: '' }] = claims
      const input = { claimId, expectedRev: number, changes: { note: `${number}` } }
      await save('claims.update', input, `note ${words[0]} | ${number}`)
    }
    if (random() < 0.1) await new Promise((resolve) => setTimeout(resolve, 300))
  }
  await library.close()
}
