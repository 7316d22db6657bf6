import { codeSession } from '../coding/code-session.js';
import type { Coding } from '../cohorts/agreement/coding.js';
import { DEFAULT_CONFIG } from '../config/config.js';
import { hashText } from '../domain/correction.js';
import type { OwnCodebook } from '../domain/own-codebook.js';
import type { Session } from '../domain/session.js';
import { ingestFile } from '../ingest/ingest-file.js';
import { prepareIngest } from '../ingest/prepare.js';

/**
 * People's codes in transcripts of any layout that an audit reads, a coding for
 * each annotator; `name` stands in where the file names none. Empty when nobody
 * coded anything.
 */
export async function readCodedTranscripts(
  path: string,
  name: string,
  codebook: OwnCodebook | null = null,
): Promise<readonly Coding[]> {
  const { files, options } = await prepareIngest([path], DEFAULT_CONFIG.ingest, codebook);
  const codings = new Map<string, Coding['items'][number][]>();
  for (const file of files) {
    for await (const read of ingestFile(file, options)) {
      if (read.status === 'failed') continue;
      for (const annotator of annotatorsOf(read.session)) {
        const coder = annotator === UNNAMED ? name : annotator;
        const items = codings.get(coder) ?? [];
        for (const item of itemsOf(read.session, annotator)) items.push(item);
        codings.set(coder, items);
      }
    }
  }
  return [...codings].map(([coder, items]) => ({ coder, machine: false, items }));
}

/** What readers call a coder whom the file does not name. */
const UNNAMED = 'human';

function annotatorsOf({ turns }: Session): readonly string[] {
  return [...new Set(turns.flatMap(({ codings }) => codings.map(({ annotator }) => annotator)))];
}

function itemsOf(session: Session, annotator: string): Coding['items'] {
  const turns = session.turns.map((turn) => ({
    ...turn,
    codings: turn.codings.filter((coding) => coding.annotator === annotator),
  }));
  const coded = codeSession({ ...session, turns }, null, { codes: 'human', explain: false, corrections: [] });
  return session.utterances.flatMap((utterance, at) => {
    if (utterance.role === 'other') return [];
    return [
      {
        sessionId: session.id,
        itemId: utterance.id,
        turn: String(utterance.turn + 1),
        row: at + 1,
        role: utterance.role,
        text: utterance.text,
        textHash: hashText(utterance.text),
        code: coded.assignments[at]?.code ?? null,
        own: coded.assignments[at]?.ownCode ?? null,
        note: coded.assignments[at]?.note ?? null,
        confidence: null,
      },
    ];
  });
}
