/**
 * The image without Docker: runs the Dockerfile's steps in a temporary folder on the Node that the image has, starts the product
 * there as the image does, asks it one question, and asks the image's own health check.
 * Usage: node --import tsx scripts/smoke-image.ts [folder of the clone]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runDockerfile } from './image/run-dockerfile.ts';
import { askProduct } from './product/ask-product.ts';

const context = resolve(process.argv[2] ?? '.');
const scratch = mkdtempSync(join(tmpdir(), 'lotse-image-'));
try {
  const dockerfile = readFileSync(join(context, 'Dockerfile'), 'utf8');
  const environment = withNode(majorOf(dockerfile));
  const node = nodeIn(environment);
  const image = runDockerfile({ dockerfile, context, scratch, environment });
  for (const licence of ['LICENSE', 'dist/shared/letter-statistics.LICENSE.md'])
    if (!existsSync(join(image.workingFolder, licence))) throw new Error(`${licence} is missing in the image.`);
  const [, ...args] = image.command;
  const [, ...healthArgs] = image.healthcheck;
  await askProduct({
    folder: image.workingFolder,
    node,
    args,
    // Without BOT_ID Lotse listens on this machine only, and /data is no folder of ours.
    environment: { ...environment, NODE_ENV: 'production', LOTSE_KNOWLEDGE: join(image.workingFolder, 'knowledge') },
    whileReady: (port) => runOrThrow(node, healthArgs, { PORT: String(port) }),
  });
  process.stdout.write('What the Dockerfile builds answers with its source, and its health check passes.\n');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function majorOf(dockerfile: string): string {
  const majors = new Set([...dockerfile.matchAll(/^FROM node:(\d+)\b/gm)].map(([, major]) => major));
  const [major] = majors;
  if (majors.size !== 1 || !major) throw new Error('The stages of the Dockerfile must have one Node.');
  return major;
}

/** An environment in which that Node comes first, from npm's package `node` where it is not the one that runs here. */
function withNode(major: string): NodeJS.ProcessEnv {
  if (process.versions.node.startsWith(`${major}.`)) return process.env;
  const home = join(scratch, 'node');
  runOrThrow('npm', ['install', '--no-save', '--prefix', home, `node@${major}`], {});
  return { ...process.env, PATH: `${join(home, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}` };
}

function nodeIn({ PATH }: NodeJS.ProcessEnv): string {
  const env = { ...process.env, PATH };
  const { stdout } = spawnSync('node', ['-p', 'process.execPath'], { env, encoding: 'utf8' });
  const { stdout: version } = spawnSync('node', ['--version'], { env, encoding: 'utf8' });
  process.stdout.write(`Node ${version}`);
  return stdout.trim();
}

function runOrThrow(command: string, args: string[], variables: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, { env: { ...process.env, ...variables }, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}
