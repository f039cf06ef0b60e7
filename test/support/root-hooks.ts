import { stopTestServer } from './database.ts';

/** Mocha's root hooks: what the suites share is started by the first that asks and stopped at the end. */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    await stopTestServer();
  },
};
