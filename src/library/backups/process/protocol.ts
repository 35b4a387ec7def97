import type { FailureCode } from '../../../shared/domain/failure'
import type { BackupRequest } from '../make-backup'

/** What the backup process is asked: one thing, after which it ends. */
export type BackupJob =
  | { readonly kind: 'make'; readonly request: BackupRequest }
  | { readonly kind: 'unpack'; readonly path: string; readonly folder: string }

export type BackupOrderOrStop = BackupJob | { readonly kind: 'stop' }

/** What it says: how far it is, and how it ended. */
export type BackupReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string }
