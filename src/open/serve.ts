import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { UsageError } from '../domain/errors.js';
import { configOfMonth } from '../month/find.js';
import { findMonth } from '../saved/month-folder.js';
import { answersOf } from './answers.js';
import { Desk } from './desk.js';
import { makeGuard } from './guard.js';
import { LIFETIME, type Lifetime, watchLifetime } from './lifetime.js';
import { AGAIN, takeMonth } from './once.js';
import { renderOpenPage } from './page.js';
import { readRunFile } from './run-files.js';

/** How a month is served. */
export interface ServeOptions {
  readonly now: () => Date;
  readonly lifetime?: Lifetime;
  /** A key of a language model's server, where the month's settings name one that wants it. */
  readonly languageModelKey?: string | null;
}

/** A month that is open: here, or by a program that had opened it before. */
export interface Served {
  /** Works once, in a browser on this computer. */
  readonly address: string;
  /** Null where another program serves the month. */
  readonly server: { readonly ended: Promise<void>; stop(): Promise<void> } | null;
}

/** What a page may send at once, in bytes: a decision, and a file that was dropped. */
const MOST_JSON = 256 * 1024;
const MOST_FILE = 256 * 1024 * 1024;

/** Serves a month on this computer's own address until it is stopped or its last page is long gone. */
export async function serveMonth(folder: string, options: ServeOptions): Promise<Served> {
  await refusePseudonyms(folder);
  const taken = await takeMonth(folder);
  if (taken.status === 'open-already') return { address: taken.address, server: null };
  const desk = new Desk(folder, options);
  let origin = '';
  const guard = makeGuard(
    () => origin,
    () => options.now().getTime(),
  );
  const invited = () => `${origin}/?key=${guard.invite()}`;
  let finish = () => {};
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const life = watchLifetime(
    options.lifetime ?? LIFETIME,
    () => desk.isBusy(),
    () => void stop(),
  );

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  // Asked by a second start of the program, which reads the word from the month's folder: no browser can know it.
  app.post(AGAIN.path, (context) => {
    const word = Buffer.from(context.req.header(AGAIN.header) ?? '');
    const own = Buffer.from(taken.word);
    if (context.req.header('origin') !== undefined || word.length !== own.length || !timingSafeEqual(word, own))
      return context.text('No.', 403);
    life.seen();
    return context.text(invited());
  });
  app.use(guard.check);
  app.use(async (_, next) => {
    life.seen();
    await next();
  });
  app.get('/', (context) => {
    const key = context.req.query('key');
    if (key !== undefined) return guard.admit(context, key) ? context.redirect('/', 303) : context.text(USED_UP, 403);
    const page = renderOpenPage(guard.pagesKey);
    context.header('Content-Security-Policy', page.policy);
    return context.html(page.html);
  });
  app.get(`/run/${guard.pagesKey}/*`, async (context) => {
    // A sheet on which somebody has just decided is written first.
    await desk.alone(async () => {});
    const file = await readRunFile(desk.out, context.req.path.slice(`/run/${guard.pagesKey}/`.length));
    if (file === null) return context.text('There is no such page in the run.', 404);
    // A run's own pages have no part in this one: not its cookie, not its storage, not its answers.
    context.header('Content-Security-Policy', 'sandbox allow-scripts allow-downloads allow-modals allow-popups');
    context.header('Content-Type', file.type);
    return context.body(file.bytes);
  });
  const tooLarge = async (context: Context) => {
    // Read to its end and dropped: a browser that is still sending would not see the answer.
    await context.req.raw.body?.pipeTo(new WritableStream()).catch(() => {});
    return context.json(TOO_LARGE, 413);
  };
  app.use('/api/upload', bodyLimit({ maxSize: MOST_FILE, onError: tooLarge }));
  app.use('/api/*', async (context, next) =>
    context.req.path === '/api/upload' ? next() : bodyLimit({ maxSize: MOST_JSON, onError: tooLarge })(context, next),
  );
  app.post('/api/stop', (context) => {
    // After the answer is on its way.
    setTimeout(() => void stop(), 100);
    return context.json({ stopped: true });
  });
  answersOf(desk, app);
  app.notFound((context) => context.text('Nothing is here.', 404));

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      life.stop();
      await desk.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await taken.leave();
      finish();
    })();
    return stopping;
  };
  try {
    const port = await listen(server);
    origin = `http://127.0.0.1:${port}`;
    await taken.tell(port);
  } catch (error) {
    life.stop();
    await taken.leave();
    throw error;
  }
  return { address: invited(), server: { ended, stop } };
}

/** Under pseudonyms a run no longer says which row of a table, and which decision, is about which session. */
async function refusePseudonyms(folder: string): Promise<void> {
  const month = await findMonth(folder);
  if (month === null || (await configOfMonth(month)).reports.hashIds === null) return;
  throw new UsageError(
    'month-under-pseudonyms',
    `${folder} is read under pseudonyms (hashIds in oars.yaml), and a page cannot tell then whose row is whose.`,
    'Take hashIds out of oars.yaml, and make the run that leaves the house with `oars audit <month> --hash-ids <salt> --out <folder>`.',
  );
}

const USED_UP =
  'This address was used already; it opens the month once. Start oars again: with the file that `oars init` laid in the folder, or with `oars open`.';

const TOO_LARGE = {
  error: 'That is larger than what oars takes at once.',
  remedy: 'Copy the file into the folder transcripts of the month instead, then load this page again.',
} as const;

/** What every answer bears: nothing is kept, nothing is guessed, nobody frames it, nobody learns where it led. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Loopback alone, on a port that is free. */
function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}
