import { openLibrary } from '../../../../src/library/index'

/** Opens a library, says in one line of JSON how it went, and keeps it open until its input ends. */
const [folder = '', options = '{}'] = process.argv.slice(2)
try {
  const library = await openLibrary(folder, JSON.parse(options) as object)
  const answer = await library.execute({ name: 'history.undo', input: null })
  const { total } = await library.query('claims.list', {})
  process.stdout.write(`${JSON.stringify({ opened: true, claims: total, undo: answer })}\n`)
  process.stdin.resume()
  await new Promise((resolve) => process.stdin.once('end', resolve))
  await library.close()
} catch (error) {
  const { code, message } = error as { code: string; message: string }
  process.stdout.write(`${JSON.stringify({ opened: false, code, message })}\n`)
}
