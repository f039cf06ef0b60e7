#!/usr/bin/env node
// Runs the built command if there is a build (images), else the source through tsx (a clone).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const source = new URL('../src/cli.ts', import.meta.url);
if (existsSync(fileURLToPath(source))) {
  const { register } = await import('tsx/esm/api');
  // The loader lives in a thread of its own for good; room for young objects that it no longer makes would cost 27 MB.
  setFlagsFromString('--max-semi-space-size=1');
  register();
  setFlagsFromString('--max-semi-space-size=0');
  await import(source.href);
} else {
  await import(new URL('../dist/cli.js', import.meta.url).href);
}
