import type { Dictionary } from '../dictionary.ts';
import type { Glossary } from '../glossary.ts';
import type { SearchParameters } from '../search-parameters.ts';
import type { Stemmers, Vocabulary } from './vocabulary.ts';

/** What the analyzer asks the index. */
export type TermStatistics = {
  documentCount(): number;
  documentFrequency(term: string): number;
  /** False: certainly no term that a document contains begins like this. */
  hasBeginning(beginning: string): boolean;
  /** Another number after every change. */
  version(): number;
};

/** What an analyzer is made of; the vocabulary's frequencies are frozen, `statistics` are those of the index as it is now. */
export type AnalyzerDependencies = {
  vocabulary: Vocabulary;
  stemmers: Stemmers;
  statistics: TermStatistics;
  glossary: Glossary;
  dictionary: Dictionary | undefined;
  parameters: SearchParameters;
};
