import { InputError } from '../../../../domain/errors.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { SourceFile } from '../../../source-file.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import { type Cue, cleanSpeaker, toTurns } from '../turns.js';
import { chooseCaptionLabels } from './labels.js';
import { type Caption, parseCaptions } from './parse.js';
import { splitVoices } from './voices.js';

/** The one session of a caption file. */
export async function* readCaptions(
  file: SourceFile,
  format: string,
  options: ReaderOptions,
): AsyncGenerator<ReadItem> {
  const captions = parseCaptions(await file.text());
  const source = { path: file.path, part: null };
  const cues = nameSpeakers(captions);
  const turns = toTurns(cues, options.mergeGapSeconds);
  if (turns.length === 0) {
    throw new InputError(
      'no-captions',
      `expected captions with a time line and words, found ${captions.length} time lines and no words`,
      'export the captions again; the file may be empty or cut off',
      { line: 1 },
    );
  }
  const backwards = captions.filter(({ end }) => end === null);
  if (backwards.length > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'caption-ends-early',
        severity: 'info',
        source,
        line: backwards[0]?.line ?? null,
        message: `expected captions to end after they start, found ${backwards.length} that do not; their ends are left open`,
        remedy: 'nothing to do unless durations look wrong',
      }),
    };
  }
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata: NO_METADATA, globals: {}, turns, statedRoles: {} },
  };
}

interface Piece {
  readonly caption: Caption;
  readonly speaker: string | null;
  readonly text: string;
}

function nameSpeakers(captions: readonly Caption[]): readonly Cue[] {
  const voiced = captions.flatMap((caption) =>
    splitVoices(caption.lines.join('\n')).map((part) => ({ caption, ...part })),
  );
  const hasVoices = voiced.some(({ voice }) => voice !== null);
  const pieces = hasVoices
    ? voiced.map(({ caption, voice, text }) => ({ caption, speaker: cleanSpeaker(voice), text }))
    : fromLabels(voiced);
  return (hasVoices ? pieces : carryOn(pieces)).map(({ caption, speaker, text }) => ({
    speaker,
    text: text.replace(/\s*\n\s*/g, ' '),
    start: caption.start,
    end: caption.end,
    line: caption.line,
  }));
}

/** Lines that begin with a speaker's label begin a new piece, several in one caption where it has several. */
function fromLabels(parts: readonly { readonly caption: Caption; readonly text: string }[]): readonly Piece[] {
  const split = chooseCaptionLabels(parts.flatMap(({ text }) => text.split('\n').slice(0, 1)));
  return parts.flatMap(({ caption, text }) => {
    const pieces: { caption: Caption; speaker: string | null; text: string }[] = [];
    const dashed = text.split('\n').filter((line) => /^\s*[-–—]\s*\S/.test(line)).length > 1;
    for (const line of text.split('\n')) {
      const { label, text: said } = split(line);
      const last = pieces.at(-1);
      if (label !== null || last === undefined || dashed)
        pieces.push({ caption, speaker: cleanSpeaker(label), text: said });
      else last.text = `${last.text} ${said}`;
    }
    return pieces;
  });
}

/**
 * Some exporters print the name only where the speaker changes: when no name ever follows
 * itself and few captions have one, a caption without a name goes on with the last.
 */
function carryOn(pieces: readonly Piece[]): readonly Piece[] {
  const named = pieces.filter(({ speaker }) => speaker !== null);
  const repeated = named.some(({ speaker }, i) => i > 0 && named[i - 1]?.speaker === speaker);
  if (repeated || named.length < 2 || named.length === pieces.length) return pieces;
  let speaker: string | null = null;
  return pieces.map((piece) => {
    speaker = piece.speaker ?? speaker;
    return { ...piece, speaker };
  });
}
