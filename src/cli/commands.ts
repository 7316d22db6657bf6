import type { CommandModule } from './command.js';

/** A command's place in `--help`; its code is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

/** Every command, in the order of `oars --help`. A new command is a file and a line here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'audit',
    summary: 'read transcripts, code every utterance, write tables and pages',
    load: async () => (await import('./audit.js')).auditCommand,
  },
  {
    name: 'check',
    summary: 'what each file is taken for, who is who, and what would be rejected',
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'train',
    summary: 'fit a coder on coded data',
    load: async () => (await import('./train.js')).trainCommand,
  },
  {
    name: 'evaluate',
    summary: 'hold a coder against human codes',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  {
    name: 'worker',
    summary: 'do sessions for audits on other machines, by way of a queue',
    load: async () => (await import('./worker.js')).workerCommand,
  },
  {
    name: 'merge',
    summary: 'put the shares of `oars audit --shard` together',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'cache',
    summary: 'remove results kept for the next audit',
    load: async () => (await import('./cache.js')).cacheCommand,
  },
  {
    name: 'codebook',
    summary: 'print every code, measure and threshold with its source',
    load: async () => (await import('./codebook.js')).codebookCommand,
  },
  {
    name: 'feedback',
    summary: 'write feedback sheets again from a saved run',
    load: async () => (await import('./feedback.js')).feedbackCommand,
  },
  {
    name: 'sample',
    summary: 'draw sessions for double coding and write blind coding sheets',
    load: async () => (await import('./sample.js')).sampleCommand,
  },
  {
    name: 'compare',
    summary: 'groups of sessions against each other, practitioners as the independent units',
    load: async () => (await import('./compare.js')).compareCommand,
  },
  {
    name: 'months',
    summary: 'measures month by month, and what changed since an earlier run',
    load: async () => (await import('./months.js')).monthsCommand,
  },
  {
    name: 'agreement',
    summary: 'how well two or more codings of the same sessions agree, and where they do not',
    load: async () => (await import('./agreement.js')).agreementCommand,
  },
  {
    name: 'demo',
    summary: 'try everything on the clinic that comes with oars',
    load: async () => (await import('./demo.js')).demoCommand,
  },
  {
    name: 'init',
    summary: 'lay out a folder for a month of sessions',
    load: async () => (await import('./init.js')).initCommand,
  },
  {
    name: 'doctor',
    summary: 'say what this machine can do, and what to mend',
    load: async () => (await import('./doctor.js')).doctorCommand,
  },
  {
    name: 'export',
    summary: 'write a saved run in the formats of other tools',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'verify',
    summary: 'check that a saved run is as the audit wrote it',
    load: async () => (await import('./verify.js')).verifyCommand,
  },
  {
    name: 'cite',
    summary: 'print the methods paragraph of a saved run',
    load: async () => (await import('./cite.js')).citeCommand,
  },
  {
    name: 'sign-off',
    summary: 'write the page that an audit is signed on',
    load: async () => (await import('./sign-off.js')).signOffCommand,
  },
  {
    name: 'completions',
    summary: 'print a script that lets your shell finish commands and flags',
    load: async () => (await import('./completions.js')).completionsCommand(COMMANDS),
  },
];
