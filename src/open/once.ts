import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { OarsError, UsageError } from '../domain/errors.js';
import { lockFolder } from '../saved/lock.js';
import { writeFiles } from '../saved/write-files.js';

/** What a server leaves in the month's folder for a second start, readable by its owner alone. */
const Standing = z.strictObject({ port: z.number().int(), word: z.string() });
type Standing = z.output<typeof Standing>;

const FOLDER = '.oars-open';
const FILE = 'server.json';

/** The month taken for this server alone, or the one that has it. */
export type Taken =
  | { readonly status: 'taken'; readonly word: string; tell(port: number): Promise<void>; leave(): Promise<void> }
  | { readonly status: 'open-already'; readonly address: string };

/** Takes a month for one server; where one serves it already, asks that one for a way in. Throws UsageError where it cannot be reached. */
export async function takeMonth(month: string): Promise<Taken> {
  const folder = join(month, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const lock = await lockFolder(folder);
    const word = randomBytes(32).toString('base64url');
    const tell = async (port: number) => {
      const standing: Standing = { port, word };
      await writeFiles(folder, [{ path: FILE, content: JSON.stringify(standing) }]);
    };
    const leave = async () => {
      await rm(join(folder, FILE), { force: true });
      await lock.release();
    };
    return { status: 'taken', word, tell, leave };
  } catch (cause) {
    if (!(cause instanceof OarsError)) throw cause;
    const address = await askForAddress(join(folder, FILE)).catch(() => null);
    if (address !== null) return { status: 'open-already', address };
    throw new UsageError(
      'month-open-elsewhere',
      `${month} is open already, and not from here.`,
      'Close it there (Stop, at the foot of the page). If that program is certainly gone, remove the folder .oars-open in the month.',
      { cause },
    );
  }
}

/** Where a second start asks, and the header that bears the word. */
export const AGAIN = { path: '/again', header: 'x-oars-again' } as const;

async function askForAddress(file: string): Promise<string> {
  const { port, word } = Standing.parse(JSON.parse(await readFile(file, 'utf8')));
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: AGAIN.path, method: 'POST', headers: { [AGAIN.header]: word }, timeout: 3000 },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(text) : reject(new Error('the server did not answer')),
        );
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('the server did not answer')));
    asked.on('error', reject);
    asked.end();
  });
}
