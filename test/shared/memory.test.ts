import assert from 'node:assert/strict';
import { createMemory } from '../../src/shared/memory.ts';

describe('a memory', () => {
  it('finds a value once', () => {
    const memory = createMemory<number>(10);
    let found = 0;
    const find = () => (found += 1);
    assert.deepEqual([memory('a', find), memory('a', find), memory('b', find)], [1, 1, 2]);
  });

  it('remembers that there is nothing: zero and an empty text are values', () => {
    const memory = createMemory<number | string>(10);
    memory('zero', () => 0);
    memory('empty', () => '');
    const never = () => assert.fail('it was remembered');
    assert.deepEqual([memory('zero', never), memory('empty', never)], [0, '']);
  });

  it('keeps what is asked for again and again, and forgets the rest', () => {
    const memory = createMemory<string>(10);
    memory('often', () => 'first');
    memory('once', () => 'first');
    for (let other = 0; other < 100; other += 1) {
      memory(`other ${other}`, () => '');
      memory('often', () => 'anew');
    }
    assert.equal(
      memory('often', () => 'anew'),
      'first',
    );
    assert.equal(
      memory('once', () => 'anew'),
      'anew',
    );
  });

  it('forgets everything when its source has changed', () => {
    let version = 1;
    const memory = createMemory<string>(10, () => version);
    memory('a', () => 'before');
    version = 2;
    assert.equal(
      memory('a', () => 'after'),
      'after',
    );
  });
});
