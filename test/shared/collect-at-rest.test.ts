import assert from 'node:assert/strict';
import { getHeapStatistics } from 'node:v8';
import { createLook, type ThreadAtWork, thisThread } from '../../src/shared/collect-at-rest.ts';

const megabyte = 1_024 * 1_024;

function fakeThread(): ThreadAtWork & { busy: number; megabytes: number; garbage: number; collections: number } {
  return {
    busy: 0,
    megabytes: 60,
    garbage: 40,
    collections: 0,
    busyShare() {
      return this.busy;
    },
    heapSize() {
      return (this.megabytes + this.garbage) * megabyte;
    },
    async collect() {
      this.collections += 1;
      this.garbage = 0;
    },
  };
}

describe('garbage', () => {
  it('is collected when a thread rests', async () => {
    const thread = fakeThread();
    await createLook(thread)();
    assert.equal(thread.collections, 1);
  });

  it('is left alone while there is something to do', async () => {
    const thread = Object.assign(fakeThread(), { busy: 0.3 });
    const look = createLook(thread);
    await look();
    assert.equal(thread.collections, 0);
    thread.busy = 0;
    await look();
    assert.equal(thread.collections, 1);
  });

  it('is not collected again for what a few questions leave', async () => {
    const thread = fakeThread();
    const look = createLook(thread);
    await look();
    thread.garbage = 10;
    await look();
    assert.equal(thread.collections, 1);
    thread.garbage = 20;
    await look();
    assert.equal(thread.collections, 2);
  });

  it('is not collected twice at the same time', async () => {
    const thread = fakeThread();
    const look = createLook(thread);
    await Promise.all([look(), look()]);
    assert.equal(thread.collections, 1);
  });

  it('is collected when more has come, if it could not be collected before', async () => {
    const thread = fakeThread();
    const { collect } = thread;
    thread.collect = () => Promise.reject(new Error('no inspector'));
    const look = createLook(thread);
    await look();
    thread.collect = collect;
    thread.garbage += 20;
    await look();
    assert.equal(thread.collections, 1);
  });

  it('of a real heap goes', async () => {
    const held = { list: Array.from({ length: 200_000 }, (_, index) => ({ index })) };
    const before = getHeapStatistics().used_heap_size;
    held.list = [];
    await thisThread().collect();
    assert.ok(getHeapStatistics().used_heap_size < before - megabyte);
  });
});
