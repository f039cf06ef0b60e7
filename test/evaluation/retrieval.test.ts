import assert from 'node:assert/strict';
import { evaluateRetrieval } from '../../src/evaluation/retrieval.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';

const corpus = [
  { id: 'vpn', title: 'VPN verbinden', language: 'de' as const, body: 'Starten Sie den Client.' },
  { id: 'printer', title: 'Drucker', language: 'de' as const, body: 'Papier nachlegen.\n\n## Stau\n\nKlappe auf.' },
];

describe('evaluating retrieval', () => {
  it('scores a perfect ranking with one and a miss with nought', async () => {
    const figures = await evaluateRetrieval({
      corpus,
      queries: [
        { query: 'VPN verbinden', language: 'de', relevant: ['vpn'] },
        { query: 'Xyzzy', language: 'de', relevant: ['printer'] },
      ],
      glossary: emptyGlossary,
    });

    const { ndcg10, recall5, mrr10, hit1 } = figures;
    assert.deepEqual({ ndcg10, recall5, mrr10, hit1 }, { ndcg10: 0.5, recall5: 0.5, mrr10: 0.5, hit1: 0.5 });
  });

  it('counts questions and passages and measures time and memory', async () => {
    const queries = [{ query: 'Drucker', language: 'de' as const, relevant: ['printer'] }];

    const figures = await evaluateRetrieval({ corpus, queries, glossary: emptyGlossary });

    assert.equal(figures.queries, 1);
    assert.equal(figures.passages, 3);
    assert.ok(figures.p95Ms >= figures.p50Ms && figures.p50Ms > 0);
    assert.ok(figures.rssMb > 10 && figures.indexMs >= 0);
  });
});
