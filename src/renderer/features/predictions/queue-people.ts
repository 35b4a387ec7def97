import { createContext } from 'react'

/** What the library calls a person. Rows are drawn from themselves alone, so this comes to them from above. */
export const QueuePeopleContext = createContext<(personId: string) => string | undefined>(() => undefined)
