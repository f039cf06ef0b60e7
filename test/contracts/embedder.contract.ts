import assert from 'node:assert/strict';
import type { Embedder } from '../../src/search/embeddings/embed.ts';

/** What every embedder promises. */
export function describeEmbedder(
  name: string,
  open: () => Promise<{ embedder: Embedder; close(): Promise<void> }>,
): void {
  describe(`${name}, as every embedder`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('gives a vector of length 1 for each text, all with as many dimensions', async () => {
      const vectors = await opened.embedder.embed(['VPN verbinden', 'Drucker', 'Passwort'], 'passage');

      assert.equal(vectors.length, 3);
      assert.equal(new Set(vectors.map(({ length }) => length)).size, 1);
      for (const vector of vectors) assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-4);
    });

    it('gives the same text the same vector, whatever it is embedded for and beside', async () => {
      const [one] = await opened.embedder.embed(['VPN verbinden'], 'passage');
      const [other] = await opened.embedder.embed(['VPN verbinden'], 'query');

      assert.deepEqual(one, other);
    });
  });
}
