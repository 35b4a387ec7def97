// Opens a library as the command line does, in a process of its own, and says when it had what: node open-library.mjs HEADLESS LIBRARY DEVICES
import { pathToFileURL } from 'node:url'

const [headless = '', folder = '', devices = ''] = process.argv.slice(2)
const { openLibrary } = await import(pathToFileURL(headless).href)
const library = await openLibrary(folder, { as: 'AB', devices })
const { articles, claims } = await library.query('library.info')
process.stdout.write(`info ${articles} ${claims}\n`)
const { rows } = await library.query('articles.list', { page: { offset: 0, limit: 50 } })
process.stdout.write(`page ${rows.length}\n`)
await library.close()
