import type { AgreementResult } from '../domain/agreement.js';
import { UsageError } from '../domain/errors.js';
import { MACHINE_AGREEMENT } from '../domain/run-paths.js';
import { codingSources } from '../run/coding-sources.js';
import { MONTH, type Month } from '../saved/month-folder.js';
import type { OutputFile } from '../saved/write-files.js';
import { type AgreementRequest, compareCodings } from '../studies/agreement.js';

/** The bootstrap where nobody said otherwise. */
export const BOOTSTRAP_DEFAULTS = { seed: 1, replicates: 2000 } as const;

/** How the people of a month agree, and the machine with them; null for what there are too few sheets for. */
interface MonthAgreement {
  readonly people: AgreementResult | null;
  readonly machine: AgreementResult | null;
  /** To be written into the run. */
  readonly files: readonly OutputFile[];
}

/**
 * Compares the filled sheets of a month with each other (where there are two or
 * more) and with the machine. What the coders of one sample agree on has the
 * run's own page. Throws UsageError while there is no sheet.
 */
export async function agreeInMonth(month: Month, request: Omit<AgreementRequest, 'into'>): Promise<MonthAgreement> {
  const { sheets } = month;
  if (sheets.length === 0) {
    throw new UsageError(
      'no-sheets',
      `no filled coding sheets in ${month.folder}/${MONTH.sheets}.`,
      `\`oars sample ${month.folder}\` writes blank ones into ${month.folder}/${MONTH.sample}; put each coder's filled copy into ${MONTH.sheets}.`,
    );
  }
  const compare = (codings: readonly string[], into: string | null) =>
    compareCodings(codings, codingSources(request.config.codebook), { ...request, into });
  if (sheets.length === 1) {
    const { result, files } = await compare([month.out, ...sheets], month.out);
    return { people: null, machine: result, files };
  }
  const people = await compare(sheets, month.out);
  const machine = await compare([month.out, ...sheets], null);
  return {
    people: people.result,
    machine: machine.result,
    files: [
      ...people.files,
      ...machine.files.map(({ path, content }) => ({ path: `${MACHINE_AGREEMENT}/${path}`, content })),
    ],
  };
}
