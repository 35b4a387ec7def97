import { en } from '../../shared/strings/en'
import { useSession } from './session'

/** Why nothing can be changed in the library; null = it can. */
export const useReadOnlyBecause = (): string | null =>
  useSession(({ library }) => (library?.readOnly ? en.library.fixed : null))
