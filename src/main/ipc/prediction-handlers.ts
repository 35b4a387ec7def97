import type { LibraryCalls } from './handlers'
import type { Handlers } from './register'

/** Predictions: how their words are read, what was found about them, and what is due. */
export const predictionHandlers = ({ command, query }: LibraryCalls) =>
  ({
    'readings.read': command('readings.read'),
    'readings.add': command('readings.add'),
    'readings.choose': command('readings.choose'),
    'readings.remove': command('readings.remove'),
    'outcomes.record': command('outcomes.record'),
    'evidence.detach': command('evidence.detach'),
    'evidence.place': command('evidence.place'),
    'predictions.due': query('predictions.due'),
    'predictions.get': query('predictions.get'),
    'predictions.recordByHorizon': query('predictions.recordByHorizon'),
    'predictions.recordRows': query('predictions.recordRows'),
    'predictions.snooze': command('predictions.snooze'),
    'predictions.void': command('predictions.void'),
    'predictions.reopen': command('predictions.reopen'),
    'predictions.interim': command('predictions.interim'),
    'predictions.seal': command('predictions.seal'),
    'predictions.linkRepeat': command('predictions.linkRepeat'),
    'predictions.unlinkRepeat': command('predictions.unlinkRepeat'),
    'articles.search': query('articles.search'),
  }) satisfies Partial<Handlers>
