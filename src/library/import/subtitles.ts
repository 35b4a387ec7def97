const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`
const TIMING = new RegExp(String.raw`^\s*(?<start>${TIME})\s+-->\s+(?<end>${TIME})(?:\s|$)`)
/** `WEBVTT`, or the number of the first cue and its times: SubRip. */
const WEBVTT = /^WEBVTT(?=[ \t\n]|$)/
const SUBRIP = new RegExp(String.raw`^(?:\d+[ \t]*\n)?${TIMING.source.slice(1)}`)
/** Blocks of a WebVTT file that are for the player. */
const FOR_PLAYER = /^(?:WEBVTT|NOTE|STYLE|REGION)(?=[ \t\n]|$)/
const VOICE = /^<v(?:\.[^\s<>]*)?\s+(?<name>[^<>]+)>/
/** Tags of either format, times within a cue, and places on the screen: `{\an8}`. A "<" of the words stays. */
const MARKS = new RegExp(
  String.raw`</?(?:i|b|u|s|c|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<${TIME}>|\{\\[^{}]*\}`,
  'gi',
)
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
}

/** Seconds without words after which a sentence begins a paragraph. */
const PAUSE = 2
/** UTF-16 code units after which it does so anyway. */
const LONG = 600
const SENTENCE_ENDS = /[.!?…。！？]["'”’»)\]]*$/
/** Where two people speak in one cue, each has a line with a dash. */
const ANOTHER_SPEAKS = /^(?:[-–—]|>>)\s*\S/

interface Cue {
  readonly start: number
  readonly end: number
  readonly voice: string | null
  readonly lines: readonly string[]
}

/**
 * The words of a subtitle file (SubRip, WebVTT) without numbers, times and tags, in paragraphs; null where it is none, or
 * nothing is said in it. By its content, whatever it is called.
 */
export function wordsOfSubtitles(file: string): string | null {
  const text = file
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .trimStart()
  const isWebVtt = WEBVTT.test(text)
  if (!isWebVtt && !SUBRIP.test(text)) return null
  const words = paragraphsOf(cuesIn(text, isWebVtt)).join('\n\n')
  return words === '' ? null : words
}

/** Words that follow an empty line belong to the cue before it: they are said, whatever the file lacks. */
function cuesIn(text: string, isWebVtt: boolean): Cue[] {
  const cues: Cue[] = []
  for (const block of text.split(/\n[ \t]*\n/)) {
    if (isWebVtt && FOR_PLAYER.test(block)) continue
    const lines = block.split('\n')
    const at = lines.slice(0, 2).findIndex((line) => TIMING.test(line))
    const { start, end } = TIMING.exec(lines[at] ?? '')?.groups ?? {}
    const said = lines.slice(at + 1)
    const last = cues.at(-1)
    if (start !== undefined && end !== undefined)
      cues.push({ start: secondsOf(start), end: secondsOf(end), ...wordsIn(said, isWebVtt) })
    else if (last)
      cues[cues.length - 1] = { ...last, lines: [...last.lines, ...wordsIn(said, isWebVtt).lines] }
  }
  return cues
}

function wordsIn(lines: readonly string[], isWebVtt: boolean): Pick<Cue, 'voice' | 'lines'> {
  const voice = VOICE.exec(lines[0]?.trim() ?? '')?.groups?.['name']?.trim() ?? null
  const plain = lines.map((line) => {
    const words = line.replaceAll(MARKS, '')
    const decoded = isWebVtt ? words.replaceAll(/&\w+;/g, (name) => ENTITIES[name] ?? name) : words
    return decoded.replaceAll(/[ \t]+/g, ' ').trim()
  })
  return { voice, lines: plain.filter((line) => line !== '') }
}

function paragraphsOf(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = []
  let before: Cue | null = null
  for (const cue of cues) {
    const isOther = cue.voice !== null && cue.voice !== before?.voice
    for (const [nth, line] of newLines(cue, before).entries()) {
      const last = paragraphs.at(-1)
      const isPause = before !== null && nth === 0 && cue.start - before.end >= PAUSE
      const begins =
        (isOther && nth === 0) ||
        ANOTHER_SPEAKS.test(line) ||
        (SENTENCE_ENDS.test(last ?? '') && (isPause || (last?.length ?? 0) > LONG))
      const words = isOther && nth === 0 ? `${cue.voice}: ${line}` : line
      if (last === undefined || begins) paragraphs.push(words)
      else paragraphs[paragraphs.length - 1] = `${last} ${words}`
    }
    before = cue
  }
  return paragraphs
}

/** Captions that roll up show a line once more above the next one. */
function newLines({ start, lines }: Cue, before: Cue | null): readonly string[] {
  const isRolling = before !== null && start <= before.end && lines[0] === before.lines.at(-1)
  return isRolling ? lines.slice(1) : lines
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0)
}
