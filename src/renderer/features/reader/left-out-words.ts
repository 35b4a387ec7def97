import type { MaskReason } from '../../../shared/domain/text/masks'
import { en } from '../../../shared/strings/en'

/** "Left out: cookie notice" */
export const leftOutWords = (reason: string): string =>
  reason === 'other' ? en.reader.text.leftOutOther : en.reader.text.leftOut(en.masks[reason as MaskReason])
