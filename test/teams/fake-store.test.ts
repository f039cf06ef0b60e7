import { describeStore } from '../contracts/store.contract.ts';
import { createFakeStore } from '../support/fake-store.ts';

describe('the store in memory', () => {
  describeStore(async () => {
    const store = createFakeStore();
    const look = {
      questions: () => Promise.resolve([...store.questions]),
      personOf: (conversationId: string) => Promise.resolve(store.personOf(conversationId)),
    };
    return { store, look, stop: () => Promise.resolve() };
  });
});
