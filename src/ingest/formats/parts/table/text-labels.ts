import { chooseLabels } from '../text/choose-labels.js';
import { parseLine } from '../text/line.js';
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

/** A cell's lines, told by line ends or by how exports write them. */
export function toLines(cell: string): readonly string[] {
  return cell
    .split(/\r\n?|\n|<br ?\/?>|\\n/i)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
