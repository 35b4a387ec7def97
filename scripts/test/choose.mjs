import { PlainFailure } from '../set-up/plain-failure.mjs'

/** Vitest's projects, each a folder of that name under tests. */
const PROJECTS = ['unit', 'integration', 'component', 'guards', 'scripts', 'durability']
const CHECKS = ['format', 'lint', 'types', 'dead-code']
const STAGES = [...CHECKS, 'build', 'vitest', 'e2e']

/**
 * Which stages, and which of Vitest's projects, to run: all, or those of --only.
 * @param {readonly string[]} args
 */
export function chooseStages(args) {
  const only = args.flatMap((arg) =>
    arg.startsWith('--only=') ? arg.slice('--only='.length).split(',') : [arg],
  )
  const unknown = only.filter(
    (name) => !STAGES.includes(name) && !PROJECTS.includes(name) && name !== 'check',
  )
  if (unknown.length > 0) {
    throw new PlainFailure(
      `"${unknown.join(', ')}" is not known. Say --only= and any of ${[...STAGES, ...PROJECTS, 'check'].join(', ')}.`,
    )
  }
  if (only.length === 0) return { stages: STAGES, projects: PROJECTS }
  const wanted = new Set(only.flatMap((name) => (name === 'check' ? [...CHECKS, 'vitest'] : [name])))
  const projects = wanted.has('vitest') ? PROJECTS : PROJECTS.filter((name) => wanted.has(name))
  // Windows and the headless door are tested as they are built.
  if (wanted.has('e2e') || projects.length > 0) wanted.add('build')
  if (projects.length > 0) wanted.add('vitest')
  return { stages: STAGES.filter((name) => wanted.has(name)), projects }
}
