import { InputError } from '../../../../domain/errors.js';
import { snakeCase } from '../table/columns.js';
import { findFault } from './fault.js';

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that stand in a JSON text, at any depth, in snake_case. */
export function jsonKeys(text: string): ReadonlySet<string> {
  const printed = new Set(Array.from(text.matchAll(/"([^"\\]{1,40})"\s*:/g), (match) => match[1] ?? ''));
  return new Set(Array.from(printed, snakeCase));
}

/** JSON from text; the parser's message quotes the text, so only the line is kept. */
export function parseJson(text: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, findFault(text));
    throw new InputError(
      'broken-json',
      'expected JSON, found text that is not',
      'export the file again; it may be cut off or edited by hand',
      { line: line + (before.match(/\n/g)?.length ?? 0) },
    );
  }
}

/** A value as a table cell; nested values have none. */
export function toCell(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
