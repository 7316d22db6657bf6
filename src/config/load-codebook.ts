import { readFile } from 'node:fs/promises';
import { UsageError } from '../domain/errors.js';
import { OwnCodebookFile } from '../instruments/own-codebook.js';
import { nearest } from './nearest.js';

/**
 * A codebook of one's own from a YAML or JSON file, checked. Throws UsageError naming the file, the code, the key and what
 * was expected there.
 *
 * @example
 * ```ts
 * import { audit, readCodebook } from 'oars-fidelity';
 *
 * const codebook = await readCodebook('docs/examples/warm-line-codebook.yaml');
 * const { run } = await audit('clinic', { out: 'out', config: { codebook, reports: { pages: false } } });
 * console.log(run.sessions.length, codebook.codes.map(({ id }) => id).join(' '));
 * ```
 */
export async function readCodebook(path: string): Promise<OwnCodebookFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'codebook-missing',
      `cannot read the codebook ${path}.`,
      'Check the path under "codebook"; it is relative to the configuration file.',
      { cause },
    );
  }
  if (/^\s*(?:<\?xml|<CodeBook)/.test(text)) {
    throw new UsageError(
      'codebook-of-qda',
      `${path}: expected a codebook in YAML or JSON, found a REFI-QDA codebook.`,
      `Turn it into one with "oars codebook --from ${path} > own-codebook.yaml", and fill in what it asks for.`,
    );
  }
  // With the YAML parser, which only what is read from such a file waits for.
  const { parsePlain } = await import('./parse.js');
  const plain = parsePlain(text, path);
  const parsed = OwnCodebookFile.safeParse(plain);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  const place = `${path}: ${codeAt(plain, issue?.path ?? [])}key "${at}"`;
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const near = nearest(key, KEYS);
    throw new UsageError(
      'codebook-unknown-key',
      `${path}: unknown key "${at ? `${at}.` : ''}${key}".`,
      near ? `Did you mean "${near}"?` : `Known keys: ${KEYS.join(', ')}.`,
    );
  }
  throw new UsageError(
    'codebook-value',
    `${place}: ${issue?.message ?? 'is not valid'}.`,
    'Mend the value; docs/extending.md shows a whole codebook.',
  );
}

/** The id of the code that a fault lies in, for people who do not count from 0. */
function codeAt(plain: unknown, path: readonly PropertyKey[]): string {
  const [list, at] = path;
  if (list !== 'codes' || typeof at !== 'number' || typeof plain !== 'object' || plain === null) return '';
  const codes: unknown = 'codes' in plain ? plain.codes : [];
  const code: unknown = Array.isArray(codes) ? codes[at] : null;
  const id: unknown = typeof code === 'object' && code !== null && 'id' in code ? code.id : null;
  return typeof id === 'string' ? `code "${id}", ` : '';
}

/** Every key a codebook's file may hold, at any depth. */
const KEYS = ['id', 'label', 'source', 'codes', 'role', 'definition', 'examples', 'equals', 'refines'];
