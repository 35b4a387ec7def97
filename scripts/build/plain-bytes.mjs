/**
 * Writes a script in ASCII alone. Chromium and Node take such bytes as they are; a single other letter has all of them
 * decoded, and kept with two bytes for each.
 * @returns {import('vite').Plugin}
 */
export const plainBytes = () => ({
  name: 'plain-bytes',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = inPlainBytes(part.code)
    },
  },
})

/**
 * Every other letter as an escape, which means the same in a string, a template, a regular expression and a name. A
 * letter that has a needless backslash before it loses that: `\\–` is `–`. A raw template would keep the escape as it
 * stands, and is refused.
 * @param {string} code
 */
export function inPlainBytes(code) {
  const raw = /String\.raw`[^`]*[^\0-\x7f][^`]*`/.exec(code)
  if (raw) throw new Error(`A raw template must be of plain letters: ${raw[0]}`)
  return code.replace(/(\\*)([^\0-\x7f])/g, (_whole, slashes, letter) => {
    const before = slashes.length % 2 === 1 ? slashes.slice(1) : slashes
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
