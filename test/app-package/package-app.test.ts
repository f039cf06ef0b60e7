import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { goodVariables } from './good-variables.ts';

const script = fileURLToPath(new URL('../../scripts/package-app.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

describe('npm run package', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-package-'));
    await mkdir(join(folder, 'env'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes the app of env/.env.local, as a zip with manifest, icons and translation at its top', async () => {
    await writeVariables('local', goodVariables);

    const { status } = packageApp([], {});

    assert.equal(status, 0);
    const files = unzip('lotse-local.zip');
    assert.deepEqual(Object.keys(files).toSorted(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('writes the app of another environment, and variables of the process win over its file', async () => {
    await writeVariables('test', goodVariables);
    const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

    packageApp(['test'], { TEAMS_APP_ID: id });

    assert.equal(JSON.parse(strFromU8(unzip('lotse-test.zip')['manifest.json'] ?? new Uint8Array())).id, id);
  });

  it('says everything that is wrong in one list, exits with 1 and leaves no zip, not even the last one', async () => {
    await writeVariables('local', goodVariables);
    packageApp([], {});
    await writeVariables('local', { ...goodVariables, BOT_ID: 'lotse', LOTSE_TERMS_URL: '' });

    const { status, stderr } = packageApp([], {});

    assert.equal(status, 1);
    assert.match(
      stderr,
      /- BOT_ID \(env\/\.env\.local\): "lotse" is not a GUID\. Enter .+\n {2}- LOTSE_TERMS_URL .+is missing/,
    );
    assert.deepEqual(await readdir(join(folder, 'dist-package')), []);
  });

  it('takes no name that leads out of its folder', async () => {
    await writeFile(join(folder, 'secret.zip'), 'somebody else’s');

    const { status, stderr } = packageApp(['x/../../secret'], {});

    assert.equal(status, 1);
    assert.match(stderr, /names no environment/);
    assert.ok(existsSync(join(folder, 'secret.zip')));
  });

  async function writeVariables(name: string, variables: Record<string, string>): Promise<void> {
    const lines = Object.entries(variables).map(([key, value]) => `${key}=${value}\n`);
    await writeFile(join(folder, 'env', `.env.${name}`), lines.join(''));
  }

  function packageApp(args: string[], variables: Record<string, string>) {
    const env = { PATH: process.env['PATH'], ...variables };
    return spawnSync(process.execPath, ['--import', tsx, script, ...args], { cwd: folder, env, encoding: 'utf8' });
  }

  function unzip(name: string): Record<string, Uint8Array> {
    return unzipSync(readFileSync(join(folder, 'dist-package', name)));
  }
});
