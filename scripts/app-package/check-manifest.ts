import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import AjvDraft04, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const Ajv = AjvDraft04.default;
// Some patterns of Microsoft's schemas are none in Unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv, ['uri', 'email', 'regex']);
const isManifest = ajv.compile(manifestSchema);
const isLocalization = ajv.compile(localizationSchema);

/** The parts of a manifest that Lotse's own checks read; the schema of Microsoft checks all of it. */
export const manifestParts = z.object({
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.object({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
});

/** Says where a filled manifest breaks the schema 1.30 of Microsoft, lengths included. */
export function checkManifest(name: string, manifest: unknown): string[] {
  return checkWith(isManifest, name, manifest);
}

/** Says where a translation breaks its schema, lacks a text of the manifest, or translates one that the manifest does not have. */
export function checkTranslation(name: string, translation: Record<string, unknown>, manifest: unknown): string[] {
  const wanted = translatable(manifestParts.parse(manifest));
  const present = Object.keys(translation).filter((key) => key !== '$schema');
  const missing = wanted.filter((key) => !present.includes(key)).map((key) => `${name}: lacks "${key}". Translate it.`);
  const foreign = present
    .filter((key) => !wanted.includes(key))
    .map((key) => `${name}: "${key}" has no counterpart in the manifest. Remove it or correct its number.`);
  return [...checkWith(isLocalization, name, translation), ...missing, ...foreign];
}

function translatable({ bots }: z.infer<typeof manifestParts>): string[] {
  const commands = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, listAt) =>
      list.commands.flatMap((_, at) =>
        ['title', 'description'].map((part) => `bots[${bot}].commandLists[${listAt}].commands[${at}].${part}`),
      ),
    ),
  );
  return ['name.short', 'name.full', 'description.short', 'description.full', ...commands];
}

function checkWith(isValid: ValidateFunction, name: string, content: unknown): string[] {
  if (isValid(content)) return [];
  return (isValid.errors ?? []).map((error) => `${name}: ${describe(error)}. Correct it there.`);
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const detail = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  return `${instancePath || 'the whole'} ${message}${detail}`;
}
