import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Part = Record<string, unknown>;
type Operation = { method: string; path: string; pattern: RegExp; part: Part };

/** An OpenAPI 3.1 description that real requests and answers can be held against. */
export type OpenApi = {
  operations: string[];
  /** What does not fit the description; empty where all does. */
  problemsOf(exchange: { method: string; url: string; body: unknown; status: number; json: unknown }): string[];
  /** What in this value does not fit a schema of the description. */
  problemsIn(schemaName: string, value: unknown): string[];
};

/** Reads a description; throws where a reference leads nowhere or a schema is none. */
export function readOpenApi(file: string): OpenApi {
  const document = parse(readFileSync(file, 'utf8')) as Part;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats.default(ajv, ['date-time', 'uuid']);
  ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'paths', 'webhooks', 'components', 'example']);
  ajv.addSchema(document, 'document');
  const base = new URL(String((document['servers'] as Part[])[0]?.['url'])).pathname;
  const operations = listOperations(document, base);
  // Every reference is followed once, so that a wrong one is found even where no request leads there.
  for (const reference of referencesIn(document)) resolve(document, reference);

  function check(pointer: string, value: unknown): string[] {
    const validate = ajv.compile({ $ref: `document#${pointer}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${pointer}: ${instancePath} ${message}`);
  }

  function checkPart(part: Part | undefined, value: unknown): string[] {
    const schema = ((part?.['content'] as Part | undefined)?.['application/json'] as Part | undefined)?.['schema'];
    if (schema === undefined) return value === undefined ? [] : ['a body that is not described'];
    const validate = ajv.compile(absolute(schema) as Part);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`);
  }

  return {
    operations: operations.map(({ method, path }) => `${method} ${path}`),
    problemsIn: (name, value) => check(`/components/schemas/${name}`, value),
    problemsOf({ method, url, body, status, json }) {
      const { pathname, searchParams } = new URL(url);
      const operation = operations.find((each) => each.method === method && each.pattern.test(pathname));
      if (!operation) return [`${method} ${pathname} is not described`];
      const responses = operation.part['responses'] as Record<string, Part>;
      const given = responses[String(status)] ?? responses['default'];
      const response = given && '$ref' in given ? resolve(document, String(given['$ref'])) : given;
      const requestProblems = status < 300 ? checkPart(operation.part['requestBody'] as Part | undefined, body) : [];
      const known = new Set(parametersOf(document, operation.part));
      const unknown = [...searchParams.keys()].filter((name) => !known.has(name));
      return [
        ...unknown.map((name) => `the parameter ${name} is not described`),
        ...requestProblems.map((problem) => `request: ${problem}`),
        ...checkPart(response, json).map((problem) => `answer ${status}: ${problem}`),
      ];
    },
  };
}

function listOperations(document: Part, base: string): Operation[] {
  // Fixed paths before those with a parameter, as the server does.
  const paths = Object.entries(document['paths'] as Record<string, Part>).sort(
    ([one], [other]) => Number(one.includes('{')) - Number(other.includes('{')),
  );
  return paths.flatMap(([path, item]) =>
    ['get', 'post', 'put'].flatMap((method) => {
      const part = item[method] as Part | undefined;
      if (!part) return [];
      const shared = (item['parameters'] as Part[] | undefined) ?? [];
      const own = (part['parameters'] as Part[] | undefined) ?? [];
      const pattern = new RegExp(`^${base}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      return [{ method: method.toUpperCase(), path, pattern, part: { ...part, parameters: [...shared, ...own] } }];
    }),
  );
}

function parametersOf(document: Part, operation: Part): string[] {
  const parameters = operation['parameters'] as Part[];
  return parameters
    .map((each) => ('$ref' in each ? resolve(document, String(each['$ref'])) : each))
    .map((each) => String(each['name']));
}

function resolve(document: Part, reference: string): Part {
  const steps = reference.replace(/^#\//, '').split('/');
  const found = steps.reduce<unknown>((part, step) => (part as Part | undefined)?.[step], document);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return found as Part;
}

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [each] : referencesIn(each),
  );
}

/** The same schema with its references made to point into the document. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === '$ref' ? `document${String(each)}` : absolute(each)]),
  );
}
