// One measured job of the bench, in its own process: node .build/run.mjs tests/bench/scale-job.ts '<job as JSON>'
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { AuditJob, Job, Measured } from './scale/measure.js';

const require = createRequire(resolve('package.json'));
const job: Exclude<Job, AuditJob> = JSON.parse(process.argv[2] ?? '');

const COMPARED = {
  /** The least that anything has to do: read and decode. */
  floor(files: readonly string[]): Measured {
    const clock = startClock();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let characters = 0;
    for (const file of files) characters += decoder.decode(readFileSync(file)).length;
    if (characters === 0) throw new Error('nothing was read');
    return { sessions: files.length, turns: turnsOf(files).length, ...clock() };
  },
  wink(files: readonly string[]): Measured {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    const turns = turnsOf(files);
    const clock = startClock();
    let tokens = 0;
    for (const turn of turns) tokens += nlp.readDoc(turn).tokens().length();
    if (tokens === 0) throw new Error('nothing was tokenised');
    return { sessions: files.length, turns: turns.length, ...clock() };
  },
};

console.log(JSON.stringify(COMPARED[job.kind](filesIn(job.input))));

function startClock(): () => Pick<Measured, 'seconds' | 'cpuSeconds' | 'peakMegabytes'> {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return {
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    };
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** What was said, turn by turn, without the trimmings of each format. */
function turnsOf(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) return JSON.parse(text).turns.map((turn: { text: string }) => turn.text);
    const lines = text.trimEnd().split('\n');
    return file.endsWith('.csv')
      ? lines.slice(1).map((line) => line.slice(line.indexOf('"') + 1, -1))
      : lines.map((line) => line.slice('[00:00:00] T: '.length));
  });
}
