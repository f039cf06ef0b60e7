import { describeStore } from '../contracts/store.contract.ts';
import { createFakeStore } from '../support/fake-store.ts';

describe('the store in memory', () => {
  describeStore(async () => ({ store: createFakeStore(), stop: () => Promise.resolve() }));
});
