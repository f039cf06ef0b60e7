import { buildDictionaryAside } from './search/build-dictionary-aside.ts';
import { buildDictionaryCache } from './search/build-dictionary-cache.ts';
import { type Dictionary, loadDictionary } from './search/dictionary.ts';

/** The German–English dictionary of the operating system, for as long as there is somebody to use it. */
export type OpenDictionary = {
  /** Hands over the dictionary and says whether there is one; at the first start this takes seconds. */
  use(): Promise<boolean>;
  /** Ends a building that still runs: then there is no dictionary, which is no error. */
  close(): Promise<void>;
};

/** Opens the dictionary without loading it. */
export function openDictionary(options: {
  source: string;
  cacheFolder: string;
  /** Builds in a process of its own, for those who have something else to do meanwhile. */
  aside: boolean;
  replaceDictionary: (dictionary: Dictionary) => void;
}): OpenDictionary {
  const { source, cacheFolder, aside, replaceDictionary } = options;
  const closing = new AbortController();
  let loading: Promise<Dictionary | undefined> | undefined;
  return {
    async use() {
      loading = loadDictionary({
        source,
        cacheFolder,
        build: aside ? (job) => buildDictionaryAside(job, closing.signal) : buildDictionaryCache,
      });
      const dictionary = await loading;
      if (dictionary) replaceDictionary(dictionary);
      return dictionary !== undefined;
    },
    async close() {
      closing.abort();
      // Whoever used it has been told of the error.
      await loading?.catch(() => undefined);
    },
  };
}
