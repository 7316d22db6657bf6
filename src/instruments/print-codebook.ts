import { stringify } from 'csv-stringify/sync';
import type { CodeId } from '../domain/codes.js';
import { assertNever } from '../domain/errors.js';
import type { OwnCodebook } from '../domain/own-codebook.js';
import { CLIENT_CODEBOOK, PRACTITIONER_CODEBOOK } from './codebook.js';
import { FLAG_CATALOGUE } from './flags.js';
import type { Formula, Instrument, Measure, Threshold } from './instrument.js';
import { measureColumn } from './instruments.js';
import { PRACTICES } from './practices.js';

/** When a coder's own code counts as sure, and what that rests on. */
export interface CodeBar {
  readonly code: CodeId;
  /** Confidence from which on it is sure; null when it never is. */
  readonly from: number | null;
  /** Share of held-out codes from there on that were right, the lower end of its 90 % interval, and how many they were. */
  readonly precision: number | null;
  readonly low: number | null;
  readonly cases: number;
}

/** Words of a form where some codes are wrong, whatever the coder says. */
export interface GuardEntry {
  readonly id: string;
  readonly role: string;
  readonly not: readonly CodeId[];
  readonly instead: readonly CodeId[];
  readonly about: string;
  /** Coded utterances of that form, and how many of them bear none of the codes it rules out; null where nothing is counted. */
  readonly spoke: number | null;
  readonly right: number | null;
}

/** From which probability of one of several codes on a coder is sure that one of them fits, and what that rests on. */
export interface GroupBar {
  readonly from: number;
  readonly precision: number;
  readonly low: number;
  readonly cases: number;
}

/** What is told of a coder. */
export interface CoderFacts {
  readonly bars: readonly CodeBar[];
  /** The bar of several codes together; null where the coder has none. */
  readonly together: (GroupBar & { readonly codes: readonly CodeId[] }) | null;
  readonly guards: readonly GuardEntry[];
}

/** The whole codebook, and when the coder's codes are sure, as Markdown, CSV (one row a code or measure) or JSON. */
export function printCodebook(
  format: 'md' | 'csv' | 'json',
  coder: CoderFacts,
  instruments: readonly Instrument[],
  codebook: OwnCodebook | null = null,
): string {
  switch (format) {
    case 'md':
      return printMarkdown(coder, instruments, codebook);
    case 'csv':
      return printCsv(coder.bars, instruments, codebook);
    case 'json':
      return `${JSON.stringify({ practitionerCodes: PRACTITIONER_CODEBOOK, sure: coder.bars, sureTogether: coder.together, guards: coder.guards.map(toEntry), clientCodes: CLIENT_CODEBOOK, ...(codebook ? { codebook } : {}), instruments, practices: PRACTICES, flags: FLAG_CATALOGUE }, null, 2)}\n`;
    default:
      return assertNever(format);
  }
}

/** A formula as people write it, such as `100 × (OQ) ÷ (OQ + CQ)`. */
function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'ratio':
      return `${formula.times === 100 ? '100 × ' : ''}(${formula.numerator.join(' + ')}) ÷ (${formula.denominator.join(' + ')})`;
    case 'sum':
      return formula.of.join(' + ');
    case 'mean-of-globals':
      return `mean of ${formula.of.join(', ')}`;
    case 'quantity':
      return formula.of;
    default:
      return assertNever(formula);
  }
}

/** Thresholds in words, such as `beginning proficiency ≥ 1, competency ≥ 2`. */
function printThreshold(threshold: Threshold | null): string {
  return threshold ? threshold.levels.map((level) => `${level.label} ≥ ${level.value}`).join(', ') : 'none set';
}

function toEntry({ id, role, not, instead, about, spoke, right }: GuardEntry): GuardEntry {
  return { id, role, not, instead, about, spoke, right };
}

function countOf(spoke: number | null, right: number | null): string {
  if (spoke === null || right === null) return 'by decision';
  return spoke === 0 ? 'none met' : `${right} of ${spoke}`;
}

