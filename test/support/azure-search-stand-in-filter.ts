/** The part of a stored document that a filter looks at. */
type Document = Record<string, unknown>;
type Predicate = (document: Document, scope: Record<string, unknown>) => boolean;

const token =
  /\s*(?:('(?:[^']|'')*')|(\d{4}-\d{2}-\d{2}T[\d:.]+Z?)|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*(?:\/[A-Za-z_]\w*)*)|([(),:]))/gy;
const comparisons: Record<string, (a: string, b: string) => boolean> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

/** Compiles the part of OData that the service's filters are written in; throws for everything else, as the service answers 400. */
export function compileFilter(filter: string, filterable: Set<string>): (document: Document) => boolean {
  const tokens = tokenize(filter);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => tokens[at++] ?? fail();
  const fail = (): never => {
    throw new Error(`Invalid expression: syntax error in '${filter}'.`);
  };
  function expect(word: string): void {
    if (next() !== word) fail();
  }

  function parseOr(variables: string[]): Predicate {
    const parts = [parseAnd(variables)];
    while (peek() === 'or') {
      at += 1;
      parts.push(parseAnd(variables));
    }
    return (document, scope) => parts.some((part) => part(document, scope));
  }

  function parseAnd(variables: string[]): Predicate {
    const parts = [parseOne(variables)];
    while (peek() === 'and') {
      at += 1;
      parts.push(parseOne(variables));
    }
    return (document, scope) => parts.every((part) => part(document, scope));
  }

  function parseOne(variables: string[]): Predicate {
    if (peek() === 'not') {
      at += 1;
      const inner = parseOne(variables);
      return (document, scope) => !inner(document, scope);
    }
    if (peek() === '(') {
      at += 1;
      const inner = parseOr(variables);
      expect(')');
      return inner;
    }
    const name = next();
    if (name.endsWith('/any')) return parseAny(name.slice(0, -4), variables);
    const compare = comparisons[next()] ?? fail();
    const wanted = literal(next());
    const read = reader(name, variables);
    return (document, scope) => {
      const value = read(document, scope);
      if (value === null || wanted === null) return compare === comparisons['ne'] ? value !== wanted : value === wanted;
      return typeof value === 'string' && compare(value, wanted);
    };
  }

  function parseAny(field: string, variables: string[]): Predicate {
    const read = reader(field, variables);
    expect('(');
    const variable = next();
    expect(':');
    const inner = parseOr([...variables, variable]);
    expect(')');
    return (document, scope) => {
      const values = read(document, scope);
      return Array.isArray(values) && values.some((value) => inner(document, { ...scope, [variable]: value }));
    };
  }

  function reader(name: string, variables: string[]) {
    if (variables.includes(name)) return (_: Document, scope: Record<string, unknown>) => scope[name] ?? null;
    if (!filterable.has(name))
      throw new Error(`Invalid expression: '${name}' is not a filterable field. Only filterable fields can be used.`);
    return (document: Document) => document[name] ?? null;
  }

  const predicate = parseOr([]);
  if (at !== tokens.length) fail();
  return (document) => predicate(document, {});

  function literal(word: string): string | null {
    if (word === 'null') return null;
    if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
    return /^[\d-]/.test(word) ? word : fail();
  }
}

function tokenize(filter: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < filter.trimEnd().length) {
    const match = token.exec(filter);
    if (!match) throw new Error(`Invalid expression: syntax error in '${filter}'.`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
