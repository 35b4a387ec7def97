/** What a task of the command line takes: what stands after its name, and which options it looks at. */
interface Task {
  readonly least: number
  readonly most: number
  readonly options: readonly string[]
}

/** An argument or option that a task would not look at is refused: the answer would be to another question. */
export const tasks: ReadonlyMap<string, Task> = new Map<string, Task>([
  ['add', { least: 2, most: 2, options: ['as'] }],
  ['list', { least: 1, most: 1, options: [] }],
  ['export', { least: 1, most: 1, options: ['as', 'as-at', 'bom', 'format', 'kind', 'output'] }],
  ['due', { least: 1, most: 1, options: ['as-at'] }],
  ['search', { least: 2, most: Number.POSITIVE_INFINITY, options: ['as-at'] }],
  ['compare', { least: 2, most: 2, options: ['as', 'from', 'to', 'output'] }],
  ['check', { least: 1, most: 1, options: [] }],
  ['backup', { least: 1, most: 1, options: ['elsewhere'] }],
  ['backups', { least: 1, most: 1, options: ['elsewhere'] }],
  ['restore', { least: 2, most: 2, options: [] }],
  ['purge', { least: 2, most: 2, options: ['as', 'backups', 'elsewhere', 'reason'] }],
  ['horizon', { least: 2, most: 2, options: [] }],
])
