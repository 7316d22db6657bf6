import { z } from 'zod';
import { FlagRules } from './flags.js';

/** Everything a run can be told; the command line overrides the file, the file overrides the defaults. */
export const Config = z.strictObject({
  /** How to read the files. */
  ingest: z
    .strictObject({
      /** `auto`, `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. @default auto */
      encoding: z.enum(['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).default('auto'),
      /** Table columns by field, such as `speaker: Who`. @default {} */
      columns: z.record(z.string(), z.string()).default({}),
      /** One speaker's adjacent cues are one turn up to this silence, in seconds. @default 2 */
      mergeGapSeconds: z.number().nonnegative().default(2),
      /** Speaker labels by role. @default none */
      roles: z
        .strictObject({
          practitioner: z.array(z.string()).default([]),
          client: z.array(z.string()).default([]),
          other: z.array(z.string()).default([]),
        })
        .prefault({}),
      /** Metadata from the path, such as `{site}/{practitioner_id}/{session_date}_{session_id}`. @default null */
      pathPattern: z.string().nullable().default(null),
      /** What to do with signs of identity: say so, refuse the session, or mask them everywhere. @default warn */
      identifiers: z.enum(['warn', 'refuse', 'mask']).default('warn'),
    })
    .prefault({}),
  /** How to code. */
  coding: z
    .strictObject({
      /** `auto` takes people's codes where there are some; `model` ignores them; `human` uses nothing else. @default auto */
      codes: z.enum(['auto', 'human', 'model']).default('auto'),
      /** A model file of your own; null for the shipped one. @default null */
      model: z.string().nullable().default(null),
      /** Folder or file of corrections. @default null */
      corrections: z.string().nullable().default(null),
      /** Machine codes less sure than this ask for a person's look. @default 0.5 */
      reviewBelow: z.number().min(0).max(1).default(0.5),
    })
    .prefault({}),
  /** How to count where a manual leaves it open. */
  scoring: z
    .strictObject({
      /** MITI 4.2.1: persuading with permission takes the whole volley's slot. @default true */
      permissionCoversVolley: z.boolean().default(true),
    })
    .prefault({}),
  flags: FlagRules,
  /** What is written. */
  reports: z
    .strictObject({
      /** Write the transcripts' words into tables and pages. @default true */
      text: z.boolean().default(true),
      /** Write HTML pages. @default true */
      pages: z.boolean().default(true),
      /** Write every table as Parquet as well. @default false */
      parquet: z.boolean().default(false),
      /** A file with a secret key: ids, file names and speaker labels are written as keyed pseudonyms. @default null */
      hashIds: z.string().nullable().default(null),
      /** Sites, cohorts and months of fewer sessions or practitioners are left out of tables and pages. @default 0, 0 */
      minimumCell: z
        .strictObject({
          sessions: z.number().int().nonnegative().default(0),
          practitioners: z.number().int().nonnegative().default(0),
        })
        .prefault({}),
      /** Start CSV files with a byte-order mark for Excel. @default false */
      excelBom: z.boolean().default(false),
      /** A wording file (JSON or YAML) for the pages; null for peer supporter / peer. @default null */
      wording: z.string().nullable().default(null),
    })
    .prefault({}),
});

export type Config = z.output<typeof Config>;
export type ConfigInput = z.input<typeof Config>;

/** The configuration of a run that was told nothing. */
export const DEFAULT_CONFIG: Config = Config.parse({});
