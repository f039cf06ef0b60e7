/** `npm run bench -- <name> [--json] [--full] [--report]`: runs one benchmark, or all that are quick; exits 0 only where the limits hold. */
import { parseArgs } from 'node:util';

type Result = {
  name: string;
  figures: Record<string, unknown>;
  limits: Record<string, unknown>;
  goals: Record<string, unknown>;
  ok: boolean;
  skipped?: string;
};
type Benchmark = { run(options: { full: boolean; report: boolean }): Promise<Result> };

const benchmarks: Record<string, () => Promise<Benchmark>> = {
  search: () => import('./search.ts'),
  start: () => import('./start.ts'),
  turns: () => import('./turns.ts'),
  memory: () => import('./memory.ts'),
  sync: () => import('./sync.ts'),
  embeddings: () => import('./embeddings.ts'),
  documents: () => import('./documents.ts'),
  'ticket-faults': () => import('./ticket-faults.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : ['search', 'start', 'turns'];
for (const name of names) {
  const load = benchmarks[name];
  if (!load) {
    process.stderr.write(`There is no benchmark ${name}. Known: ${Object.keys(benchmarks).join(', ')}.\n`);
    process.exitCode = 1;
    continue;
  }
  const { run } = await load();
  const result = await run({ full: values.full, report: values.report });
  process.stdout.write(`${JSON.stringify(result, null, values.json ? undefined : 2)}\n`);
  if (!result.ok) process.exitCode = 1;
}
