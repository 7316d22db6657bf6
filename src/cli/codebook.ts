import { readFile } from 'node:fs/promises';
import { coderFacts } from '../coding/coder-facts.js';
import { modelFolder } from '../coding/shipped.js';
import { instrumentsOf } from '../config/config.js';
import { EXIT, UsageError } from '../domain/errors.js';
import { readQdc } from '../ingest/read-qdc.js';
import { printCodebook } from '../instruments/print-codebook.js';
import { writeQdc } from '../instruments/write-qdc.js';
import { defineCommand } from './command.js';
import { printDraft } from './draft-codebook.js';
import { choice, textOption } from './takes.js';

/** `oars codebook`: every code, measure, threshold, with definition and source. */
export const codebookCommand = defineCommand({
  takes: {
    format: choice(
      '--format <format>',
      'how to print it; qdc is REFI-QDA, for NVivo, ATLAS.ti and MAXQDA',
      ['md', 'csv', 'json', 'qdc'],
      'md',
    ),
    from: textOption('--from <file>', 'a REFI-QDA codebook (.qdc): drafts a codebook of your own from it'),
    model: textOption(
      '--model <model>',
      'the coder whose bars for sure codes are printed: oars-open, or a folder as `oars train` wrote it',
    ),
  },
  examples: [
    'oars codebook --format md > codebook.md',
    'oars codebook --format qdc > oars.qdc',
    'oars codebook --from project.qdc > own-codebook.yaml',
  ],
  async answer({ format, model, from }, call) {
    if (from !== null) {
      const codes = readQdc(await readText(from), from);
      const draft = printDraft(codes, from);
      return { data: codes, text: draft, whenQuiet: draft, exit: EXIT.done };
    }
    const config = await call.config();
    const { codebook } = config;
    const instruments = instrumentsOf(config);
    const facts = coderFacts(modelFolder(model));
    const text = format === 'qdc' ? writeQdc(codebook) : printCodebook(format, facts, instruments, codebook);
    return {
      data: JSON.parse(printCodebook('json', facts, instruments, codebook)),
      text,
      whenQuiet: text,
      exit: EXIT.done,
    };
  },
});

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError('codebook-missing', `cannot read ${path}.`, 'Check the path given to --from.', { cause });
  }
}
