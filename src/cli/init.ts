import { join } from 'node:path';
import { EXIT } from '../domain/errors.js';
import { layOutMonth } from '../run/first-steps/month-folder.js';
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
      'Put the transcripts in and one row for each into sessions.csv (whose they are, where, when), then:',
      `  oars check ${join(folder, 'transcripts')}`,
      `  oars audit ${join(folder, 'transcripts')} --config ${join(folder, 'oars.yaml')} --out ${join(folder, 'out')}`,
    ];
    return { data: { folder, laidOut }, text: lines.join('\n'), exit: EXIT.done };
  },
});
