import assert from 'node:assert/strict';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { checkSupport } from '../../src/evaluation/measures/sentence-support.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import type { Reply } from '../../src/messaging/reply.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';
import { openRespondent } from '../support/respondent.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

describe('the support of quoted sentences', () => {
  let folder: KnowledgeFolder;
  let respondent: Respondent & { close(): Promise<void> };
  let answer: Answer;
  before(async () => {
    folder = await createKnowledgeFolder({
      'gast.md': articleFile(
        { id: 'gast', title: 'WLAN für Gäste' },
        'Ein **Voucher** gilt 24 Stunden.\n\n## So geht es\n\n1. Fragen Sie am [Empfang](empfang) nach dem Voucher für das WLAN.',
      ),
      'drucker.md': articleFile({ id: 'drucker', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
    });
    respondent = await openRespondent(folder.path, new Date('2026-11-23T09:00:00+01:00'));
    const { reply } = await answerQuestion({ text: 'Wie bekommen Gäste WLAN?', language: 'de' }, respondent);
    if (reply.kind !== 'answer') throw new TypeError(`expected an answer, got ${reply.kind}`);
    answer = reply;
  });
  after(async () => {
    await respondent.close();
    await folder.remove();
  });

  const support = (reply: Reply) => checkSupport(reply, respondent.knowledge());

  it('is whole where sentences are quoted', () => {
    assert.deepEqual(support(answer), { sentences: answer.sentences.length, unsupported: [] });
    assert.ok(answer.sentences.length >= 2);
  });

  it('finds a sentence with one other word', () => {
    const sentences = answer.sentences.map((sentence, index) =>
      index === 0 ? { ...sentence, text: 'Ein Voucher gilt 48 Stunden.' } : sentence,
    );

    assert.deepEqual(support({ ...answer, sentences }).unsupported, ['Ein Voucher gilt 48 Stunden.']);
  });

  it('finds a citation that leads nowhere, to another article, or to other words', () => {
    const changes = [
      { n: 99 },
      { passageId: 'gast#weg' },
      { articleId: 'drucker' },
      { passageId: 'drucker#lead' },
      { quote: 'Nie gesagt.' },
    ];

    const found = changes.map((change) => {
      const citations = answer.citations.map((citation) => ({ ...citation, ...change }));
      return support({ ...answer, citations }).unsupported.length;
    });

    assert.deepEqual(
      found,
      changes.map(() => answer.sentences.length),
    );
  });

  it('counts nothing where nothing is quoted', () => {
    assert.deepEqual(support({ kind: 'smalltalk', language: 'de', about: 'thanks' }), {
      sentences: 0,
      unsupported: [],
    });
  });
});
