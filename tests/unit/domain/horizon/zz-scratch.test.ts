import { readFileSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'

it('shows', () => {
  const out: string[] = []
  for (const line of readFileSync('/tmp/hz-show.txt', 'utf8').split('\n').filter(Boolean)) {
    const [words = '', anchor = '2019-03-11'] = line.split(' | ')
    out.push(`# ${line}`)
    for (const r of readHorizon(words, anchor === 'null' ? null : anchor))
      out.push(
        `    ${r.relation} ${r.window} pt=${r.point ?? '-'} due=${r.dueAt ?? '-'} ${r.duration ?? ''} ${r.precision ?? ''} :: ${r.why}`,
      )
  }
  writeFileSync('/tmp/hz-shown.txt', out.join('\n'))
})
