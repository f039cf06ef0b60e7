import assert from 'node:assert/strict';
import { maskPersons } from '../../../src/privacy/mask-text.ts';
import { createQueryVectors } from '../../../src/search/embeddings/query-vectors.ts';
import { LotseError } from '../../../src/shared/errors.ts';
import { createReadableLog } from '../../support/azure-search-stand-in-fixture.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';

describe('the vector of a question', () => {
  function open() {
    const embedder = createFakeEmbedder();
    const { log, lines } = createReadableLog();
    const times = { avoidMs: 1_000, rememberMs: 40 };
    return { embedder, lines, queryVector: createQueryVectors({ embedder, mask: maskPersons, times, log }) };
  }

  it('is made without what tells who asks, and without secrets', async () => {
    const { embedder, queryVector } = open();

    await queryVector(
      'Frau Möller aus Zimmer 214, moeller@stadt.example, Tel. 0541 555-4444: Passwort lautet Sommer2026!',
    );
    await queryVector('Mein Klapprechner zickt seit Windows 11');

    const texts = embedder.calls.flatMap((call) => call.texts);
    assert.doesNotMatch(texts[0] ?? '', /Möller|214|moeller|stadt\.example|555|Sommer/);
    assert.equal(texts[1], 'Mein Klapprechner zickt seit Windows 11');
  });

  it('is not asked for where nothing is left of the question', async () => {
    const { embedder, queryVector } = open();

    assert.equal(await queryVector('moeller@stadt.example'), undefined);
    assert.equal(await queryVector(' ?! '), undefined);
    assert.equal(embedder.calls.length, 0);
  });

  it('is made of the beginning of a long question', async () => {
    const { embedder, queryVector } = open();

    await queryVector('Der Drucker druckt nicht. '.repeat(1_000));

    assert.equal(embedder.calls[0]?.texts[0]?.length, 1_000);
  });

  it('is remembered for a while', async () => {
    const { embedder, queryVector } = open();
    const first = await queryVector('VPN');
    const second = await queryVector('VPN');
    await new Promise((resolve) => setTimeout(resolve, 50));

    await queryVector('VPN');

    assert.equal(first, second);
    assert.equal(embedder.calls.length, 2);
  });

  it('is not waited for by one question after the other while the endpoint hangs, and no word of them is logged', async () => {
    const { embedder, queryVector, lines } = open();
    embedder.failure = () => new LotseError('LOTSE-EMBEDDING-UNREACHABLE', 'No answer within 0.8 s.');

    const vectors = await Promise.all(['VPN', 'Drucker'].map(queryVector));
    for (let count = 0; count < 20; count += 1) vectors.push(await queryVector(`Frage ${count}`));

    assert.ok(vectors.every((vector) => vector === undefined));
    assert.equal(embedder.calls.length, 2);
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      ['No answer within 0.8 s. Questions are answered by their words alone meanwhile.'],
    );
  });
});
