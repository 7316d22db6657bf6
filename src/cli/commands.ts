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
    name: 'open',
    summary: 'the month in the browser: files, review, double coding, sheets, sign-off',
    load: async () => (await import('./open.js')).openCommand,
  },
  {
    name: 'check',
    summary: 'what each file is taken for, who is who, what would be refused',
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'audit',
    summary: 'read transcripts, code every utterance, write tables and pages',
    load: async () => (await import('./audit.js')).auditCommand,
  },
  {
    name: 'feedback',
    summary: 'write feedback sheets again from a saved run',
    load: async () => (await import('./feedback.js')).feedbackCommand,
  },
  {
    name: 'sample',
    summary: 'draw sessions to be coded by people, and write blind sheets',
    load: async () => (await import('./sample.js')).sampleCommand,
  },
  {
    name: 'agreement',
    summary: 'how well two or more codings of the same sessions agree',
    load: async () => (await import('./agreement.js')).agreementCommand,
  },
  {
    name: 'months',
    summary: 'month by month, and what changed since an earlier run',
    load: async () => (await import('./months.js')).monthsCommand,
  },
  {
    name: 'plan',
    summary: 'how many practitioners, sessions and double-coded sessions a study needs',
    load: async () => (await import('./plan.js')).planCommand,
  },
  {
    name: 'sign-off',
    summary: 'write the page that an audit is signed on',
    load: async () => (await import('./sign-off.js')).signOffCommand,
  },
  {
    name: 'verify',
    summary: 'check that a saved run is as the audit wrote it',
    load: async () => (await import('./verify.js')).verifyCommand,
  },
  {
    name: 'forget',
    summary: 'remove what was withdrawn from a month, everywhere',
    load: async () => (await import('./forget.js')).forgetCommand,
  },
  {
    name: 'compare',
    summary: 'groups of sessions against each other',
    load: async () => (await import('./compare.js')).compareCommand,
  },
  {
    name: 'cite',
    summary: 'print the methods paragraph of a saved run',
    load: async () => (await import('./cite.js')).citeCommand,
  },
  {
    name: 'export',
    summary: 'write a saved run in the formats of other tools',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'codebook',
    summary: 'print every code, measure and threshold with its source',
    load: async () => (await import('./codebook.js')).codebookCommand,
  },
  {
    name: 'doctor',
    summary: 'say what this machine can do, and what to mend',
    load: async () => (await import('./doctor.js')).doctorCommand,
  },
  {
    name: 'evaluate',
    summary: 'hold a coder against human codes',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  {
    name: 'train',
    summary: 'fit a coder on coded sessions of your own',
    load: async () => (await import('./train.js')).trainCommand,
  },
  {
    name: 'merge',
    summary: 'put the shares of `oars audit --shard` together',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'worker',
    summary: 'work for audits on other machines, by way of a queue',
    load: async () => (await import('./worker.js')).workerCommand,
  },
  {
    name: 'cache',
    summary: 'remove results kept for the next audit',
    load: async () => (await import('./cache.js')).cacheCommand,
  },
  {
    name: 'completions',
    summary: 'a script that lets your shell finish commands and flags',
    load: async () => (await import('./completions.js')).completionsCommand(COMMANDS),
  },
];
