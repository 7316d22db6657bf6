import { InvalidArgumentError } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { EXIT } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { evaluate } from '../learn/evaluate/evaluate.js';
import { evaluateLanguageModel, printLanguageModelEvaluation } from '../learn/evaluate/evaluate-language-model.js';
import { renderEvaluation } from '../learn/evaluate/page.js';
import { printEvaluation } from '../learn/evaluate/print.js';
import type { ReportContext } from '../reports/context.js';
import { PEER_WORDING } from '../reports/wording/wording.js';
import { expectFolderOf, type OutputFile } from '../saved/write-files.js';
import { type Answer, type Call, defineCommand } from './command.js';
import { startProgress } from './progress.js';
import { argumentList, choice, list, option, optionalValue, requiredChoice, textOption } from './takes.js';

/** `oars evaluate`: holds a coder against human codes. */
export const evaluateCommand = defineCommand({
  takes: {
    files: argumentList('<files...>', 'CSV files with human codes'),
    layout: requiredChoice('--layout <layout>', 'how its codes are laid out', ['annomi', 'misc', 'sentences', 'codes']),
    model: textOption('--model <model>', 'model to evaluate: oars-open, or a folder (default: the model that codes)'),
    predictions: textOption('--predictions <csv>', "write the machine's codes to this file"),
    html: textOption('--html <file>', 'write the evaluation as a page'),
    json: optionalValue('--json [file]', 'machine-readable results in this file, or on stdout'),
    crossValidate: option(
      '--cross-validate <k>',
      'train on the other folds, test on each in turn; groups (videos, sessions) stay together',
      atLeast(2),
    ),
    draw: option(
      '--draw <n>',
      'with --cross-validate, another way to deal the groups: what one way says is partly luck',
      atLeast(1),
      1,
    ),
    coder: choice(
      '--coder <which>',
      'the model, or the language model of the configuration',
      ['model', 'language-model'],
      'model',
    ),
    save: textOption(
      '--save <file>',
      'with --coder language-model, what coding.languageModel.bars names: which of its codes are sure',
    ),
    trainWith: list('--train-with <paths...>', 'other coded data every fold may train on'),
  },
  about: 'Codes in the file only score, they never predict.',
  examples: ['oars evaluate coded.csv --layout misc --predictions machine.csv'],
  async answer({ files, predictions, html, json, coder, save, ...asked }, call) {
    if (coder === 'language-model') return answerLanguageModel(files, save, call);
    const { say } = call;
    const paths = { predictions, html, json: json === true ? null : json };
    for (const path of Object.values(paths)) if (path !== null) await expectFolderOf(path);
    const evaluation = evaluate({ ...asked, file: files, progress: say });
    const { predictions: rows, ...data } = evaluation;
    const text = printEvaluation(evaluation);
    return {
      data,
      text,
      whenQuiet: text,
      exit: EXIT.done,
      files: [
        ...fileAt(paths.predictions, () => stringify(rows.map((row) => [...row]))),
        ...fileAt(paths.html, () => renderEvaluation(evaluation, PAGE)),
        ...fileAt(paths.json, () => `${JSON.stringify(data, null, 2)}\n`),
      ],
    };
  },
});

/** The files are read as an audit reads them, whatever their layout. */
async function answerLanguageModel(files: readonly string[], save: string | null, call: Call): Promise<Answer> {
  if (save !== null) await expectFolderOf(save);
  const progress = startProgress(call);
  const found = await evaluateLanguageModel(files, {
    config: await call.config(),
    key: call.io.env.OARS_LANGUAGE_MODEL_KEY ?? null,
    signal: call.io.signal,
    onAsked: progress.asked,
  }).finally(progress.stop);
  const text = printLanguageModelEvaluation(found);
  return {
    data: found,
    text,
    whenQuiet: text,
    exit: EXIT.done,
    files: fileAt(save, () => `${JSON.stringify(found, null, 2)}\n`),
  };
}

function fileAt(path: string | null, content: () => string): readonly OutputFile[] {
  return path === null ? [] : [{ path, content: content() }];
}

function atLeast(least: number): (text: string) => number {
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
  instruments: INSTRUMENTS,
  sentTo: null,
  coderAgreement: null,
};
