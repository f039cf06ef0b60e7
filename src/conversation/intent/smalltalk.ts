import type { Concept } from './concepts.ts';
import { coverage } from './coverage.ts';
import type { Utterance } from './utterance.ts';

type Smalltalk = 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell';

const pleasantries: readonly Concept[] = [
  'greeting',
  'thanks',
  'praise',
  'farewell',
  'help',
  'identity',
  'success',
  'filler',
];

/** What a message without a request is about; undefined as soon as there is more in it than pleasantries. */
export function findSmalltalk(utterance: Utterance): Smalltalk | undefined {
  if (utterance.words.length === 0 || utterance.words.length > 25) return undefined;
  const { uncovered } = coverage(utterance, pleasantries);
  if (uncovered === 0 || isAboutLotse(utterance, uncovered)) return named(utterance);
  if (saysItWorked(utterance) && uncovered <= 8) return 'thanks';
  if (isJustThanks(utterance) && uncovered <= 3) return 'thanks';
  return undefined;
}

/** "Bist du ein echter Mensch oder eine Maschine?" may have words of its own, but none of IT. */
function isAboutLotse(utterance: Utterance, uncovered: number): boolean {
  return utterance.has('identity') && uncovered <= 4 && !utterance.has('thing', 'secret', 'ticket');
}

/** "Danke für deine Mühe": a few words that nobody listed, but nothing to ask or to complain about. */
function isJustThanks(utterance: Utterance): boolean {
  return (
    utterance.has('thanks') &&
    !utterance.isQuestion &&
    !utterance.has(
      'not',
      'question',
      'broken',
      'thing',
      'device',
      'secret',
      'faultReport',
      'clauseStart',
      'want',
      'how',
    )
  );
}

function named(utterance: Utterance): Smalltalk | undefined {
  if (longest(utterance, 'identity') > longest(utterance, 'help')) return 'identity';
  if (longest(utterance, 'help') > 1 || (utterance.has('help') && !utterance.has('thanks'))) return 'help';
  if (deniesSomething(utterance) && !saysItWorked(utterance)) return undefined;
  if (utterance.has('thanks')) return 'thanks';
  if (utterance.has('farewell')) return 'farewell';
  if (utterance.has('greeting')) return 'greeting';
  return utterance.has('success', 'praise') ? 'thanks' : undefined;
}

function longest(utterance: Utterance, concept: Concept): number {
  return Math.max(0, ...utterance.find(concept).map(({ start, end }) => end - start + 1));
}

function deniesSomething(utterance: Utterance): boolean {
  return utterance.has('not', 'broken');
}

/** "Danke, hat geklappt" and nothing that takes it back. */
function saysItWorked(utterance: Utterance): boolean {
  return (
    utterance.has('thanks', 'praise') &&
    utterance.has('success') &&
    !utterance.isQuestion &&
    !utterance.has('not', 'question', 'broken')
  );
}
