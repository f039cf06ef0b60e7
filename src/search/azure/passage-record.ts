import type { Language } from '../../shared/language.ts';
import type { SearchDocument } from '../search-engine.ts';

/** A passage as the index stores it: its texts in the fields of its language, so that each is analysed in its own. */
export type PassageRecord = {
  key: string;
  articleId: string;
  originalId: string;
  language: Language;
  collection: string;
  weight: number;
  audience: string[];
  updated: Date | null;
  date: Date | null;
  contentHash: string;
  titleDe: string | null;
  titleEn: string | null;
  headingDe: string | null;
  headingEn: string | null;
  /** The whole passage with its titles, as the embedded engine counts it; titles count again in their own fields. */
  textDe: string | null;
  textEn: string | null;
  tagsDe: string[];
  tagsEn: string[];
  /** Only where the index has vectors, and the passage one. */
  vector?: number[];
};

/** Keys of the service have no `#`; base64url never begins with the underscore that it does not take either. */
export function toKey(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

export function toId(key: string): string {
  return Buffer.from(key, 'base64url').toString('utf8');
}

export function toRecord(document: SearchDocument): PassageRecord {
  const { articleId, originalId, language, collection, weight, audience } = document;
  const { contentHash, title, heading, text, tags } = document;
  const german = language === 'de';
  const all = [title, heading, ...tags, text].filter(Boolean).join('\n');
  return {
    key: toKey(document.id),
    articleId,
    originalId,
    language,
    collection,
    weight,
    audience,
    updated: toDate(document.updated),
    date: toDate(document.date),
    contentHash,
    titleDe: german ? title : null,
    titleEn: german ? null : title,
    headingDe: german ? heading : null,
    headingEn: german ? null : heading,
    textDe: german ? all : null,
    textEn: german ? null : all,
    tagsDe: german ? tags : [],
    tagsEn: german ? [] : tags,
  };
}

function toDate(day: string | undefined): Date | null {
  const date = new Date(day ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
