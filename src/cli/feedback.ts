import { InvalidArgumentError } from 'commander';
import { EXIT, UsageError } from '../domain/errors.js';
import type { FeedbackData } from '../domain/feedback.js';
import { GROWTH_AREAS } from '../domain/growth-area.js';
import { placeName, type QuotePlace } from '../domain/sheet-choice.js';
import { keepWishes, rewriteSheets } from '../month/feedback.js';
import { locateRun } from '../month/find.js';
import type { SheetWishes } from '../studies/choose-for-sheet.js';
import { defineCommand } from './command.js';
import { argument, list, parsedList, textOption } from './takes.js';

const NOBODY = 'No session of this run names its practitioner, so there is no sheet to write.';

/** `oars feedback`: feedback sheets again from a saved run, with the choices trainers made, in other words if wanted. */
export const feedbackCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    practitioners: list('--practitioner <id>', 'only this one; may be repeated'),
    wording: textOption('--wording <file>', 'words for the sheets (JSON or YAML)'),
    choices: textOption(
      '--choices <path>',
      "choices saved from sheets: file or folder (default: the month's, else the run's)",
    ),
    ticks: parsedList('--tick <session#utterance>', 'this quote was read and may stand; repeatable', parsePlace),
    unticks: parsedList('--untick <session#utterance>', 'take a tick back; repeatable', parsePlace),
    swaps: parsedList(
      '--swap <quote=other>',
      'another of the same kind instead, as s1#u4=s2#u9; repeatable',
      parseSwap,
    ),
    words: parsedList('--words <area=words>', `your words to try (${GROWTH_AREAS.join(', ')}); repeatable`, parseWords),
    reviewer: textOption('--reviewer <initials>', 'who chooses'),
  },
  examples: [
    'oars feedback out --practitioner p03',
    'oars feedback 2026-03 --practitioner p03 --tick r07#u9 --reviewer kb',
  ],
  async answer({ run, practitioners, wording, choices, reviewer, ...wishes }, { io }) {
    const located = await locateRun(run);
    const isAsked = Object.values(wishes).some((some) => some.length > 0);
    const kept = isAsked
      ? await keepWishes(located, { practitioner: theOne(practitioners), wishes, reviewer, now: io.now() }, choices)
      : null;
    const { written, sheets, problems } = await rewriteSheets(located, { practitioners, wording, choices });
    const lines = [
      ...(kept === null ? [] : [`Kept in ${kept}`]),
      ...(written.length === 0 ? [NOBODY] : written),
      ...sheets.flatMap(describeSheet),
      ...problems.map(({ source, line, message }) => `${source.path}${line === null ? '' : `:${line}`}: ${message}`),
    ];
    return { data: { written, kept, sheets, problems }, text: lines.join('\n'), exit: EXIT.done };
  },
});

/** Whose sheet the choices are about. */
function theOne(practitioners: readonly string[]): string {
  const [only, ...others] = practitioners;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    'whose-sheet',
    `expected one --practitioner whose sheet the choices are about, found ${practitioners.length}.`,
    'Add --practitioner <id>.',
  );
}

/** How many of a sheet's quotes a person has read, and choices that no longer fit. */
function describeSheet({ practitionerId, strengths, growth, lapsed }: FeedbackData): readonly string[] {
  const quotes = [...strengths, ...growth.flatMap(({ moment }) => moment ?? [])];
  const read = quotes.filter((one) => one.read !== null).length;
  return [
    `${practitionerId}: ${read} of ${quotes.length} quotes read by a person${read < quotes.length ? '; the sheet says it is a draft' : ''}`,
    ...lapsed.map(
      (one) =>
        `  no longer fits, because its words or its code changed: ${one.decision} ${one.quote === null ? '' : placeName(one.quote)}`,
    ),
  ];
}

function parsePlace(text: string): QuotePlace {
  const found = /^(.+)#(u[1-9]\d*)$/.exec(text.trim());
  if (!found?.[1] || !found[2]) throw new InvalidArgumentError('Expected a session and an utterance, such as s03#u12.');
  return { sessionId: found[1], utteranceId: found[2] };
}

function parseSwap(text: string): SheetWishes['swaps'][number] {
  const at = text.search(/(?<=#u\d+)=/);
  if (at < 0)
    throw new InvalidArgumentError('Expected the quote and what shall stand instead, such as s03#u12=s04#u7.');
  return { insteadOf: parsePlace(text.slice(0, at)), quote: parsePlace(text.slice(at + 1)) };
}

function parseWords(text: string): SheetWishes['words'][number] {
  const area = GROWTH_AREAS.find((one) => text.startsWith(`${one}=`));
  if (!area) throw new InvalidArgumentError(`Expected one of ${GROWTH_AREAS.join(', ')}, "=" and the words.`);
  return { area, words: text.slice(area.length + 1) };
}
