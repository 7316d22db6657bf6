import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import { InputError } from '../../../src/domain/errors.js';
import { NO_METADATA, type Transcript } from '../../../src/domain/transcript.js';
import { buildSession } from '../../../src/ingest/build-session.js';
import { fingerprintOf } from '../../../src/ingest/fingerprint.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';
import { openRunContext } from '../../../src/run/open-context.js';
import { processSession } from '../../../src/run/process-session.js';

const MASKING = { ...DEFAULT_INGEST_OPTIONS, identifiers: 'mask' as const };
const context = await openRunContext(DEFAULT_CONFIG, DEFAULT_INGEST_OPTIONS, new Map(), undefined);

/** A talk in which the peer says something long between short turns. */
function talkOf(said: string): Transcript {
  const texts = ['How was the week for you then?', said, 'You want to stop this.', 'Yes, I do want to stop.'];
  return {
    source: { path: 'long.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: texts.map((text, index) => ({
      index,
      speaker: index % 2 === 0 ? 'Peer supporter' : 'Peer',
      text,
      spoken: text,
      start: null,
      end: null,
      line: index + 1,
      codings: [],
    })),
  };
}

/** Identifiers found and masked, roles resolved, utterances cut, the session checked. */
export function build(said: string): unknown {
  const { session } = buildSession(talkOf(said), MASKING);
  return fingerprintOf(session);
}

/** Coded with reasons, scored, and written as rows and a page. */
export function processWhole(said: string): unknown {
  const { session, problems } = buildSession(talkOf(said), DEFAULT_INGEST_OPTIONS);
  return processSession(session, problems, context);
}

/** Recognised and read from bytes. */
export async function read(text: string): Promise<number> {
  const source = memorySource('long.txt', Buffer.from(text));
  const chosen = chooseReader(source.head);
  let turns = 0;
  if (chosen === null) return turns;
  try {
    for await (const item of chosen.reader.read(source, DEFAULT_INGEST_OPTIONS))
      if (item.kind === 'transcript') turns += item.transcript.turns.length;
  } catch (error) {
    // Refused is an answer too, if it comes soon.
    if (!(error instanceof InputError)) throw error;
  }
  return turns;
}

/** A session of many short turns, the whole way. */
export function processMany(kind: 'same' | 'names' | 'speakers' | 'who speak long', turns: number): unknown {
  const talk = talkOf('');
  const many: Transcript = {
    ...talk,
    turns: Array.from({ length: turns }, (_, index) => {
      const name = `Zy${index.toString(26).replaceAll(/\d/g, 'q')}l`;
      const short = 'I want to stop, I think.';
      const text =
        kind === 'names' ? `And then ${name} said so.` : kind === 'who speak long' ? `${short} `.repeat(6) : short;
      const isOneEach = kind === 'speakers' || kind === 'who speak long';
      const speaker = isOneEach ? `Speaker ${index}` : index % 2 === 0 ? 'Peer supporter' : 'Peer';
      return { index, speaker, text, spoken: text, start: null, end: null, line: index + 1, codings: [] };
    }),
  };
  const { session, problems } = buildSession(many, MASKING);
  return processSession(session, problems, context);
}
