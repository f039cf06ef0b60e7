/** What reading one document may cost; a 200-page PDF needs a tenth of the time. */
export const documentLimits = {
  /** Bytes of a file. */
  fileBytes: 50_000_000,
  /** Bytes of a DOCX once inflated, by what it says of itself. */
  inflatedBytes: 60_000_000,
  /** Characters of text that a document may give. */
  characters: 5_000_000,
  pages: 3_000,
  milliseconds: 60_000,
  /** How much the process may grow while it reads one document. */
  growthBytes: 500_000_000,
  /** The heap of the worker. */
  heapMegabytes: 256,
} as const;

export type DocumentLimits = { -readonly [Name in keyof typeof documentLimits]: number };
