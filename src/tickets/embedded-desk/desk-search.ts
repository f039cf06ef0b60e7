import type { DeskCondition } from '../../store/desk-store.ts';

const fields: Readonly<Record<string, Exclude<DeskCondition['field'], 'text'>>> = {
  tags: 'tag',
  number: 'number',
  state: 'state',
  'state.name': 'state',
};

const term = /(?<not>NOT\s+)?(?:(?<field>[\w.]+):)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/g;

/** Reads the few forms of Zammad's query language that the desk understands: `field:"value"`, words, `NOT` before either, `*` for all. */
export function toConditions(query: string): DeskCondition[] {
  return [...query.matchAll(term)].flatMap(({ groups = {} }): DeskCondition[] => {
    const value = groups['phrase'] ?? groups['word'] ?? '';
    if (value === '' || value === '*') return [];
    const name = groups['field'];
    const field = name === undefined ? undefined : fields[name];
    const is = groups['not'] === undefined;
    if (field) return [{ is, field, value }];
    return [{ is, field: 'text', value: name ? `${name}:${value}` : value }];
  });
}
