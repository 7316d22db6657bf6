import { readFile } from 'node:fs/promises';
import { UsageError } from '../domain/errors.js';
import { OwnInstrumentFile } from '../instruments/own-instrument.js';
import { nearest } from './nearest.js';

/**
 * An instrument of one's own from a YAML or JSON file, checked. Throws
 * UsageError naming the file, the key and what was expected there.
 *
 * @example
 * ```ts
 * import { audit, readInstrument } from 'oars-fidelity';
 *
 * const instruments = [await readInstrument('docs/examples/peer-support-fidelity.yaml')];
 * const { run } = await audit('clinic', { out: 'out', config: { instruments, reports: { pages: false } } });
 * console.log(run.sessions[0]?.measures.filter(({ instrument }) => instrument === 'peer-support-fidelity'));
 * ```
 */
export async function readInstrument(path: string): Promise<OwnInstrumentFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'instrument-missing',
      `cannot read the instrument ${path}.`,
      'Check the path under "instruments"; it is relative to the configuration file.',
      { cause },
    );
  }
  const { parsePlain } = await import('./parse.js');
  const parsed = OwnInstrumentFile.safeParse(parsePlain(text, path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const near = nearest(key, KEYS);
    throw new UsageError(
      'instrument-unknown-key',
      `${path}: unknown key "${at ? `${at}.` : ''}${key}".`,
      near ? `Did you mean "${near}"?` : `Known keys: ${KEYS.join(', ')}.`,
    );
  }
  throw new UsageError(
    'instrument-value',
    `${path}: key "${at}": ${issue?.message ?? 'is not valid'}.`,
    'Mend the value; docs/extending.md shows a whole instrument.',
  );
}

/** Every key an instrument's file may hold, at any depth. */
const KEYS = [
  'id',
  'label',
  'source',
  'unit',
  'behaviors',
  'codes',
  'ownCodes',
  'with',
  'slots',
  'measures',
  'kind',
  'meaning',
  'better',
  'certainty',
  'numerator',
  'denominator',
  'whenUndefined',
  'of',
  'threshold',
  'levels',
  'value',
  'caveat',
];