function describeGuards(guards: readonly GuardEntry[]): readonly string[] {
  return [
    '## Guards',
    '',
    'Where an utterance has one of these forms, the codes named are not given by the machine; the likeliest of the others is, never as sure. Counted on coded talk: a guard stays only where nine in ten of such utterances bear none of the codes it rules out.',
    '',
    '| guard | who | what | never | instead | right |',
    '| --- | --- | --- | --- | --- | --- |',
    ...guards.map(
      ({ id, role, about, not, instead, spoke, right }) =>
        `| ${[id, role, about, not.join(' '), instead.join(' '), countOf(spoke, right)].join(' | ')} |`,
    ),
  ];
}

function printMarkdown(
  { bars, together, guards }: CoderFacts,
  instruments: readonly Instrument[],
  codebook: OwnCodebook | null,
): string {
  const lines = ['# Codebook', '', ...(codebook ? describeOwn(codebook) : []), '## Practitioner codes', ''];
  lines.push(
    '| code | name | counts when | when unsure | MISC 2.5 | MITI 3.1.1 | MITI 4.2.1 | AnnoMI |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const one of PRACTITIONER_CODEBOOK) {
    lines.push(
      `| ${[one.id, one.name, one.definition, one.whenUnsure || '–', one.misc ?? '–', one.miti3 ?? '–', one.miti4 ?? '–', one.annomi].join(' | ')} |`,
    );
  }
  lines.push('', '## Client codes', '', '| code | name | counts when |', '| --- | --- | --- |');
  for (const one of CLIENT_CODEBOOK) lines.push(`| ${one.id} | ${one.name} | ${one.definition} |`);
  lines.push('', ...describeBars(bars, together), '', ...describeGuards(guards));
  for (const instrument of instruments) lines.push('', ...describeInstrument(instrument));
  lines.push(
    '',
    '## Practices of peer support',
    '',
    '| practice | meaning | shown by | weakened by |',
    '| --- | --- | --- | --- |',
  );
  for (const one of PRACTICES) {
    lines.push(
      `| ${one.label} | ${one.meaning} | ${one.shownBy.join(', ')}${only(one.only)} | ${one.weakenedBy.join(', ') || '–'} |`,
    );
  }
  lines.push(
    '',
    '## Flags',
    '',
    '| flag | finding | about | needs | figures in the configuration | source |',
    '| --- | --- | --- | --- | --- | --- |',
  );
  for (const one of FLAG_CATALOGUE) {
    const figures = one.configuredBy.map((key) => `\`flags.${key}\``).join(', ');
    const label = `${one.label}${one.needsHumanReview ? ' (for a person to review before anyone acts)' : ''}`;
    lines.push(`| \`${one.id}\` | ${label} | ${one.about.join(', ')} | ${one.minimum} | ${figures} | ${one.source} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Codes of one's own, and where each stands in oars' codebook. */
function describeOwn({ label, source, codes }: OwnCodebook): readonly string[] {
  return [
    `## ${label}`,
    '',
    `Source: ${source}. Codes that people give; measures of other instruments count them under the code of oars named last, and say "not in this codebook" where none leads to what they are made of.`,
    '',
    "| code | who | name | counts when | for example | in oars' codebook |",
    '| --- | --- | --- | --- | --- | --- |',
    ...codes.map((one) => {
      const place = one.equals ? `is ${one.equals}` : one.refines ? `a kind of ${one.refines}` : '–';
      const examples = one.examples.map((example) => `“${example}”`).join(' ') || '–';
      return `| ${[one.id, one.role, one.label, one.definition, examples, place].join(' | ')} |`;
    }),
    '',
  ];
}

/** What a confidence is worth: the numbers behind the column `sure` of `utterances.csv`. */
function describeBars(bars: readonly CodeBar[], together: CoderFacts['together']): readonly string[] {
  return [
    '## When a machine code is sure',
    '',
    "A person's code is sure. A machine code is sure from the confidence stated here on, because held-out sessions from life, which the coder had not seen, showed such codes to be right as often as stated. A code with fewer than 30 such cases, or with a lower bound under 60 %, is never sure: it is for a person to look at.",
    '',
    '| code | sure from | right on held-out sessions | at least (90 % interval) | codes held out |',
    '| --- | --- | --- | --- | --- |',
    ...bars.map(({ code, from, precision, low, cases }) =>
      from === null
        ? `| ${code} | never | – | – | – |`
        : `| ${code} | ${from.toFixed(2)} | ${percent(precision)} | ${percent(low)} | ${cases} |`,
    ),
    ...(together === null
      ? []
      : [
          '',
          `${together.codes.join(', ')} pass into each other, and what a finding needs to know is that an utterance is one of them. Where the coder gives one and holds them together for ${together.from.toFixed(2)} or likelier, it is sure of that, though perhaps not of which (\`surely_against\` in \`utterances.csv\`): on hand-coded sessions of invented peer support, which nothing is trained on, right in ${percent(together.precision)} of ${together.cases}, at least ${percent(together.low)}. Such codes count as sure in findings, names and levels; the code itself stays unsure.`,
        ]),
  ];
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(100 * share)} %`;
}

function only(what: 'words' | 'before-change-talk' | null): string {
  if (what === 'words') return ' that ask how this is working';
  return what === 'before-change-talk' ? ' said just before change talk' : '';
}

const HOW_COUNTED: Readonly<Record<Instrument['unit'], string>> = {
  utterance: 'Every utterance counts.',
  volley: 'At most one of each kind per volley.',
  session: 'Quantities of the whole conversation.',
};

function describeInstrument(instrument: Instrument): readonly string[] {
  const unit = HOW_COUNTED[instrument.unit];
  return [
    `## ${instrument.label}`,
    '',
    `${unit} Source: ${instrument.source}`,
    '',
    '| measure | id | how | thresholds | how sure |',
    '| --- | --- | --- | --- | --- |',
    ...instrument.measures.map(
      (one) =>
        `| ${one.label} | \`${one.id}\` | ${printFormula(one.formula)} | ${printThreshold(one.threshold)}${source(one)} | ${one.certainty} |`,
    ),
  ];
}

