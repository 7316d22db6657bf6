import { join } from 'node:path';
import { EXIT } from '../domain/errors.js';
import { layOutMonth } from '../saved/lay-out-month.js';
import { defineCommand } from './command.js';
import { argument } from './takes.js';

/** `oars init`: a folder for a month of sessions. */
export const initCommand = defineCommand({
  takes: { folder: argument('<dir>', 'the folder to lay out') },
  examples: ['oars init 2026-05'],
  async answer({ folder }) {
    const laidOut = await layOutMonth(folder);
    const width = Math.max(...laidOut.map((one) => join(folder, one.path).length));
    const lines = [
      ...laidOut.map((one) => `${join(folder, one.path).padEnd(width)}  ${one.purpose}`),
      '',
      `Double-click one of the last three, or: oars open ${folder}`,
      `Without a browser, put the transcripts into ${join(folder, 'transcripts')}, then:`,
      `  oars check ${folder}`,
      `  oars audit ${folder}`,
    ];
    return { data: { folder, laidOut }, text: lines.join('\n'), exit: EXIT.done };
  },
});
