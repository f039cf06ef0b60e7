import assert from 'node:assert/strict';
import type { VectorCache } from '../../src/search/embeddings/embed.ts';

const space = { model: 'a', dimensions: 3 };
const vector = Float32Array.of(0.1, -0.2, 0.3);

/** What every cache of vectors promises; `open` gives an empty one. */
export function describeVectorCache(
  name: string,
  open: () => Promise<{ cache: VectorCache; close(): Promise<void> }>,
): void {
  describe(`${name}, as every cache of vectors`, () => {
    let cache: VectorCache;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ cache, close } = await open());
    });
    afterEach(() => close());

    it('gives back exactly the numbers that it was given', async () => {
      await cache.write(space, new Map([['one', vector]]));

      const found = await cache.read(space, ['one', 'two']);

      assert.deepEqual(found, new Map([['one', vector]]));
    });

    it('says which are missing', async () => {
      await cache.write(space, new Map([['one', vector]]));

      assert.deepEqual(await cache.missing(space, ['one', 'two', 'three']), ['two', 'three']);
      assert.deepEqual(await cache.missing(space, []), []);
    });

    it('keeps models and lengths apart', async () => {
      await cache.write(space, new Map([['one', vector]]));
      await cache.write({ model: 'a', dimensions: 2 }, new Map([['one', Float32Array.of(1, 0)]]));

      assert.deepEqual(await cache.missing({ model: 'b', dimensions: 3 }, ['one']), ['one']);
      assert.deepEqual((await cache.read(space, ['one'])).get('one'), vector);
      assert.deepEqual((await cache.read({ model: 'a', dimensions: 2 }, ['one'])).get('one'), Float32Array.of(1, 0));
    });

    it('takes the same vector twice, and many at once', async () => {
      const many = new Map(Array.from({ length: 700 }, (_, number) => [`hash-${number}`, vector] as const));
      await cache.write(space, many);

      await cache.write(space, many);

      assert.equal((await cache.read(space, [...many.keys()])).size, 700);
    });
  });
}
