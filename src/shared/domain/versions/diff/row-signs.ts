import type { RowKind } from './rows'

/** What stands beside a row for those who do not see colours. */
export const rowSigns: Readonly<Record<RowKind, string>> = {
  same: '',
  edited: '±',
  inserted: '+',
  deleted: '−',
  'moved-away': '↷',
  'moved-here': '↷',
}
