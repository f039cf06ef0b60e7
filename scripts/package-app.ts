/**
 * Makes the Teams app to upload: fills appPackage/manifest.json, checks it and writes dist-package/lotse-<name>.zip.
 * Usage: npm run package [-- <name>] reads env/.env.<name>, by default env/.env.local; variables of the process win.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAppPackage } from './app-package/build-app-package.ts';
import { readVariables } from './app-package/variables.ts';

const source = fileURLToPath(new URL('../appPackage', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const [name = 'local'] = process.argv.slice(2);
const folder = process.cwd();
const result = packageApp();
if ('problems' in result) {
  const list = result.problems.map((problem) => `  - ${problem}`).join('\n');
  process.stderr.write(`No app package was written. Please correct:\n${list}\nSee env/.env.example.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${result.written}\nUpload it: docs/operations.md.\n`);
}

function packageApp(): { written: string } | { problems: string[] } {
  if (!/^[\w-]+$/.test(name)) return { problems: [`"${name}": names no environment. Use letters, digits, - and _.`] };
  const target = join(folder, 'dist-package', `lotse-${name}.zip`);
  // One that an earlier run left is not what is asked for now.
  rmSync(target, { force: true });
  const file = join(folder, 'env', `.env.${name}`);
  const read = readVariables({ file, folder, process: process.env, version });
  if ('problems' in read) return read;
  const built = buildAppPackage({ folder: source, variables: read.variables });
  if ('problems' in built) return built;
  mkdirSync(join(folder, 'dist-package'), { recursive: true });
  writeFileSync(`${target}.part`, built.zip);
  renameSync(`${target}.part`, target);
  return { written: relative(folder, target) };
}
