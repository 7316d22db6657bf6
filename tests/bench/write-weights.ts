import { writeFileSync } from 'node:fs';

/** Writes `src/learnt/<name>.json`, a weight a line, so that a diff says what was learnt anew. */
export function writeWeights(
  name: 'boundaries' | 'roles' | 'turns',
  file: {
    /** The command and the method. */
    readonly learnt: string;
    readonly threshold: number;
    /** Features and their weights as written, in file order. */
    readonly weights: readonly (readonly [string, string])[];
  },
): void {
  const weights = file.weights.map(([feature, weight]) => `    ${JSON.stringify(feature)}: ${Number(weight)}`);
  const lines = [
    '{',
    `  "learnt": ${JSON.stringify(file.learnt)},`,
    `  "threshold": ${file.threshold},`,
    '  "weights": {',
    weights.join(',\n'),
    '  }',
    '}',
  ];
  writeFileSync(`src/learnt/${name}.json`, `${lines.join('\n')}\n`);
  console.log(`${weights.length} weights written`);
}
