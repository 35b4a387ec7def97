/** Names of what programs are written in. Some are also ends of addresses (.rs, .py, .pl), after which a page may be called. */
const CODE_NAME =
  /\.(?:[cm]?js|jsx|tsx?|py|css|scss|less|java|kt|swift|cpp|hpp|cs|go|rs|rb|pl|php|sh|bash|ps1|sql|lua)$/i
const CODE_LINE =
  /^(?:import|export|const|let|var|function|def|class|package|using|use|public|private|return|if|for|while|else|elif|end|SELECT|CREATE|INSERT)\b.*[({;:='"\w]$|^(?:\/\/|\/\*|\*|#!|#include\b|# |--\s|@[\w-]+|\}|\)|\])|[{};]$|^[\w$.]+\s*[=(]/
/** Of the lines that hold something. Hardly a line of prose is like one of code. */
const CODE_SHARE = 0.4
const LOOKED_AT = 100

/** Is it the source of a program? By its name and its lines together: an article may be called anything. */
export function isCode(start: string, name: string): boolean {
  if (!CODE_NAME.test(name)) return false
  const lines = start
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LOOKED_AT)
  return lines.filter((line) => CODE_LINE.test(line)).length >= lines.length * CODE_SHARE
}
