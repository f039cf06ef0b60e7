import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { buildAppPackage } from '../../scripts/app-package/build-app-package.ts';
import { recogniseIntent } from '../../src/conversation/intent.ts';
import { goodVariables } from './good-variables.ts';

const original = fileURLToPath(new URL('../../appPackage', import.meta.url));
const values = { ...goodVariables, TEAMS_APP_VERSION: '1.2.3', LOTSE_PUBLIC_DOMAIN: 'lotse.example' };

describe('the app package', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-app-'));
    await cp(original, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds a manifest of this bot for personal chats only, which needs no permission', () => {
    const { manifest } = build();

    assert.equal(manifest.id, values.TEAMS_APP_ID);
    assert.equal(manifest.version, '1.2.3');
    assert.deepEqual(manifest.validDomains, ['lotse.example']);
    const [{ botId, scopes, supportsFiles, isNotificationOnly }] = manifest.bots;
    assert.deepEqual(
      { botId, scopes, supportsFiles, isNotificationOnly },
      { botId: values.BOT_ID, scopes: ['personal'], supportsFiles: false, isNotificationOnly: false },
    );
    for (const key of ['permissions', 'devicePermissions', 'authorization', 'webApplicationInfo']) {
      assert.ok(!(key in manifest), key);
    }
  });

  it('offers the bot and its commands in groups and channels where they are switched on', () => {
    const { manifest } = build({ groupChats: true });

    const [{ scopes, commandLists }] = manifest.bots;
    assert.deepEqual(scopes, ['personal', 'groupChat', 'team']);
    assert.deepEqual(commandLists[0].scopes, scopes);
  });

  it('is the same to the byte when it is made again', () => {
    assert.deepEqual(build().zip, build().zip);
  });

  it('carries values with quotes and umlauts unharmed', () => {
    const name = 'Stadtwerke "Süd"';

    const built = buildAppPackage({
      folder,
      variables: { values: { ...values, LOTSE_DEVELOPER_NAME: name }, groupChats: false },
    });

    assert.equal(read(built).manifest.developer.name, name);
  });

  it('offers German and English commands that Lotse understands', () => {
    const { manifest, english } = build();
    const commands: { title: string }[] = manifest.bots[0].commandLists[0].commands;

    const german = commands.map(({ title }) => recogniseIntent(title, 'de'));
    const translated = commands.map((_, at) => {
      return recogniseIntent(english[`bots[0].commandLists[0].commands[${at}].title`] ?? '', 'en');
    });

    const wanted = [
      { kind: 'smalltalk', about: 'help' },
      { kind: 'ticket', about: 'open' },
      { kind: 'ticket', about: 'state' },
      { kind: 'human' },
    ];
    assert.deepEqual(german, wanted);
    assert.deepEqual(translated, wanted);
  });

  const brokenManifests = [
    {
      what: 'a short name above 30 characters',
      find: '"short": "Lotse"',
      put: `"short": "${'x'.repeat(31)}"`,
      says: /manifest\.json: \/name\/short must NOT have more than 30 characters/,
    },
    {
      what: 'a full name above 100 characters',
      find: 'Lotse – IT-Hilfe im Chat',
      put: 'x'.repeat(101),
      says: /\/name\/full must NOT have more than 100/,
    },
    {
      what: 'a short description above 80 characters',
      find: '"IT-Hilfe im Chat:',
      put: `"${'x'.repeat(81)}`,
      says: /\/description\/short must NOT have more than 80/,
    },
    {
      what: 'a full description above 4000 characters',
      find: '"Fragen Sie Lotse',
      put: `"${'x'.repeat(4001)}`,
      says: /\/description\/full must NOT have more than 4000/,
    },
    {
      what: 'a variable that nobody knows',
      find: '${{BOT_ID}}',
      put: '${{BOT_IDD}}',
      says: /nothing fills \$\{\{BOT_IDD\}\}/,
    },
    {
      what: 'a key that the schema does not have',
      find: '"accentColor"',
      put: '"accentColour"',
      says: /must NOT have additional properties \(accentColour\)/,
    },
    {
      what: 'a missing comma',
      find: '"manifestVersion": "1.30",',
      put: '"manifestVersion": "1.30"',
      says: /manifest\.json: is not JSON/,
    },
    {
      what: 'a translation that is not there',
      find: '"file": "en.json"',
      put: '"file": "fr.json"',
      says: /fr\.json: is not in the folder/,
    },
    {
      what: 'an icon that is not there',
      find: '"color.png"',
      put: '"colour.png"',
      says: /colour\.png: is not in the folder/,
    },
  ];
  for (const { what, find, put, says } of brokenManifests) {
    it(`is not made of a manifest with ${what}`, async () => {
      await replaceIn('manifest.json', find, put);

      assert.match(problems().join('\n'), says);
    });
  }

  it('is not made while the translation lacks a command, or has one too many', async () => {
    await replaceIn('en.json', 'commands[3].title', 'commands[4].title');

    assert.deepEqual(problems(), [
      'en.json: lacks "bots[0].commandLists[0].commands[3].title". Translate it.',
      'en.json: "bots[0].commandLists[0].commands[4].title" has no counterpart in the manifest. Remove it or correct its number.',
    ]);
  });

  it('is not made with a translation that is too long', async () => {
    await replaceIn('en.json', 'Lotse – IT help in the chat', 'x'.repeat(101));

    assert.match(problems().join('\n'), /en\.json: \/name\.full must NOT have more than 100 characters/);
  });

  it('is not made with an icon of another size', async () => {
    await writeFile(join(folder, 'color.png'), picture(64, [10, 20, 30, 255]));

    assert.match(problems().join('\n'), /color\.png: measures 64 × 64, must be 192 × 192\. Change the SVG/);
  });

  it('is not made with an outline that has colours or no transparent background', async () => {
    await writeFile(join(folder, 'outline.png'), picture(32, [10, 20, 30, 255]));

    assert.match(
      problems().join('\n'),
      /outline\.png: has no transparent background.+\n.+has colours other than white/,
    );
  });

  it('is not made with something that is no picture', async () => {
    await writeFile(join(folder, 'color.png'), 'no picture');

    assert.match(problems().join('\n'), /color\.png: is not a PNG picture/);
  });

  function build({ groupChats } = { groupChats: false }) {
    return read(buildAppPackage({ folder, variables: { values, groupChats } }));
  }

  function problems(): string[] {
    const built = buildAppPackage({ folder, variables: { values, groupChats: false } });
    return 'problems' in built ? built.problems : [];
  }

  async function replaceIn(name: string, find: string, put: string): Promise<void> {
    const text = await readFile(join(folder, name), 'utf8');
    assert.ok(text.includes(find));
    await writeFile(
      join(folder, name),
      text.replace(find, () => put),
    );
  }
});

function read(built: ReturnType<typeof buildAppPackage>) {
  assert.ok('zip' in built, JSON.stringify(built));
  const files = unzipSync(built.zip);
  return { zip: built.zip, manifest: json(files['manifest.json']), english: json(files['en.json']) };
}

function json(file: Uint8Array | undefined) {
  return JSON.parse(strFromU8(file ?? new Uint8Array()));
}

function picture(size: number, pixel: number[]): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let at = 0; at < png.data.length; at += 4) png.data.set(pixel, at);
  return PNG.sync.write(png);
}
