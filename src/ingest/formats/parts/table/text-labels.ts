import { isRecord } from '../json/values.js';
import { chooseLabels } from '../text/choose-labels.js';
import { parseLine } from '../text/line.js';
import { isNameOf, snakeCase, type TableField } from './columns.js';
import type { InText } from './shape.js';

/** Cells that begin with a speaker make a column in which the text says who speaks; null when too few do. */
export function labelsIn(cells: readonly string[]): InText | null {
  const texts = cells.map(toLines).filter((lines) => lines.length > 0);
  const parsed = texts.map((lines) => lines.map(parseLine));
  const labels = chooseLabels(parsed.flat(), parsed.flat().length);
  const counts = parsed.map((lines) => lines.filter((line) => line && labels.speakerOf(line)).length);
  const begun = parsed.filter(([first]) => first && labels.speakerOf(first)).length;
  const whole = counts.filter((count) => count > 1).length;
  if (whole > 0 && whole >= 0.5 * texts.length) return { kind: 'in-text', turnsInCell: true };
  return begun > 1 && begun >= 0.7 * texts.length ? { kind: 'in-text', turnsInCell: false } : null;
}

/** True for a cell above others that begins with one of their speakers: it is a turn, and no header. */
export function isTurnAbove(cell: string, cells: readonly string[]): boolean {
  const parsed = [cell, ...cells].flatMap((one) => toLines(one).slice(0, 1)).map(parseLine);
  const [first] = parsed;
  return first != null && chooseLabels(parsed, parsed.length).speakerOf(first) !== null;
}

/** A cell's lines, told by line ends or by how exports write them; turns that the cell holds as JSON are a line each. */
export function toLines(cell: string): readonly string[] {
  return (jsonLines(cell) ?? cell)
    .split(/\r\n?|\n|<br ?\/?>|\\n/i)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `[{"role": "client", "text": "…"}, …]` as lines with the speaker before the words; null for any other cell. */
function jsonLines(cell: string): string | null {
  if (!/^\s*\[\s*\{.*\}\s*\]\s*$/s.test(cell)) return null;
  let list: unknown;
  try {
    list = JSON.parse(cell);
  } catch {
    return null;
  }
  const turns = (Array.isArray(list) ? list : []).map((turn: unknown) => {
    const entries = isRecord(turn) ? Object.entries(turn) : [];
    const cellOf = (fields: readonly TableField[]): string | null => {
      const found = entries.find(([key]) => fields.some((field) => isNameOf(field, snakeCase(key))));
      return typeof found?.[1] === 'string' ? found[1] : null;
    };
    const [speaker, text] = [cellOf(['speaker', 'role']), cellOf(['text'])];
    return speaker === null || text === null ? null : `${speaker}: ${text.replace(/\s+/g, ' ')}`;
  });
  return turns.length === 0 || turns.includes(null) ? null : turns.join('\n');
}
