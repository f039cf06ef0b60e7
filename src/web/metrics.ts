import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What operators watch. No label ever names a person, a conversation or a word of a question. */
export type Metrics = {
  replied(kind: string, seconds: number): void;
  /** How many files of the knowledge folder have an error and are not used. */
  filesWithErrors(count: number): void;
  text(): Promise<string>;
  contentType: string;
};

/** Creates the counters and gauges of one Lotse. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const replies = new Counter({
    name: 'lotse_replies_total',
    help: 'Replies by kind',
    labelNames: ['kind'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'lotse_turn_seconds',
    help: 'Time to work out the replies of one turn',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  const broken = new Gauge({
    name: 'lotse_knowledge_files_with_errors',
    help: 'Files of the knowledge folder that have an error and are not used',
    registers: [registry],
  });
  return {
    filesWithErrors: (count) => broken.set(count),
    replied(kind, duration) {
      replies.inc({ kind });
      seconds.observe(duration);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
