import { addAppearances, removeAppearance } from './appearances'
import { addArticle, deleteArticle, restoreArticle, setMasks, updateArticle } from './articles'
import { createClaim, deleteClaim, restoreClaim, setFragments, updateClaim } from './claims'
import { setCopyOf } from './copies'
import { attachEvidence, detachEvidence, placeEvidence } from './evidence'
import { removeFilter, saveFilter } from './filters'
import { renameLibrary } from './library'
import { recordOutcome } from './outcomes'
import { addPerson, updatePerson } from './people'
import { placeClaims } from './places'
import {
  linkRepeat,
  noteInterim,
  reopenPrediction,
  sealCriteria,
  snoozePrediction,
  unlinkRepeat,
  voidPrediction,
} from './predictions'
import { addReading, chooseReading, readWords, removeReading } from './readings'
import { addVersion } from './versions'

/** Everything that can change a document. The name is the channel's name and stands in the journal for ever. */
export const commands = {
  'articles.add': addArticle,
  'articles.addVersion': addVersion,
  'articles.update': updateArticle,
  'articles.setMasks': setMasks,
  'articles.delete': deleteArticle,
  'articles.restore': restoreArticle,
  'articles.setCopyOf': setCopyOf,
  'claims.create': createClaim,
  'claims.update': updateClaim,
  'claims.setFragments': setFragments,
  'claims.place': placeClaims,
  'claims.addAppearances': addAppearances,
  'claims.removeAppearance': removeAppearance,
  'claims.delete': deleteClaim,
  'claims.restore': restoreClaim,
  'readings.read': readWords,
  'readings.add': addReading,
  'readings.choose': chooseReading,
  'readings.remove': removeReading,
  'outcomes.record': recordOutcome,
  'evidence.attach': attachEvidence,
  'evidence.detach': detachEvidence,
  'evidence.place': placeEvidence,
  'predictions.snooze': snoozePrediction,
  'predictions.void': voidPrediction,
  'predictions.reopen': reopenPrediction,
  'predictions.interim': noteInterim,
  'predictions.seal': sealCriteria,
  'predictions.linkRepeat': linkRepeat,
  'predictions.unlinkRepeat': unlinkRepeat,
} as const

/** Everything that can change the library itself. */
export const libraryCommands = {
  'people.add': addPerson,
  'people.update': updatePerson,
  'filters.save': saveFilter,
  'filters.remove': removeFilter,
  'library.rename': renameLibrary,
} as const

export type CommandName = keyof typeof commands
export type LibraryCommandName = keyof typeof libraryCommands
