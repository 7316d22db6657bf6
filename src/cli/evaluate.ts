import { writeFileSync } from 'node:fs';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { EXIT } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import { evaluate } from '../learn/evaluate/evaluate.js';
import { renderEvaluation } from '../learn/evaluate/page.js';
import { printEvaluation } from '../learn/evaluate/print.js';
import type { ReportContext } from '../reports/context.js';
import { PEER_WORDING } from '../reports/wording/wording.js';
import type { CommandModule } from './command.js';

interface Flags {
  readonly layout: 'annomi' | 'misc' | 'sentences' | 'codes';
  readonly model?: string;
  readonly predictions?: string;
  readonly json?: string | boolean;
  readonly html?: string;
  readonly crossValidate?: number;
  readonly draw: number;
  readonly trainWith: readonly string[];
}

/** `oars evaluate`: holds a coder against human codes. */
export const evaluateCommand: CommandModule = {
  configure(command, start) {
    command
      .addArgument(new Argument('<files...>', 'CSV files with human codes'))
      .addOption(
        new Option('--layout <layout>', 'how its codes are laid out')
          .choices(['annomi', 'misc', 'sentences', 'codes'])
          .makeOptionMandatory(),
      )
      .option('--model <folder>', 'model to evaluate (default: the shipped model)')
      .option('--predictions <csv>', "write the machine's codes to this file")
      .option('--html <file>', 'write the evaluation as a page')
      .option('--json [file]', 'machine-readable results in this file, or on stdout')
      .option(
        '--cross-validate <k>',
        'train on the other folds, test on each in turn; groups (videos, sessions) stay together',
        wholeNumber(2),
      )
      .option(
        '--draw <n>',
        'with --cross-validate, another way to deal the groups: what one way says is partly luck',
        wholeNumber(1),
        1,
      )
      .option('--train-with <paths...>', 'other coded data every fold may train on', [])
      .addHelpText(
        'after',
        '\nCodes in the file only score, they never predict.\n\nExample:\n  oars evaluate coded.csv --layout misc --predictions machine.csv\n',
      )
      .action(async (files: string[], flags: Flags) => {
        await start(async (io, common) => {
          const evaluation = evaluate({
            file: files,
            layout: flags.layout,
            model: flags.model ?? null,
            crossValidate: flags.crossValidate ?? null,
            draw: flags.draw,
            trainWith: flags.trainWith,
            progress: (message) => {
              if (!common.quiet) io.stderr(`${message}\n`);
            },
          });
          const { predictions, ...result } = evaluation;
          if (flags.predictions !== undefined)
            writeFileSync(flags.predictions, stringify(predictions.map((row) => [...row])));
          if (flags.html !== undefined) writeFileSync(flags.html, renderEvaluation(evaluation, PAGE));
          const json = `${JSON.stringify(result, null, 1)}\n`;
          if (typeof flags.json === 'string') writeFileSync(flags.json, json);
          io.stdout(flags.json === true ? json : printEvaluation(evaluation));
          return EXIT.done;
        });
      });
  },
};

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`expected a whole number of at least ${least}`);
    return value;
  };
}

/** The page names no one and shows no words of a transcript. */
const PAGE: ReportContext = {
  text: false,
  wording: PEER_WORDING,
  toolVersion: VERSION,
  reviewBelow: 0.5,
  permissionCoversVolley: true,
  coderAgreement: null,
};
