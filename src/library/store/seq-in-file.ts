import { unsealed } from './envelope'

/** As the file has it that was made from a document as read, and from one that was just changed. */
const IN_FRONT = /^\{"schemaVersion":\d+,"seq":(\d+),/
const AT_THE_END = /,"schemaVersion":\d+,"seq":(\d+)\}$/

/** Longer than anything that stands around it. */
const LOOKED_AT = 100

/** The `seq` of a document in a file, without reading the rest of it; 0 where the file is damaged or none of ours. */
export function seqIn(bytes: Buffer): number {
  const text = unsealed(bytes)
  if (text === null) return 0
  const found = IN_FRONT.exec(text.slice(0, LOOKED_AT)) ?? AT_THE_END.exec(text.slice(-LOOKED_AT))
  return Number(found?.[1] ?? seqParsed(text))
}

/** The slow way, for a file whose fields stand in another order. */
function seqParsed(text: string): number {
  try {
    const { seq } = JSON.parse(text) as { readonly seq?: unknown }
    return Number.isSafeInteger(seq) ? Number(seq) : 0
  } catch {
    // Its checksum is right and it is no document of ours.
    return 0
  }
}
