import { readFile } from 'node:fs/promises';
import { UsageError } from '../../domain/errors.js';
import { parseWording } from './parse-wording.js';
import { PEER_WORDING, type Wording } from './wording.js';

/** The wording file (JSON or YAML) at a path, or the words of peer support without one. */
export async function loadWording(path: string | null): Promise<Wording> {
  if (path === null) return PEER_WORDING;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError('wording-missing', `cannot read the wording ${path}.`, 'Check the path given to --wording.', {
      cause,
    });
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  if (document.errors[0]) {
    const line = document.errors[0].linePos?.[0].line;
    throw new UsageError(
      'wording-syntax',
      `${path}${line ? `:${line}` : ''}: expected YAML or JSON, found a syntax error (${document.errors[0].code}).`,
      'Mend the line.',
    );
  }
  return parseWording(document.toJS(), path);
}
