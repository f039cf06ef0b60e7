import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const example = read('env/.env.example');
const bicep = read('infra/main.bicep');
/** Variables that the Microsoft 365 Agents Toolkit itself sets or asks for. */
const ofTheToolkit = ['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'TEAMSFX_ENV', 'SECRET_BOT_PASSWORD'];
/** Set for Node and its libraries, not for Lotse. */
const ofNode = ['NODE_ENV', 'AZURE_CLIENT_ID'];

describe('the files for a deployment', () => {
  const settings: { file: string; names: string[] }[] = [
    { file: 'infra/main.bicep', names: namesIn(bicep, /\{ name: '([A-Z_]+)', (?:value|secretRef):/g) },
    { file: 'Dockerfile', names: namesIn(lineOf(read('Dockerfile'), 'ENV '), /([A-Z_]+)=/g) },
  ];
  for (const { file, names } of settings) {
    it(`${file} sets only variables that env/.env.example explains`, () => {
      const unknown = names.filter((name) => !ofNode.includes(name) && !new RegExp(`^${name}=`, 'm').test(example));

      assert.ok(names.length > 3);
      assert.deepEqual(unknown, []);
    });
  }

  for (const file of [
    'm365agents.yml',
    'm365agents.local.yml',
    'infra/main.parameters.json',
    'appPackage/manifest.json',
  ]) {
    it(`${file} is filled with variables that somebody explains or sets`, () => {
      const explained = `${example}\n${read('infra/README.md')}\n${namesIn(bicep, /^output (\w+)/gm).join('\n')}`;

      const unknown = namesIn(read(file), /\$\{\{(\w+)\}\}/g).filter(
        (name) => !ofTheToolkit.includes(name) && !new RegExp(`\\b${name}\\b`).test(explained),
      );

      assert.deepEqual(unknown, []);
    });
  }

  it('infra/main.bicep tells Lotse of the search service that it makes, and lets it in', () => {
    const settings = namesIn(bicep, /\{ name: '(\w+)', value:/g);

    assert.ok(['LOTSE_SEARCH', 'AZURE_SEARCH_ENDPOINT', 'AZURE_CLIENT_ID'].every((name) => settings.includes(name)));
    assert.match(bicep, /resource maySearch .* = \[\s+for role in searchRoles: if \(withSearch\)/);
  });

  it('infra/main.parameters.json names parameters that the template has', () => {
    const declared = namesIn(bicep, /^param (\w+)/gm);

    const given = Object.keys(JSON.parse(read('infra/main.parameters.json')).parameters);

    assert.deepEqual(
      given.filter((name) => !declared.includes(name)),
      [],
    );
  });

  it('the toolkit is pointed at files that exist', () => {
    const files = ['m365agents.yml', 'm365agents.local.yml'].flatMap((file) =>
      namesIn(JSON.stringify(parse(read(file))), /"(?:path|parameters|manifestPath)":"\.\/([^"]+)"/g),
    );

    assert.ok(files.length >= 3);
    for (const file of files) assert.ok(read(file).length > 0);
  });
});

function read(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))];
}

function lineOf(text: string, beginning: string): string {
  return text.split('\n').find((line) => line.startsWith(beginning)) ?? '';
}
