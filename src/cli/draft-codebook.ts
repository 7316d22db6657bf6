import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { DraftedCode } from '../ingest/read-qdc.js';

/** A codebook of one's own in YAML, drafted from a REFI-QDA codebook; what only a person can say is marked. */
export function printDraft(codes: readonly DraftedCode[], path: string): string {
  const name = basename(path).replace(/\.\w+$/, '');
  const id = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const open = codes.filter(({ role, definition }) => role === null || definition === '').length;
  return [
    `# Drafted from ${basename(path)}. Check each role, and where a code stands in oars' codebook: equals, refines, or neither.`,
    ...(open > 0 ? [`# Marked with "check": what the file does not say (${open} of ${codes.length} codes).`] : []),
    line('id', id || 'own-codebook'),
    line('label', name),
    line('source', `REFI-QDA codebook ${basename(path)}`),
    'codes:',
    ...codes.flatMap((code) => entry(code)),
    '',
  ].join('\n');
}

function entry({ id, role, label, definition, examples, equals, refines }: DraftedCode): readonly string[] {
  const lines = [
    line('id', id),
    role === null ? `${line('role', 'practitioner')} # check: practitioner or client?` : line('role', role),
    line('label', label),
    definition === '' ? `${line('definition', label)} # check: when does it count?` : line('definition', definition),
    ...(examples.length > 0 ? ['examples:', ...examples.map((example) => `  - ${quote(example)}`)] : []),
    ...(equals === null ? [] : [line('equals', equals)]),
    ...(refines === null ? [] : [line('refines', refines)]),
  ];
  return lines.map((text, at) => `${at === 0 ? '  - ' : '    '}${text}`);
}

function line(key: string, value: string): string {
  return `${key}: ${quote(value)}`;
}

function quote(value: string): string {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trim();
}
