import { InputError } from '../../../../domain/errors.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import { unifySpeakers } from '../speakers.js';
import { isExporterLine } from '../text/exporter-lines.js';
import { foldLabel, withoutOwnLabel } from '../text/fold-label.js';
import { foldSpaces } from '../text/tidy.js';
import { looksLikeLongName } from '../text/words.js';
import { type Cue, cleanSpeaker, toTurns } from '../turns.js';
import { chooseCaptionLabels } from './labels.js';
import type { Caption } from './parse.js';
import { sayOnce } from './roll-up.js';
import { splitVoices } from './voices.js';

/** The one session of a caption file. */
export function* readCaptions(
  shown: readonly Caption[],
  path: string,
  format: string,
  options: ReaderOptions,
): Generator<ReadItem> {
  const { captions, repeated } = sayOnce(shown.map(tidy));
  const source = { path, part: null };
  const named = nameSpeakers(captions);
  const inTurn = named.some(({ speaker }) => speaker !== null) ? null : takeTurns(captions);
  const { cues, statedRoles } = unifySpeakers(inTurn ?? named);
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
  if (inTurn) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'speakers-assumed',
        severity: 'warning',
        source,
        line: shown[0]?.line ?? null,
        message:
          'expected the speaker of each caption, found only marks where the speaker changes; read as two people in turn',
        remedy:
          'if more than two people speak, or one mark is missing, put the names in; otherwise say who is who in speakers.csv',
      }),
    };
  }
  if (repeated > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'captions-shown-again',
        severity: 'info',
        source,
        line: shown[0]?.line ?? null,
        message: `expected each line in one caption, found ${repeated} shown again in the next, as captions that roll or grow have them; each counts once`,
        remedy: 'nothing to do unless someone said the same twice',
      }),
    };
  }
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata: NO_METADATA, globals: {}, turns, statedRoles },
  };
}

function tidy(caption: Caption): Caption {
  const lines = caption.lines.map(foldSpaces).filter((line) => !isExporterLine(line));
  return { ...caption, lines };
}

interface Piece {
  readonly caption: Caption;
  readonly speaker: string | null;
  readonly text: string;
}

function nameSpeakers(captions: readonly Caption[]): readonly Cue[] {
  const voiced = captions.flatMap((caption) =>
    splitVoices(caption.lines.join('\n')).map((part) => ({ caption, ...part, voice: part.voice ?? caption.speaker })),
  );
  const hasVoices = voiced.some(({ voice }) => voice !== null);
  const pieces = hasVoices
    ? voiced.map(({ caption, voice, text }) => ({ caption, speaker: cleanSpeaker(voice), text }))
    : carryOn(fromLabels(raiseNames(voiced)).filter(({ speaker, text }) => speaker !== null || !isRemark(text)));
  return pieces.map(({ caption, speaker, text }) => ({
    speaker,
    text: (hasVoices ? withoutOwnLabel(speaker, text) : text).replace(/\s*\n\s*/g, ' '),
    start: caption.start,
    end: caption.end,
    line: caption.line,
  }));
}

const CHANGE = /^\s*>{2,3}\s*/;
/** Fewer marks of change than this are the names' own, or quotation. */
const FEWEST_CHANGES = 3;

/** Captions that only mark where the speaker changes (`>>`), as two people in turn; null without such marks. */
function takeTurns(captions: readonly Caption[]): readonly Cue[] | null {
  const said = captions.flatMap((caption) =>
    splitVoices(caption.lines.join('\n')).flatMap(({ text }) => text.split('\n').map((line) => ({ caption, line }))),
  );
  if (said.filter(({ line }) => CHANGE.test(line)).length < FEWEST_CHANGES) return null;
  let changes = 0;
  return said.map(({ caption, line }) => {
    if (CHANGE.test(line)) changes++;
    const speaker = changes === 0 ? null : `Voice ${2 - (changes % 2)}`;
    return { speaker, text: line.replace(CHANGE, ''), start: caption.start, end: caption.end, line: caption.line };
  });
}

/** `[pause]`, `(music)`, `♪`: nobody's words when nobody is named. */
function isRemark(text: string): boolean {
  return /^(?:\s*(?:\[[^\]]{0,60}\]|\([^)]{0,60}\)|[♪♫*_.…-]+))+\s*$/.test(text);
}

type Unlabelled = { readonly caption: Caption; readonly text: string };

/** Fewer captions with a name alone in their first line than this share may be something else. */
const NAMED_SHARE = 0.4;

/** Captions whose first line is nothing but a name that comes again get its colon. */
function raiseNames(parts: readonly Unlabelled[]): readonly Unlabelled[] {
  const counts = new Map<string, number>();
  for (const { text } of parts) {
    const name = nameAlone(text);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
  const named = [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  if (names.size < 2 || named < NAMED_SHARE * parts.length) return parts;
  return parts.map((part) => {
    const name = nameAlone(part.text);
    return name !== null && names.has(name) ? { ...part, text: part.text.replace('\n', ': ') } : part;
  });
}

function nameAlone(text: string): string | null {
  const end = text.indexOf('\n');
  const line = end === -1 ? '' : text.slice(0, end).trim();
  if (line === '' || line.length > 48 || /[.?!,;:…]$/.test(line) || line.split(/\s+/).length > 5) return null;
  return looksLikeLongName(line) ? foldLabel(line).key : null;
}

/** Lines that begin with a speaker's label begin a new piece, several in one caption where it has several. */
function fromLabels(parts: readonly Unlabelled[]): readonly Piece[] {
  const split = chooseCaptionLabels(
    parts.map(({ text }) => text.split('\n')[0] ?? ''),
    parts.flatMap(({ text }) => text.split('\n').slice(1)),
  );
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
 * Some exporters print the name only where the speaker changes: when hardly a name follows
 * itself and few captions have one, a caption without a name goes on with the last.
 */
function carryOn(pieces: readonly Piece[]): readonly Piece[] {
  const named = pieces.filter(({ speaker }) => speaker !== null);
  const repeated = named.filter(({ speaker }, i) => i > 0 && named[i - 1]?.speaker === speaker).length;
  if (repeated > 0.05 * named.length || named.length < 2 || named.length === pieces.length) return pieces;
  let speaker: string | null = null;
  return pieces.map((piece) => {
    speaker = piece.speaker ?? speaker;
    return { ...piece, speaker };
  });
}
