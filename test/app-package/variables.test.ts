import assert from 'node:assert/strict';
import { readVariables } from '../../scripts/app-package/variables.ts';
import { goodVariables } from './good-variables.ts';

describe('the variables of the app package', () => {
  const wrong: {
    name: keyof typeof goodVariables | 'TEAMS_APP_VERSION' | 'LOTSE_GROUP_CHATS';
    value: string;
    says: RegExp;
  }[] = [
    { name: 'TEAMS_APP_ID', value: '', says: /is missing\. Enter an id that only this app has.+randomUUID/ },
    { name: 'TEAMS_APP_ID', value: 'lotse', says: /"lotse" is not a GUID\. Enter an id/ },
    { name: 'TEAMS_APP_ID', value: '00000000-0000-0000-0000-000000000000', says: /is a placeholder\. Enter an id/ },
    { name: 'TEAMS_APP_VERSION', value: '1.0', says: /"1\.0" is not a version like 1\.4\.0\. Enter a higher version/ },
    { name: 'BOT_ID', value: '', says: /is missing\. Enter the application \(client\) id/ },
    { name: 'BOT_ID', value: 'my-bot', says: /"my-bot" is not a GUID\. Enter the application \(client\) id/ },
    {
      name: 'LOTSE_PUBLIC_URL',
      value: 'lotse.example',
      says: /begins with https:\/\/\. Enter the https address under/,
    },
    {
      name: 'LOTSE_PUBLIC_URL',
      value: 'http://lotse.example',
      says: /begins with https:\/\/\. Enter the https address/,
    },
    { name: 'LOTSE_PUBLIC_URL', value: 'https://localhost:3978', says: /cannot be reached by anyone else\. Enter/ },
    { name: 'LOTSE_DEVELOPER_NAME', value: '', says: /is missing\. Enter the name of your organisation/ },
    { name: 'LOTSE_DEVELOPER_NAME', value: 'x'.repeat(33), says: /more than 32 characters\. Enter the name/ },
    {
      name: 'LOTSE_DEVELOPER_URL',
      value: 'http://it.example',
      says: /begins with https:\/\/\. Enter .+about your IT service/,
    },
    {
      name: 'LOTSE_PRIVACY_URL',
      value: 'privacy',
      says: /begins with https:\/\/\. Enter .+what happens to people’s data/,
    },
    { name: 'LOTSE_TERMS_URL', value: '', says: /is missing\. Enter .+terms of use/ },
    { name: 'LOTSE_GROUP_CHATS', value: 'yes', says: /"yes" is neither on nor off\. Enter on or off/ },
  ];
  for (const { name, value, says } of wrong) {
    it(`say what is wrong with ${name}=${value}, where, and what helps`, () => {
      const read = readFrom({ ...goodVariables, [name]: value });

      const problems = 'problems' in read ? read.problems : [];
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', says);
      assert.ok(problems[0]?.startsWith(`${name} (${value ? 'variable of the process' : 'env/.env.none'}): `));
    });
  }

  it('take the version of Lotse where no other is asked for', () => {
    const read = readFrom(goodVariables);

    assert.equal('variables' in read && read.variables.values['TEAMS_APP_VERSION'], '3.2.1');
  });

  it('give the domain of the public address without its port', () => {
    const read = readFrom({ ...goodVariables, LOTSE_PUBLIC_URL: 'https://lotse.example:8443/it' });

    assert.equal('variables' in read && read.variables.values['LOTSE_PUBLIC_DOMAIN'], 'lotse.example');
  });

  function readFrom(variables: Record<string, string>) {
    return readVariables({ file: '/nowhere/env/.env.none', folder: '/nowhere', process: variables, version: '3.2.1' });
  }
});
