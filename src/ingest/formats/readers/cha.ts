import { InputError } from '../../../domain/errors.js';
import { NO_METADATA } from '../../../domain/transcript.js';
import { problem } from '../../problem.js';
import type { SourceFile } from '../../source-file.js';
import { parseChat } from '../parts/cha/parse-chat.js';
import { toTurns } from '../parts/turns.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** CHAT transcripts of TalkBank. */
export const chaReader: TranscriptReader = {
  id: 'cha',
  label: 'CHAT',
  version: 1,
  surest: 0.99,
  accepts(head) {
    const text = head.text ?? '';
    return /^(?:@[A-Z][^\n]{0,200}\r?\n){0,8}@Begin\s/.test(text) ||
      (/^@Languages:/m.test(text) && /^\*\w{1,8}:\t/m.test(text))
      ? { accepted: true, certainty: 0.99, because: 'has the headers of CHAT' }
      : { accepted: false, because: 'without @Begin' };
  },
  read,
};

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const { cues, statedRoles, date, hasEnd } = parseChat(await file.text(), options.codebook ?? null);
  const source = { path: file.path, part: null };
  const turns = toTurns(cues, options.mergeGapSeconds);
  if (turns.length === 0) {
    throw new InputError(
      'no-turns',
      'expected main lines such as "*PAR:", found none',
      'check that the file is a CHAT transcript and whole',
      { line: 1 },
    );
  }
  if (!hasEnd) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'no-end-mark',
        severity: 'warning',
        source,
        line: turns.at(-1)?.line ?? null,
        message: 'expected @End at the end of the file, found none',
        remedy: 'check that the file was not cut off',
      }),
    };
  }
  yield {
    kind: 'transcript',
    transcript: {
      source,
      format: 'cha',
      metadata: { ...NO_METADATA, sessionDate: date },
      globals: {},
      turns,
      statedRoles,
    },
  };
}
