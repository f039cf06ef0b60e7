import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type Result = { figures: Record<string, unknown>; limits: Record<string, number>; ok: boolean };

const file = fileURLToPath(new URL('../../docs/ticket-faults.md', import.meta.url));

/** Writes docs/ticket-faults.md from a run. */
export async function writeReport({ figures, limits, ok }: Result, kills: string[]): Promise<void> {
  const rows = Object.entries(limits).map(([name, limit]) => `| ${name} | ${String(figures[name])} | ${limit} |`);
  const others = Object.entries(figures).filter(([name]) => !(name in limits));
  const byPoint = new Map<string, number>();
  for (const kill of kills) byPoint.set(kill, (byPoint.get(kill) ?? 0) + 1);
  const text = `# The fault run

Written by \`npm run bench -- ticket-faults --full --report\`: ${ok ? 'all limits hold' : 'a limit does not hold'}.

The desk runs in a process and on a database of its own, behind a proxy that drops and cuts replies after the desk has committed,
answers 502 after it has, stalls, and answers 503 and 429. Lotse runs in a process and on a database of its own and is killed
with SIGKILL at named points. Each person sends a form (every third one twice at the same moment), two comments before the desk
has the ticket, a third one after the helpdesk's reply, and closes. What arrived is counted in the desk's database, what people
saw at a connector. Times and memory are measured without faults.

| figure | measured | at most |
|---|---|---|
${rows.join('\n')}

| beside it | |
|---|---|
${others.map(([name, value]) => `| ${name} | ${String(value)} |`).join('\n')}

A message to Teams that is in flight when the process is killed may be shown twice (\`repliesTwice\`, at most one a kill): a send
can neither be repeated safely nor looked up. Nothing else may.

| killed at | times |
|---|---|
${[...byPoint].map(([point, times]) => `| ${point} | ${times} |`).join('\n')}
`;
  await writeFile(file, text);
}
