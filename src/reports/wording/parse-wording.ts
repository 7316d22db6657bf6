import { nearest } from '../../config/nearest.js';
import { UsageError } from '../../domain/errors.js';
import { MANUAL_WORDING, PEER_WORDING, type Wording } from './wording.js';

/**
 * A wording file, read: `{ "base": "peer" | "manual", "<key>": "<words>", … }`.
 * What it does not name keeps the base's words. Throws UsageError for a key that
 * does not exist, a value that is not text, or a brace that the sentence has no
 * figure for.
 */
export function parseWording(value: unknown, file: string): Wording {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(
      file,
      'expected an object of words by key',
      'Begin with { "base": "peer" } and add the words you want to change.',
    );
  }
  const { base = 'peer', ...words }: Record<string, unknown> = { ...value };
  const start = base === 'peer' ? PEER_WORDING : base === 'manual' ? MANUAL_WORDING : null;
  if (!start) throw refuse(file, 'expected "base" to be "peer" or "manual"', 'Use one of the two, or leave it out.');
  const changed: Record<string, string> = {};
  for (const [key, text] of Object.entries(words)) changed[key] = checkWords(key, text, file);
  return { ...start, ...changed };
}

const known: Readonly<Record<string, string>> = PEER_WORDING;
const ROLES = ['practitioner', 'practitioners', 'client', 'clients'];

function checkWords(key: string, text: unknown, file: string): string {
  const original = known[key];
  if (original === undefined) {
    const near = nearest(key, Object.keys(known));
    throw refuse(
      file,
      `there are no words called "${key}"`,
      near === null ? 'Take a key from the default wording.' : `Did you mean "${near}"?`,
    );
  }
  if (typeof text !== 'string')
    throw refuse(file, `expected text for "${key}"`, 'Put the words between quotation marks.');
  const allowed = new Set([...bracesIn(original), ...(ROLES.includes(key) ? [] : ROLES)]);
  const unknown = bracesIn(text).find((name) => !allowed.has(name));
  if (unknown !== undefined) {
    throw refuse(
      file,
      `"${key}" has no {${unknown}}`,
      `It can name ${[...allowed].map((name) => `{${name}}`).join(', ')}.`,
    );
  }
  return text;
}

function bracesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function refuse(file: string, found: string, hint: string): UsageError {
  return new UsageError('bad-wording', `${file}: ${found}.`, hint);
}
