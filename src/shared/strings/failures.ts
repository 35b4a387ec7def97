import type { Failure } from '../domain/failure'
import { assertNever } from '../domain/result'

/** The sentence a person reads: what happened, what is safe, what to do. */
export function describeFailure({ code, detail = '' }: Failure): string {
  switch (code) {
    case 'invalid-input':
      return detail ? `That cannot be used: ${detail}.` : 'That cannot be used.'
    case 'unknown-name':
      return `There is no command or query called “${detail}”.`
    case 'not-found':
      return 'That is no longer in the library. Nothing was changed.'
    case 'stale':
      return 'It was changed elsewhere in the meantime. Nothing was overwritten; look at it again.'
    case 'span-empty':
      return 'There are no words in that selection.'
    case 'span-outside-text':
      return 'That selection lies outside the text of the article.'
    case 'span-splits-character':
      return 'That selection begins or ends inside a character.'
    case 'spans-overlap':
      return 'The parts of that selection overlap.'
    case 'span-masked':
      return 'All of that selection is left out of reading. Restore the passage first.'
    case 'same-text':
      return 'The text is the one that the article has already. No version was added.'
    case 'words-differ':
      return 'The words there are not those of the claim. Nothing was confirmed; say that it changed, or show its place.'
    case 'no-former-place':
      return 'That claim was made in this version, so it cannot be lost in it. Delete it if it is not wanted.'
    case 'date-invalid':
      return 'There is no such date.'
    case 'outcome-without-reason':
      return 'A finding needs evidence, or a note that says why there is none. Nothing was recorded.'
    case 'outcome-not-in-library':
      return 'No passage of this library is attached that could prove it. Attach one, or say that it needed an outside source.'
    case 'criteria-missing':
      return 'There are no criteria to seal yet. Write down what would count first.'
    case 'no-text':
      return 'There is no text in it. Nothing was kept.'
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'undo-superseded':
      return 'It was changed again since, so it cannot be undone. Nothing was changed.'
    case 'read-only':
      return 'The library is open for reading only. Nothing was changed.'
    case 'library-missing':
      return `There is no library in ${detail}.`
    case 'library-exists':
      return `The folder ${detail} holds other files and no library. Choose an empty folder.`
    case 'library-locked':
      return `The library is already open (${detail}). It can be opened for reading only.`
    case 'library-newer':
      return `The library was written by a newer version of Hindsight (${detail}). Nothing was changed.`
    case 'library-damaged':
      return `The file ${detail} of the library is damaged. It was left as it is.`
    case 'library-unreadable':
      return `The library cannot be read (${detail}). Nothing was changed.`
    case 'document-damaged':
      return `The file ${detail} is damaged and could not be rebuilt. Nothing of it was deleted, and the other articles are not touched.`
    case 'import-refused':
      return `The document was not imported: ${detail}.`
    case 'copy-refused':
      return `The copy was not added: ${detail}.`
    case 'copy-missing':
      return `The copy ${detail} is no longer in the library’s folder. The evidence itself is not affected; a backup may hold it.`
    case 'copy-damaged':
      return `The copy ${detail} is damaged: its bytes are not those that were kept. It was not opened; a backup may hold it whole.`
    case 'copy-not-opened':
      return `The copy was not opened: ${detail}. You can save it instead.`
    case 'not-saved':
      return `NOT SAVED: the disk refused it (${detail}). Your change is not in the library.`
    case 'work-unsaved':
      return `There are changes that are not saved yet (${detail}). Save them first, or save a copy elsewhere.`
    case 'not-repaired':
      return `The repair was not finished: the disk refused it (${detail}). Nothing was lost by it; check the library again and repair what is left.`
    case 'not-written':
      return `The file was not written (${detail}). The library is not affected.`
    case 'no-room':
      return `There is not enough room in that place: ${detail}. Nothing was copied; the library stays where it is.`
    case 'place-in-library':
      return 'That place lies inside the library itself. Nothing was copied; choose a folder outside the library.'
    case 'copy-under-way':
      return 'A copy of the library is being made already. Wait until it is there, or stop it first.'
    case 'backup-failed':
      return `No backup was made (${detail}). The library and its earlier backups are not affected.`
    case 'backup-unsound':
      return `That backup cannot be used: ${detail}. Nothing was changed.`
    case 'not-purged':
      return `It was not removed: the disk refused it (${detail}). Nothing was changed.`
    case 'purge-unfinished':
      return `It is gone from the library, but some files still hold words of it (${detail}). They are cleaned when the library is opened next.`
    case 'search-failed':
      return 'The search does not work at the moment. The library itself is not affected; try again.'
    case 'backup-not-restored':
      return `The backup could not be unpacked (${detail}). The library and the backup are not affected.`
    case 'given-up':
      return 'It was given up. Nothing was changed.'
    case 'closed':
      return 'The library is closed.'
    case 'forbidden-sender':
      return 'That call did not come from the window of Hindsight.'
    case 'internal':
      return 'Hindsight made a mistake. Nothing was changed.'
    default:
      return assertNever(code)
  }
}
