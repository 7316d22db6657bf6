import { chooseLabels } from '../text/choose-labels.js';
import { withoutOwnLabel } from '../text/fold-label.js';
import { parseLine } from '../text/line.js';
import { cleanSpeaker } from '../turns.js';
import type { ColumnMap } from './columns.js';
import { decodeEntities } from './entities.js';
import type { FoundColumns } from './find-columns.js';
import type { Row } from './rows.js';
import { isOutgoing, isYes } from './shape.js';
import { toLines } from './text-labels.js';

/** What a row says, and who says it. */
export interface Said {
  readonly speaker: string | null;
  readonly text: string;
}

/** How to hear the rows of a session: each row as what is said in it. */
export function speechOf(rows: readonly Row[], found: FoundColumns): (row: Row) => readonly Said[] {
  const { shape, columns } = found;
  const textOf = (row: Row): string => decodeEntities(cellAt(row, columns.text));
  switch (shape.kind) {
    case 'column': {
      const speakerAt = speakersOf(rows, columns);
      return (row) => {
        const speaker = speakerAt.get(row) ?? null;
        return said(speaker, withoutOwnLabel(speaker, textOf(row)));
      };
    }
    case 'wide':
      return (row) => shape.speakers.flatMap(({ at, name }) => said(name, decodeEntities(cellAt(row, at))));
    case 'flag':
      return (row) => {
        const flag = cellAt(row, shape.at).trim();
        return said(flag === '' ? null : isYes(flag) ? shape.yes : shape.no, textOf(row));
      };
    case 'in-text':
      return inText(rows.map(textOf), textOf);
  }
}

function said(speaker: string | null, text: string): readonly Said[] {
  return text.trim() === '' ? [] : [{ speaker, text }];
}

/** Cells that begin with labels; what bears none goes on with the speaker before. */
function inText(cells: readonly string[], textOf: (row: Row) => string): (row: Row) => readonly Said[] {
  const lines = cells.flatMap((cell) => toLines(cell).map(parseLine));
  const labels = chooseLabels(lines, lines.length);
  let before: string | null = null;
  return (row) => {
    const turns: { speaker: string | null; text: string }[] = [];
    for (const line of toLines(textOf(row))) {
      const entry = parseLine(line);
      const speaker = entry ? labels.speakerOf(entry) : null;
      const last = turns.at(-1);
      if (entry && speaker) {
        before = speaker;
        turns.push({ speaker, text: entry.text });
      } else if (last) last.text = `${last.text}\n${line}`.trim();
      else turns.push({ speaker: before, text: line });
    }
    return turns.filter(({ text }) => text !== '');
  };
}

/**
 * Each row's speaker. "RL" and "rl:" are one person, under the spelling that comes most often. Where cells were merged, a
 * speaker stands once and holds for the empty cells below; told by a speaker never standing twice in a row.
 */
function speakersOf(rows: readonly Row[], columns: ColumnMap): ReadonlyMap<Row, string | null> {
  const printed = rows.map(
    (row) => cleanSpeaker(decodeEntities(cellAt(row, columns.speaker))) ?? ownerOf(cellAt(row, columns.direction)),
  );
  const names = mostUsedNames(printed);
  const folded = printed.map((label) => (label === null ? null : (names.get(foldSpeaker(label)) ?? label)));
  const carried = areMerged(folded);
  const speakers = new Map<Row, string | null>();
  let before: string | null = null;
  for (const [index, row] of rows.entries()) {
    const own = folded[index] ?? null;
    before = own ?? before;
    speakers.set(row, own ?? (carried ? before : null));
  }
  return speakers;
}

/** Exports of messages leave the phone's owner without a name. */
function ownerOf(direction: string): string | null {
  const isOwn = isOutgoing(direction);
  return isOwn === null ? null : isOwn ? 'Me' : 'Them';
}

function mostUsedNames(printed: readonly (string | null)[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const label of printed) {
    if (label === null) continue;
    const key = foldSpeaker(label);
    const counts = spellings.get(key) ?? new Map<string, number>();
    const name = label.replace(/\s*[:：]+$/, '') || label;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(key, counts);
  }
  return new Map([...spellings].map(([key, counts]) => [key, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

function foldSpeaker(label: string): string {
  const bare = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:()[\]<>"'.*_]+/g, ' ')
    .trim();
  return bare === '' ? label : bare;
}

function areMerged(speakers: readonly (string | null)[]): boolean {
  if (speakers[0] == null || !speakers.includes(null)) return false;
  let changes = 0;
  let repeats = 0;
  let before = speakers[0];
  let gap = false;
  for (const speaker of speakers.slice(1)) {
    if (speaker === null) gap = true;
    else {
      if (speaker !== before) changes++;
      else repeats++;
      before = speaker;
    }
  }
  return gap && changes > 0 && repeats <= 0.1 * changes;
}

export function cellAt(row: Row, at: number | undefined): string {
  return at === undefined ? '' : (row.cells[at] ?? '');
}
