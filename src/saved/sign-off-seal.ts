import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';

/** Beside the page that an audit is signed on: what the page was, and of what run. */
export const SIGN_OFF_SEAL_PATH = 'report/sign-off.json';

const Seal = z.strictObject({
  format: z.literal(1),
  /** Of manifest.json when the page was written. */
  manifestSha256: z.string(),
  /** Of the page. */
  pageSha256: z.string(),
  /** What the page states and the manifest does not vouch for, such as the tables of agreement. */
  papers: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
});

/** The seal of a page that is about to be written; papers are named by their place in the run. */
export async function sealSignOff(folder: string, page: string, papers: readonly string[]): Promise<string> {
  const sealed: { path: string; sha256: string }[] = [];
  for (const path of papers) {
    const sha256 = await hashOf(join(folder, path));
    if (sha256 !== null) sealed.push({ path, sha256 });
  }
  const seal: z.output<typeof Seal> = {
    format: 1,
    manifestSha256: (await hashOf(join(folder, 'manifest.json'))) ?? '',
    pageSha256: createHash('sha256').update(page).digest('hex'),
    papers: sealed,
  };
  return `${JSON.stringify(seal, null, 2)}\n`;
}

/** What of a signed run is not as it was when the page was written; null where nothing was signed. */
export async function checkSignOff(
  folder: string,
): Promise<readonly { readonly path: string; readonly how: 'altered' | 'missing' }[] | null> {
  const text = await readFile(join(folder, SIGN_OFF_SEAL_PATH), 'utf8').catch(() => null);
  if (text === null) return null;
  const seal = parse(text);
  if (seal === null) return [{ path: SIGN_OFF_SEAL_PATH, how: 'altered' }];
  const expected = [
    { path: SIGN_OFF_PATH, sha256: seal.pageSha256 },
    { path: 'manifest.json', sha256: seal.manifestSha256 },
    ...seal.papers,
  ];
  const found: { path: string; how: 'altered' | 'missing' }[] = [];
  for (const { path, sha256 } of expected) {
    const now = await hashOf(join(folder, path));
    if (now !== sha256) found.push({ path, how: now === null ? 'missing' : 'altered' });
  }
  return found;
}

function parse(text: string): z.output<typeof Seal> | null {
  try {
    return Seal.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function hashOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
