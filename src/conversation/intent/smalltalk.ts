import type { Concept } from './concepts.ts';
import { coverage } from './coverage.ts';
import type { Utterance } from './utterance.ts';

type Smalltalk = 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell';

const pleasantries: readonly Concept[] = ['greeting', 'thanks', 'praise', 'farewell', 'help', 'identity', 'success', 'filler'];

/** What a message without a request is about; undefined as soon as there is more in it than pleasantries. */
export function findSmalltalk(utterance: Utterance): Smalltalk | undefined {
  if (utterance.words.length === 0 || utterance.words.length > 25) return undefined;
  const { uncovered } = coverage(utterance, pleasantries);
  const allowed = utterance.has('identity') ? 2 : 0;
  if (uncovered <= allowed) return named(utterance);
  if (saysItWorked(utterance) && uncovered <= 8) return 'thanks';
  return undefined;
}

function named(utterance: Utterance): Smalltalk | undefined {
  if (utterance.has('identity')) return 'identity';
  if (utterance.has('not', 'broken') && !saysItWorked(utterance)) return undefined;
  if (utterance.has('thanks')) return 'thanks';
  if (utterance.has('help')) return 'help';
  if (utterance.has('farewell')) return 'farewell';
  if (utterance.has('greeting')) return 'greeting';
  return utterance.has('success', 'praise') ? 'thanks' : undefined;
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
