import { z } from 'zod';
import type { Instrument } from '../instruments/instrument.js';
import { allMeasures, INSTRUMENTS, instrumentsWith, measureColumn } from '../instruments/instruments.js';
import { codebookInstrument, OwnCodebookFile } from '../instruments/own-codebook.js';
import { OwnInstrumentFile, toInstrument } from '../instruments/own-instrument.js';
import { FlagRules } from './flags.js';
import { nearest } from './nearest.js';
import { SETTINGS } from './setting.js';

const SHARE = 'expected a number above 0 and at most 1.';

const Limits = z
  .strictObject({
    seconds: z.number().positive().default(120).register(SETTINGS, {
      about: 'Seconds in which nothing comes of a file before work on it is ended',
    }),
    memoryMegabytes: z.number().int().min(64).default(1024).register(SETTINGS, {
      about: 'Megabytes of memory that work on a file may take',
    }),
    unpackedMegabytes: z.number().positive().default(256).register(SETTINGS, {
      about: 'Megabytes that an archive, with all archives in it, may unpack to',
    }),
    nesting: z.number().int().positive().default(3).register(SETTINGS, {
      about: 'How deep archives may lie in each other',
    }),
  })
  .prefault({})
  .register(SETTINGS, { about: 'What one file may take; over it the file is a problem, and the run goes on.' });

