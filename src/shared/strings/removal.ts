import type { Purged } from '../domain/purge/purge-input'
import { count } from './counting'

/** Words of removing things for good. */
export const removal = {
  button: 'Remove for good…',
  buttonExpired: (n: number) => `Remove ${count(n, 'thing', 'things')} older than 30 days…`,
  title: (n: number) => (n === 1 ? 'Remove for good?' : `Remove ${count(n, 'thing', 'things')} for good?`),
  article: (title: string, claims: number) =>
    claims === 0 ? `“${title}”` : `“${title}” with ${count(claims, 'claim', 'claims')}`,
  claim: (words: string) => `The claim “${words}”`,
  more: (n: number) => `and ${n} more`,
  goesOfArticle:
    'The text goes with all its claims, outcomes and evidence, and so does evidence in other articles that quotes it: out of every file of this library, its history, its journal, what was set aside as damaged, and copies with its words that a syncing service made there.',
  goesOfClaim:
    'It goes with its note, outcomes and evidence: out of every file of this library, its history and its journal. The text of the article stays as it is.',
  stays:
    'What stays is a mark without words: that something was removed, when, by whom and why. It cannot be undone.',
  backups: 'Also delete the backups that hold it',
  backupsHint:
    'Such a backup goes as a whole, in the library and outside it, and a fresh one is made at once. Backups that cannot be read, and copies you made yourself, are left. Without this, backups keep what is removed here.',
  reasonLabel: 'Reason',
  reasons: { court_order: 'Court order', personal_data: 'Personal data', other: 'Another reason' },
  typeLabel: 'Type REMOVE to go on',
  word: 'REMOVE',
  confirm: 'Remove for good',
  cancel: 'Keep it',
  working: (done: number, total: number) => `Removing for good: ${done} of ${total}`,
  done: ({ articles, claims, outcomes, evidence, backups }: Purged) =>
    `Removed for good: ${[
      articles > 0 && count(articles, 'article', 'articles'),
      claims > 0 && count(claims, 'claim', 'claims'),
      outcomes > 0 && count(outcomes, 'outcome', 'outcomes'),
      evidence > 0 && count(evidence, 'piece of evidence', 'pieces of evidence'),
    ]
      .filter(Boolean)
      .join(', ')}.${backups ? ` ${count(backups, 'backup', 'backups')} that held it deleted.` : ''}`,
} as const
