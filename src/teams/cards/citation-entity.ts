import { placeLabel } from '../../messaging/place.ts';
import { asOfLabel } from '../../messaging/render-past.ts';
import type { Citation } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';

/** Teams cuts or refuses longer names and abstracts. */
const longestName = 80;
const longestAbstract = 160;

/** Teams and its local chat page take at most this many citations in a message. */
const mostCitations = 10;

type Claim = {
  '@type': 'Claim';
  position: number;
  appearance: { '@type': 'DigitalDocument'; name: string; url: string; abstract: string };
};

/** The schema.org entity that carries a message's citations and, where a model wrote it, the label "AI generated". */
export type MessageEntity = {
  type: 'https://schema.org/Message';
  '@type': 'Message';
  '@context': 'https://schema.org';
  '@id': '';
  additionalType?: ['AIGeneratedContent'];
  citation?: Claim[];
};

/** At most one such entity may stand in a message; without citations and label there is none. */
export function citationEntities(
  citations: Citation[],
  generatedByModel: boolean,
  language: Language,
): MessageEntity[] {
  if (citations.length === 0 && !generatedByModel) return [];
  return [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      ...(generatedByModel ? { additionalType: ['AIGeneratedContent'] } : {}),
      ...(citations.length > 0
        ? { citation: citations.slice(0, mostCitations).map((citation) => toClaim(citation, language)) }
        : {}),
    },
  ];
}

function toClaim(citation: Citation, language: Language): Claim {
  // The date stands whole, whatever becomes of a long title.
  const asOf = citation.date ? ` (${asOfLabel(citation, language)})` : '';
  const source = citation.place ? `${citation.title}, ${placeLabel(citation.place, language)}` : citation.title;
  const place = citation.section ? `${source} – ${citation.section}` : source;
  return {
    '@type': 'Claim',
    position: citation.n,
    appearance: {
      '@type': 'DigitalDocument',
      name: shorten(place.trim() || citation.articleId, longestName - asOf.length) + asOf,
      url: citation.url,
      abstract: shorten(withoutMarkdown(citation.quote), longestAbstract),
    },
  };
}

function withoutMarkdown(quote: string): string {
  return quote
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/^\| | \|$/g, '')
    .replace(/ \| /g, ' – ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > length / 2 ? word : undefined).trimEnd()} …`;
}
