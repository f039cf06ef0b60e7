import type { SearchIndex } from '@azure/search-documents';
import { LotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Glossary } from '../glossary.ts';
import { type Place, readFailure } from './azure-error.ts';
import type { AzureTimes } from './azure-times.ts';
import type { Connection } from './connect.ts';
import { dimensionsOf, hasSameFields, type IndexFeatures, indexDefinition } from './index-definition.ts';
import { patiently, rest } from './patiently.ts';
import { toSynonymRules } from './synonym-rules.ts';

/** The index to bring up to date; one that is not live is asked by nobody before `finish`. */
type Target = { name: string; isLive: boolean; vectorDimensions: number | undefined };

/** Length of the vectors that the index is to have, undefined for none; or whatever the live index has. */
type WantedVectors = number | undefined | 'as it is';

export type IndexVersions = {
  /** The index behind the alias if its fields are ours, else one beside it: what an interrupted run has begun, or a new one. */
  prepare(glossary: Glossary, vectors: WantedVectors): Promise<Target>;
  /** Moves the alias to the target if it is elsewhere, and deletes older indexes once nobody is led to them any more. */
  finish(target: Target): Promise<void>;
};

type Options = {
  connection: Connection;
  place: Place;
  features: IndexFeatures;
  times: AzureTimes;
  log: Log;
};

/** Looks after the indexes behind one alias. */
export function createIndexVersions({ connection, place, features, times, log }: Options): IndexVersions {
  const { indexes } = connection;
  const alias = place.index;
  const synonymMap = `${alias}-glossary`;
  let wanted = features;
  let takesVectors = true;

  const manage = <Result>(call: (options: { abortSignal: AbortSignal }) => Promise<Result>) =>
    patiently(call, times.manage, place);

  async function live(): Promise<string | undefined> {
    const found = await manage((options) => orMissing(indexes.getAlias(alias, options)));
    return found?.indexes[0];
  }

  async function prepare(glossary: Glossary, vectors: WantedVectors): Promise<Target> {
    await putGlossary(glossary);
    const current = await live();
    const existing = current === undefined ? undefined : await read(current);
    const vectorDimensions = vectors === 'as it is' ? existing && dimensionsOf(existing) : vectors;
    wanted = { ...wanted, vectorDimensions: takesVectors ? vectorDimensions : undefined };
    if (existing && hasSameFields(existing, definition(existing.name))) {
      await changeInPlace(existing);
      return target(existing.name, true);
    }
    const versions = await list();
    for (const version of versions.toReversed()) {
      const begun = nameOf(version) === current ? undefined : await read(nameOf(version));
      if (!begun || !hasSameFields(begun, definition(begun.name))) continue;
      await changeInPlace(begun);
      return target(begun.name, false);
    }
    const name = nameOf((versions.at(-1) ?? 0) + 1);
    try {
      await put(name);
    } catch (error) {
      if (wanted.vectorDimensions === undefined || !isAbout(/vector/i, error)) throw error;
      log.warn({ code: error.code }, 'This search service has no vectors; passages are found there by words alone.');
      takesVectors = false;
      return prepare(glossary, undefined);
    }
    log.info({ index: name }, 'A new search index is being filled; questions are answered from the old one meanwhile.');
    return target(name, false);
  }

  async function finish(target: Target): Promise<void> {
    if (!target.isLive)
      await manage((options) => indexes.createOrUpdateAlias({ name: alias, indexes: [target.name] }, options));
    const old = (await list()).map(nameOf).filter((name) => name !== target.name && isOlder(name, target.name));
    if (old.length === 0) return;
    await rest(times.aliasSettles, place);
    for (const name of old) await manage((options) => orMissing(indexes.deleteIndex(name, options)));
    log.info({ index: target.name, deleted: old }, 'The search index was replaced.');
  }

  async function putGlossary(glossary: Glossary): Promise<void> {
    const synonyms = toSynonymRules(glossary);
    const existing = await manage((options) => orMissing(indexes.getSynonymMap(synonymMap, options)));
    if (existing?.synonyms.join('\n') === synonyms.join('\n')) return;
    await manage((options) => indexes.createOrUpdateSynonymMap({ name: synonymMap, synonyms }, options));
  }

  /** Weights and semantic configuration need no new index. */
  async function changeInPlace(existing: SearchIndex): Promise<void> {
    if (existing.description !== definition(existing.name).description) await put(existing.name);
  }

  async function put(name: string): Promise<void> {
    try {
      await manage((options) => indexes.createOrUpdateIndex(definition(name), options));
    } catch (error) {
      if (!wanted.semantic || !isAbout(/semantic/i, error)) throw error;
      log.warn({ code: error.code }, 'This search service has no semantic ranker; the index is made without.');
      wanted = { ...wanted, semantic: false };
      await put(name);
    }
  }

  async function list(): Promise<number[]> {
    const names = await manage(async (options) => {
      const found: string[] = [];
      for await (const name of indexes.listIndexesNames(options)) found.push(name);
      return found;
    });
    if (names.includes(alias)) throw nameTaken(place);
    const versions = names.map((name) => (name.startsWith(`${alias}-v`) ? Number(name.slice(alias.length + 2)) : 0));
    return versions.filter((version) => Number.isInteger(version) && version > 0).sort((a, b) => a - b);
  }

  const target = (name: string, isLive: boolean): Target => {
    return { name, isLive, vectorDimensions: wanted.vectorDimensions };
  };
  const nameOf = (version: number) => `${alias}-v${version}`;
  const versionOf = (name: string) => Number(name.slice(alias.length + 2));
  const isOlder = (name: string, than: string) => versionOf(name) < versionOf(than);
  const definition = (name: string) => indexDefinition(name, synonymMap, wanted);
  const read = (name: string) => manage((options) => orMissing(indexes.getIndex(name, options)));

  return { prepare, finish };
}

function isAbout(feature: RegExp, error: unknown): error is LotseError {
  return error instanceof LotseError && error.code === 'LOTSE-SEARCH-SCHEMA' && feature.test(error.message);
}

async function orMissing<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (readFailure(error).status === 404) return undefined;
    throw error;
  }
}

function nameTaken({ index }: Place): LotseError {
  return new LotseError(
    'LOTSE-SEARCH-SCHEMA',
    `The search service has an index that is itself called ${index}. Lotse needs that name for an alias: set AZURE_SEARCH_INDEX to another name, or delete that index.`,
  );
}
