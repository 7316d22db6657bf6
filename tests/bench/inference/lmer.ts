import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRScript } from '../../../src/cohorts/compare/r-script.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { seededRandom, seedFrom } from '../../../src/statistics/random.js';
import { type Design, simulateNull } from './simulate.js';

/** True where R has the packages that compare.R needs. */
export function canFit(): boolean {
  return spawnSync('Rscript', ['-e', 'library(lme4); library(lmerTest)']).status === 0;
}

/** P values that compare.R's own linear model gives on sets without any difference. */
export function lmerPValues(design: Design, sets: number, seed = 1): readonly number[] {
  const random = seededRandom(seedFrom(seed, 'lmer', JSON.stringify(design)));
  const rows: string[] = ['set,session_id,group,practitioner_id,client,value'];
  for (let set = 0; set < sets; set += 1) {
    const { group, reference } = simulateNull(design, random);
    for (const [name, clusters] of [
      ['a', reference],
      ['b', group],
    ] as const) {
      for (const { practitioner, values } of clusters) {
        for (const { sessionId, value } of values)
          rows.push([set, sessionId, name, practitioner, sessionId, value].join(','));
      }
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'oars-lmer-'));
  try {
    const script = writeRScript({ by: 'arm', reference: 'a', covariates: [], measures: [] }, INSTRUMENTS);
    const functions = script.slice(script.indexOf('nothing <- function'), script.indexOf('each <- function'));
    writeFileSync(join(folder, 'sets.csv'), `${rows.join('\n')}\n`);
    writeFileSync(
      join(folder, 'run.R'),
      `suppressPackageStartupMessages({ library(lme4); library(lmerTest) })
enough <- 20; fixed <- "group"
${functions}
sets <- read.csv("sets.csv")
for (one in split(sets, sets$set)) {
  data <- one; data$group <- factor(data$group); stated <- rep(TRUE, nrow(data)); data$measure <- data$value
  cat(suppressWarnings(suppressMessages(linear("measure")))$p, "\\n")
}
`,
    );
    const ran = spawnSync('Rscript', ['run.R'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return ran.stdout.trim().split(/\s+/).map(Number);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
