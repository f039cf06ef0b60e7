import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a Dockerfile makes of a build context, without Docker: one folder that stands for the root of the last stage. */
export type Image = {
  root: string;
  workingFolder: string;
  environment: Record<string, string>;
  healthcheck: string[];
  command: string[];
};

type Instruction = { name: string; rest: string };
type Stage = Image & { alias: string | undefined };
type Run = { context: string; scratch: string; environment: NodeJS.ProcessEnv; stages: Stage[] };

/**
 * Runs COPY and RUN of every stage in folders below `scratch`, on the Node that comes first in PATH; so it tells whether the
 * files that the Dockerfile names are enough. Not done: apt-get, users, volumes and everything else that needs a container.
 */
export function runDockerfile(options: {
  dockerfile: string;
  context: string;
  scratch: string;
  environment: NodeJS.ProcessEnv;
}): Image {
  const run: Run = { ...options, stages: [] };
  for (const instruction of parse(options.dockerfile)) follow(instruction, run);
  const last = run.stages.at(-1);
  if (!last) throw new Error('The Dockerfile has no stage.');
  return last;
}

function parse(dockerfile: string): Instruction[] {
  return dockerfile
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line.trim()))
    .flatMap((match) => (match?.[1] && match[2] ? [{ name: match[1], rest: match[2] }] : []));
}

function follow({ name, rest }: Instruction, run: Run): void {
  if (name === 'FROM') return void run.stages.push(startStage(rest, run));
  const stage = run.stages.at(-1);
  if (!stage) throw new Error(`${name} stands before FROM.`);
  if (name === 'WORKDIR') enter(stage, rest);
  else if (name === 'COPY') copy(rest.split(/\s+/), stage, run);
  else if (name === 'RUN') execute(rest, stage, run);
  else if (name === 'ENV') Object.assign(stage.environment, Object.fromEntries(rest.split(/\s+/).map(toPair)));
  else if (name === 'CMD') stage.command = JSON.parse(rest);
  else if (name === 'HEALTHCHECK') stage.healthcheck = JSON.parse(rest.slice(rest.indexOf('[')));
}

function startStage(rest: string, { scratch, stages }: Run): Stage {
  const alias = / AS (\w+)$/i.exec(rest)?.[1];
  const root = join(scratch, alias ?? `stage-${stages.length}`);
  mkdirSync(root, { recursive: true });
  return { alias, root, workingFolder: root, environment: {}, healthcheck: [], command: [] };
}

function enter(stage: Stage, path: string): void {
  stage.workingFolder = join(stage.root, path);
  mkdirSync(stage.workingFolder, { recursive: true });
}

function copy(words: string[], stage: Stage, { context, stages }: Run): void {
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const source = from === undefined ? context : stages.find(({ alias }) => alias === from)?.root;
  if (source === undefined) throw new Error(`COPY names a stage that does not exist: ${from}.`);
  const paths = words.filter((word) => !word.startsWith('--'));
  const target = paths.pop() ?? '';
  for (const path of paths) {
    const whole = join(source, path);
    const into = join(stage.workingFolder, target);
    const isIntoFolder = target.endsWith('/') && statSync(whole).isFile();
    cpSync(whole, isIntoFolder ? join(into, basename(path)) : into, { recursive: true, verbatimSymlinks: true });
  }
}

function execute(command: string, stage: Stage, { environment }: Run): void {
  if (command.startsWith('apt-get')) return;
  const env = { ...environment, ...stage.environment };
  const { status } = spawnSync('sh', ['-c', command], { cwd: stage.workingFolder, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${command}" ended with ${status}.`);
}

function toPair(assignment: string): [string, string] {
  const [name = '', ...value] = assignment.split('=');
  return [name, value.join('=')];
}
