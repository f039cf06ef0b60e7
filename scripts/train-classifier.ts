/**
 * Trains the linear classifier that gives the rules of routing a second opinion, and writes its model.
 * With --folds it writes nothing and prints how rules and classifier read messages of authors from whom the classifier has not learnt.
 * Usage: node --import tsx scripts/train-classifier.ts [--folds]
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createMessageClassifier } from '../src/conversation/classifier/classify-message.ts';
import { findChat, secondOpinion } from '../src/conversation/classifier/second-opinion.ts';
import { recogniseIntent } from '../src/conversation/intent.ts';
import { detectLanguage } from '../src/shared/detect-language.ts';
import { readMessages, readPhrasings } from './train-classifier/read-examples.ts';
import { type Example, train } from './train-classifier/train.ts';

const folds = 5;
const messages = await readMessages();
const phrasings = await readPhrasings();
if (process.argv.includes('--folds')) printFolds();
else await writeModel();

async function writeModel(): Promise<void> {
  const model = train([...messages, ...phrasings]);
  await writeFile(resolve('src/conversation/classifier/message-model.json'), `${JSON.stringify(model)}\n`);
  const kilobytes = Math.round(model.weights.length / 1024);
  process.stdout.write(`${messages.length + phrasings.length} examples; model ${kilobytes} kB\n`);
}

function printFolds(): void {
  const counts = new Map<string, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const classify = createMessageClassifier(
      train([...messages.filter(({ set }) => set % folds !== fold), ...phrasings]),
    );
    for (const { text, name } of messages.filter(({ set }) => set % folds === fold)) {
      const ruled = recogniseIntent(text, detectLanguage(text, 'de').recognised);
      const opinion = ruled.kind === 'question' ? secondOpinion(text, classify(text), { isAnswered: false }) : ruled;
      const intent = opinion.kind === 'question' ? (findChat(classify(text), true) ?? opinion) : opinion;
      const place = `${routeOf(name)} read as ${intent.kind}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
      if (process.argv.includes('--details') && routeOf(name) !== intent.kind)
        process.stdout.write(`${place}: ${text}\n`);
    }
  }
  for (const [place, count] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
    process.stdout.write(`${place}: ${count}\n`);
}

function routeOf(name: Example['name']): string {
  if (name === 'question' || name === 'human' || name === 'ticket') return name;
  return ['greeting', 'thanks', 'help', 'identity', 'farewell'].includes(name) ? 'smalltalk' : 'security';
}