const Ingest = z
  .strictObject({
    encoding: z
      .enum(['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])
      .default('auto')
      .register(SETTINGS, {
        about:
          'auto, utf-8, utf-16le, utf-16be, windows-1252 or macintosh; auto tells the last two by their letters and quotation marks',
        flag: '--encoding <name>',
        help: 'for files that are not UTF-8',
      }),
    columns: z.record(z.string(), z.string()).default({}).register(SETTINGS, {
      about: 'For tables: which column holds what, for example\n  columns: { speaker: Who, text: Words }',
      flag: '--column <field=name>',
      help: 'speaker=Who: the column of a field (repeatable)',
    }),
    mergeGapSeconds: z.number().nonnegative().default(2).register(SETTINGS, {
      about: "One speaker's neighbouring captions are one turn up to this silence, in seconds",
    }),
    roles: z
      .strictObject({
        practitioner: labels(),
        client: labels(),
        other: labels(),
      })
      .prefault({})
      .register(SETTINGS, {
        about: 'Who is who, by the label in the transcript, for example\n  practitioner: [Coach, "Speaker 1"]',
      }),
    pathPattern: z.string().nullable().default(null).register(SETTINGS, {
      about:
        'What the folder and file names say, for example\n  "{site}/{practitioner_id}/{session_date}_{session_id}"',
    }),
    identifiers: z.enum(['warn', 'refuse', 'mask']).default('warn').register(SETTINGS, {
      about:
        'Signs that someone can be identified: warn (say so), refuse (leave the session out) or mask (blank them everywhere)',
      flag: '--identifiers <what>',
      help: 'signs of identity',
    }),
    limits: Limits,
  })
  .prefault({})
  .register(SETTINGS, { about: 'How files are read.' });

const LanguageModel = z
  .strictObject({
    /** Where a server that speaks the OpenAI chat-completions form answers. */
    url: z.string(),
    /** The model's name as the server knows it. */
    model: z.string().min(1),
    /** `unsure`: what the coder is unsure of; `all`: every utterance that nobody coded. @default unsure */
    use: z.enum(['unsure', 'all']).default('unsure'),
    /** Words may leave this machine; every page then says so. @default false */
    allowRemote: z.boolean().default(false),
    /** Tokens of a question with its answer; null to ask the server. @default null */
    contextTokens: z.number().int().positive().nullable().default(null),
    /** What `oars evaluate --coder language-model --save` wrote; without it none of its codes is sure. @default null */
    bars: z.string().nullable().default(null),
  })
  .nullable()
  .default(null)
  .register(SETTINGS, {
    about:
      'A language model on this machine that codes too (Ollama, llama.cpp, vLLM, LM Studio), for example\n  languageModel: { url: "http://127.0.0.1:11434/v1", model: "qwen3:8b", use: unsure }',
  });

const Coding = z
  .strictObject({
    codes: z.enum(['auto', 'human', 'model']).default('auto').register(SETTINGS, {
      about:
        "auto: people's codes where the file has them, the machine's elsewhere; human: people's only; model: the machine's only",
      flag: '--codes <which>',
      help: 'whose codes count',
    }),
    model: z.string().nullable().default(null).register(SETTINGS, {
      about:
        'The folder of a model of your own, trained with "oars train", or oars-open; null is the other that comes with oars',
      flag: '--model <model>',
      help: 'a model of your own (its folder), or oars-open',
    }),
    corrections: z.string().nullable().default(null).register(SETTINGS, {
      about: 'A folder of corrections saved from session pages, or one such file',
      flag: '--corrections <path>',
      help: 'corrections saved from session pages: file or folder',
    }),
    reviewBelow: z.number().min(0).max(1).default(0.5).register(SETTINGS, {
      about: "A machine code less sure than this (0 to 1) asks for a person's look",
    }),
    languageModel: LanguageModel,
  })
  .prefault({})
  .register(SETTINGS, { about: 'How utterances are coded.' });

const Eligibility = z
  .strictObject({
    minimumPractitionerUtterances: z.number().int().nonnegative().default(5).register(SETTINGS, {
      about: 'Sessions with fewer practitioner utterances than this are set aside',
    }),
    rolesSureFrom: z.number().min(0).max(1).default(0.8).register(SETTINGS, {
      about:
        'Sessions whose labels do not say who is the practitioner, where ways of speaking tell it less surely than this (0 to 1)',
    }),
  })
  .prefault({})
  .register(SETTINGS, {
    about:
      'Which sessions count. The others are set aside: read and shown with the step that mends them, and in no figure.\nWhat you write into the column "status" of sessions.csv (measured or set_aside) stands over this.',
  });

const Scoring = z
  .strictObject({
    permissionCoversVolley: z.boolean().default(true).register(SETTINGS, {
      about: 'MITI 4.2.1: persuading with permission takes the place of persuading in the whole volley',
    }),
  })
  .prefault({})
  .register(SETTINGS, { about: 'How the manuals are read where they leave it open.' });

const MinimumCell = z
  .strictObject({
    sessions: z.number().int().nonnegative().default(0).register(SETTINGS, {
      about: 'Fewer sessions than this',
      flag: '--minimum-cell <n>',
      help: 'to pass on: groups alone, no figure of fewer sessions',
    }),
    practitioners: z.number().int().nonnegative().default(0).register(SETTINGS, {
      about: 'Fewer practitioners than this',
    }),
  })
  .prefault({})
  .register(SETTINGS, {
    about:
      'For a run to be passed on: groups alone, without figures that so few stand behind or that would give one away; 0 leaves out none',
  });

const Reports = z
  .strictObject({
    text: z.boolean().default(true).register(SETTINGS, {
      about: "The transcripts' words in tables and pages",
      flag: '--no-text',
      help: "leave the transcripts' words out of the results",
    }),
    pages: z.boolean().default(true).register(SETTINGS, {
      about: 'HTML pages',
      flag: '--no-pages',
      help: 'write tables only',
    }),
    parquet: z.boolean().default(false).register(SETTINGS, {
      about: 'Parquet files beside the CSV tables',
      flag: '--parquet',
      help: 'write every table as Parquet as well',
    }),
    hashIds: z.string().nullable().default(null).register(SETTINGS, {
      about:
        'A file with a secret phrase: ids, file names and speaker labels become pseudonyms that stay the same from run to run',
      flag: '--hash-ids <salt-file>',
      help: 'pseudonyms for names and ids, keyed by this file',
    }),
    keepColumns: z.array(z.string()).default([]).register(SETTINGS, {
      about: 'Columns of your own that stay as they are under hashIds, for example\n  keepColumns: [shift, room]',
      flag: '--keep-column <name>',
      help: 'a column of your own that --hash-ids leaves',
    }),
    minimumCell: MinimumCell,
    excelBom: z.boolean().default(false).register(SETTINGS, {
      about: 'A mark at the start of CSV files that Excel needs to show accents rightly',
      flag: '--excel-bom',
      help: 'CSV files that Excel opens with accents intact',
    }),
    choices: z.string().nullable().default(null).register(SETTINGS, {
      about: 'A folder of choices saved from feedback sheets (quotes read, swapped, words to try), or one such file',
      flag: '--choices <path>',
      help: 'choices saved from feedback sheets: file or folder',
    }),
    wording: z.string().nullable().default(null).register(SETTINGS, {
      about: 'A file (JSON or YAML) with the words your programme uses on the pages; null for peer supporter and peer',
      flag: '--wording <file>',
      help: 'words for the pages',
    }),
  })
  .prefault({})
  .register(SETTINGS, { about: 'What is written.' });

/** What strata can be made of when sessions are drawn. */
const STRATA = ['practitioner', 'site', 'cohort', 'month', 'none'] as const;

const Sample = z
  .strictObject({
    fraction: z.number().gt(0, SHARE).max(1, SHARE).default(0.2).register(SETTINGS, {
      about: 'Share of the sessions of each stratum (0 to 1), one at least',
      flag: '--fraction <share>',
      help: 'share of the sessions of each stratum, one at least',
    }),
    per: z.array(z.enum(STRATA)).min(1).default(['practitioner']).register(SETTINGS, {
      about: 'What strata are made of: practitioner, site, cohort, month or none',
      flag: '--per <field...>',
      help: 'what strata are made of',
    }),
    seed: z.number().int().nonnegative().default(1).register(SETTINGS, {
      about: 'The same seed draws the same sessions',
      flag: '--seed <number>',
      help: 'the same seed draws the same sessions',
    }),
  })
  .prefault({})
  .register(SETTINGS, { about: 'Which sessions are drawn to be coded by people.' });

const Settings = z.strictObject({
  ingest: Ingest,
  coding: Coding,
  eligibility: Eligibility,
  scoring: Scoring,
  flags: FlagRules,
  sample: Sample,
  reports: Reports,
  instruments: z.array(OwnInstrumentFile).default([]).register(SETTINGS, {
    about:
      'Instruments of your own beside MITI and MISC: files next to this one, for example\n  instruments: [peer-support-fidelity.yaml]',
  }),
  codebook: OwnCodebookFile.nullable().default(null).register(SETTINGS, {
    about:
      'A codebook of your own that people code with: a file next to this one, for example\n  codebook: warm-line-codebook.yaml',
  }),
});

/**
 * Everything a run can be told; the command line overrides the file, the file overrides the defaults. Checked key by
 * key, then where keys speak of each other.
 */
export const Config = Settings.superRefine((config, context) => {
  for (const { path, message } of faultsOf(config)) context.addIssue({ code: 'custom', path: [...path], message });
});

export type Config = z.output<typeof Config>;
export type ConfigInput = z.input<typeof Config>;

/** The configuration of a run that was told nothing. */
export const DEFAULT_CONFIG: Config = Config.parse({});

/** Speaker labels of a role; what they are for is said over all three. */
function labels() {
  return z.array(z.string()).default([]).register(SETTINGS, { about: '' });
}

/** The instruments that count under a configuration: those that come with oars, one's own, the codes of one's own codebook. */
export function instrumentsOf({
  instruments,
  codebook,
}: Pick<Config, 'instruments' | 'codebook'>): readonly Instrument[] {
  return instrumentsWith([...instruments.map(toInstrument), ...(codebook ? [codebookInstrument(codebook)] : [])]);
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function faultsOf(config: z.output<typeof Settings>): readonly Fault[] {
  const taken = new Set(INSTRUMENTS.map(({ id }) => id));
  const columns = new Set(allMeasures(INSTRUMENTS).map(measureColumn));
  const faults: Fault[] = [];
  for (const [at, own] of config.instruments.entries()) {
    if (taken.has(own.id))
      faults.push({ path: ['instruments', at, 'id'], message: `"${own.id}" is taken by another instrument` });
    taken.add(own.id);
    for (const column of allMeasures([toInstrument(own)]).map(measureColumn)) {
      if (columns.has(column))
        faults.push({ path: ['instruments', at], message: `two measures would share the column ${column}` });
      columns.add(column);
    }
  }
  if (config.codebook) {
    const { codebook } = config;
    if (taken.has(codebook.id))
      faults.push({ path: ['codebook', 'id'], message: `"${codebook.id}" is taken by an instrument` });
    for (const column of allMeasures([codebookInstrument(codebook)]).map(measureColumn)) {
      if (columns.has(column))
        faults.push({ path: ['codebook'], message: `two codes or measures would share the column ${column}` });
      columns.add(column);
    }
  }
  const ownCodes = config.codebook?.codes.map(({ id }) => id) ?? [];
  for (const [at, own] of config.instruments.entries()) {
    for (const [place, behavior] of own.behaviors.entries()) {
      const strange = behavior.ownCodes.find((code) => !ownCodes.includes(code));
      if (strange === undefined) continue;
      const near = nearest(strange, ownCodes);
      faults.push({
        path: ['instruments', at, 'behaviors', place, 'ownCodes'],
        message: config.codebook
          ? `no code "${strange}" in the codebook ${config.codebook.id}${near ? `; did you mean "${near}"?` : ''}`
          : `codes of your own need a codebook: name its file under "codebook"`,
      });
    }
  }
  const known = new Set(allMeasures(instrumentsOf(config)).map(measureColumn));
  for (const [at, rule] of config.flags.practitioner.entries()) {
    if (known.has(measureColumn(rule))) continue;
    faults.push({
      path: ['flags', 'practitioner', at, 'measure'],
      message: `expected a measure of the instrument "${rule.instrument}" (see \`oars codebook\`)`,
    });
  }
  return faults;
}