function source(measure: Measure): string {
  return measure.threshold ? ` (${measure.threshold.source}; ${measure.threshold.caveat})` : '';
}

function printCsv(bars: readonly CodeBar[], instruments: readonly Instrument[], codebook: OwnCodebook | null): string {
  const sureOf = (id: string): string[] => {
    const bar = bars.find((one) => one.code === id);
    if (bar === undefined || bar.from === null) return ['', '', '', ''];
    return [bar.from, bar.precision, bar.low, bar.cases].map(String);
  };
  const rows: string[][] = [
    [
      'kind',
      'id',
      'name',
      'definition',
      'misc_2_5',
      'miti_3_1_1',
      'miti_4_2_1',
      'annomi',
      'formula',
      'thresholds',
      'source',
      'sure_from',
      'sure_precision',
      'sure_precision_low',
      'sure_cases',
    ],
  ];
  for (const one of PRACTITIONER_CODEBOOK) {
    rows.push([
      'practitioner_code',
      one.id,
      one.name,
      one.definition,
      one.misc ?? '',
      one.miti3 ?? '',
      one.miti4 ?? '',
      one.annomi,
      '',
      '',
      '',
      ...sureOf(one.id),
    ]);
  }
  for (const one of CLIENT_CODEBOOK)
    rows.push(['client_code', one.id, one.name, one.definition, '', '', '', '', '', '', '', ...sureOf(one.id)]);
  for (const one of codebook?.codes ?? []) {
    const place = one.equals ?? one.refines ?? '';
    rows.push([
      `own_${one.role}_code`,
      one.id,
      one.label,
      one.definition,
      '',
      '',
      '',
      '',
      one.equals ? `equals ${place}` : place && `refines ${place}`,
      '',
      codebook?.source ?? '',
      ...sureOf(''),
    ]);
  }
  for (const instrument of instruments) {
    for (const one of instrument.measures) {
      const column = measureColumn({ instrument: instrument.id, measure: one.id });
      rows.push([
        'measure',
        column,
        one.label,
        one.meaning,
        '',
        '',
        '',
        '',
        printFormula(one.formula),
        printThreshold(one.threshold),
        one.threshold?.source ?? instrument.source,
        ...sureOf(''),
      ]);
    }
  }
  for (const one of FLAG_CATALOGUE)
    rows.push(['flag', one.id, one.label, one.minimum, '', '', '', '', '', '', one.source, ...sureOf('')]);
  return stringify(rows);
}
