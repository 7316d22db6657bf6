import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { type CodeId, isCodeId } from '../domain/codes.js';
import { OarsError } from '../domain/errors.js';
import { GROWTH_AREAS } from '../domain/growth-area.js';
import { asRefusal } from '../domain/refusal.js';
import { MITI_4_2_1 } from '../instruments/miti-4-2-1.js';
import { openTable } from '../month/open-table.js';
import { waitingRows } from '../month/set-cells.js';
import { refusedBy } from './audit-job.js';
import type { Desk } from './desk.js';
import { DoubleCoding } from './double-coding.js';
import { Files, isProgram } from './files.js';
import { First } from './first.js';
import type { Overview } from './protocol.js';
import { Overtaken, Review } from './review.js';
import { Sheets } from './sheets.js';
import { Sign } from './sign.js';

/** What a page may ask of an open month. Every answer is made by the same functions as the commands'. */
export function answersOf(desk: Desk, app: Hono): void {
  const files = new Files(desk);
  const first = new First(desk);
  const sheets = new Sheets(desk);
  const review = new Review(desk, first, sheets);
  const coding = new DoubleCoding(desk, review);
  const sign = new Sign(desk);

  app.onError((error, context) => {
    if (error instanceof Overtaken) return context.json(OVERTAKEN, 409);
    if (error instanceof z.ZodError) return context.json(MALFORMED, 400);
    const refused = refusedBy(error);
    if (error instanceof OarsError) return context.json(refused, 422);
    return context.json(refused, asRefusal(error) === null ? 500 : 507);
  });

  const overview = async (): Promise<Overview> => {
    const month = await desk.month();
    const run = await desk.inHand();
    const { files: count, changed: newFiles } = await files.unread();
    const queue = run === null ? null : await review.queueAtHand();
    const decisions = await desk.decisions();
    const finished = run?.saved.manifest.times.finished ?? '';
    const changed = await sign.changed();
    const since = [...decisions.values()].flat().filter(({ decidedAt }) => (decidedAt ?? '') > finished).length;
    const waiting = waitingRows(await openTable(month.sessions));
    return {
      month: desk.name,
      folder: desk.folder,
      before: month.before.at(-1)?.folder ?? null,
      files: count,
      run:
        run === null
          ? null
          : {
              sessions: run.saved.run.sessions.length,
              setAside: run.saved.run.setAside.length,
              finished,
              changed: [...changed, ...(newFiles ? ['transcripts'] : [])],
              decisionsSince: since,
            },
      job: desk.job.state,
      left: {
        values: waiting.length,
        roles: (await first.openRoles()).length,
        setAside: run?.saved.run.setAside.length ?? 0,
        queue: queue?.left ?? null,
      },
      coding: await coding.glance(),
      reviewers: [...new Set([...decisions.values()].flat().flatMap(({ reviewer }) => reviewer ?? []))].toSorted(),
    };
  };

  // Before the first page asks: reading a large month takes longer than a page should.
  void desk.inHand().catch(() => {});

  app.get('/api/here', (context) => context.json({ here: true, job: desk.job.state }));
  app.get('/api/overview', async (context) => context.json(await overview()));

  app.get('/api/files', async (context) => context.json(await files.view()));
  app.post('/api/upload', async (context) => {
    const name = z
      .string()
      .min(1)
      .max(2000)
      .parse(decodeURIComponent(context.req.header('x-name') ?? ''));
    if (isProgram(name)) return context.json(PROGRAM, 422);
    return context.json(await files.add(name, new Uint8Array(await context.req.arrayBuffer())));
  });
  app.post('/api/draft', async (context) => {
    await files.draft();
    return context.json({ saved: true });
  });
  app.post('/api/session', async (context) => {
    const { file, key, values } = await bodyOf(context, SetSession);
    await files.set(file, key, values);
    return context.json({ saved: true });
  });
  app.post('/api/row/drop', async (context) => {
    const { file, key } = await bodyOf(context, z.strictObject({ file: Name, key: Name.nullable() }));
    await files.dropRow(file, key);
    return context.json({ saved: true });
  });
  app.post('/api/audit', (context) => context.json(desk.job.start()));
  app.post('/api/audit/stop', async (context) => {
    await desk.job.stop();
    return context.json(desk.job.state);
  });

  app.get('/api/first', async (context) => context.json(await first.view()));
  app.post('/api/role', async (context) => {
    const { file, speaker, role } = await bodyOf(context, SetRole);
    await first.setRole(file, speaker, role);
    return context.json({ saved: true });
  });
  app.post('/api/identifiers', async (context) => {
    await first.setIdentifiers((await bodyOf(context, SetIdentifiers)).setting);
    return context.json({ saved: true });
  });
  app.post('/api/safety', async (context) => {
    const { sessionId, utteranceId, reviewer } = await bodyOf(context, Place.extend({ reviewer: Initials }));
    await first.markRead(sessionId, utteranceId, reviewer);
    return context.json({ saved: true });
  });

  app.get('/api/queue', async (context) => context.json(await review.queue()));
  app.post('/api/item', async (context) => {
    const { sessionId, utteranceId } = await bodyOf(context, Place);
    return context.json(await review.item(sessionId, utteranceId));
  });
  app.post('/api/decide', async (context) => context.json(await review.decide(await bodyOf(context, Decided))));
  app.post('/api/undo', async (context) => {
    const { sessionId, utteranceId, reviewer } = await bodyOf(context, Place.extend({ reviewer: Initials }));
    return context.json(await review.undo(sessionId, utteranceId, reviewer));
  });

  app.get('/api/coding', async (context) => context.json(await coding.view()));
  app.post('/api/coding/draw', async (context) => {
    await coding.draw();
    return context.json(await coding.view());
  });
  app.post('/api/coding/blind', async (context) =>
    context.json(await coding.blind((await bodyOf(context, z.strictObject({ coder: Initials }))).coder)),
  );
  app.post('/api/coding/code', async (context) => {
    const { coder, sessionId, utteranceId, code, note } = await bodyOf(context, Coded);
    await coding.code(coder, sessionId, utteranceId, code, note);
    return context.json({ saved: true });
  });
  app.post('/api/coding/rate', async (context) => {
    const { coder, sessionId, rating, value } = await bodyOf(context, Rated);
    await coding.rate(coder, sessionId, rating, value);
    return context.json({ saved: true });
  });
  app.post('/api/coding/settle-rating', async (context) => {
    const { sessionId, rating, value } = await bodyOf(context, Rating);
    await coding.settleRating(sessionId, rating, value);
    return context.json({ saved: true });
  });
  app.post('/api/coding/hand-in', async (context) => {
    await coding.handIn((await bodyOf(context, z.strictObject({ coder: Initials }))).coder);
    return context.json(await coding.view());
  });
  app.get('/api/adjudication', async (context) => context.json(await coding.adjudication()));

  app.get('/api/sheets', async (context) => context.json(await sheets.view()));
  app.post('/api/sheet', async (context) => {
    const { practitioner, reviewer, ...wishes } = await bodyOf(context, Wishes);
    return context.json(await sheets.choose(practitioner, wishes, reviewer));
  });

  app.get('/api/sign', async (context) => {
    const queue = (await desk.inHand()) === null ? null : await review.queue();
    const waiting = { safetyUnread: queue?.left.safety ?? 0, unsure: queue?.left.unsure ?? 0 };
    return context.json(await sign.view(waiting, (await files.unread()).changed));
  });
  app.post('/api/seal', async (context) => {
    await sign.seal();
    return context.json({ saved: true });
  });
  app.post('/api/next', async (context) => context.json({ folder: await sign.layOutNext() }));
}

async function bodyOf<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  const text = await context.req.text();
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Refused below, as anything else that is not what was expected.
  }
  return schema.parse(value);
}

const Name = z.string().min(1).max(500);
/** Who decides: initials or a name, as people write them. */
const Initials = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u);
const Code = z.custom<CodeId>((value) => typeof value === 'string' && isCodeId(value));
const Place = z.strictObject({ sessionId: Name, utteranceId: Name });
const Cell = z
  .string()
  .max(2000)
  .regex(/^[^\r\n]*$/);
const FIELDS = [
  'practitioner_id',
  'session_date',
  'target_behaviour',
  'site',
  'cohort',
  'client_id',
  'status',
  ...MITI_4_2_1.globals.map(({ id }) => id),
];
const SetSession = z.strictObject({
  file: Name,
  key: Name.nullable(),
  values: z.record(z.string(), Cell).refine((given) => Object.keys(given).every((name) => FIELDS.includes(name))),
});
const SetRole = z.strictObject({
  file: z.string().max(2000),
  speaker: Name,
  role: z.enum(['practitioner', 'client', 'other']),
});
const SetIdentifiers = z.strictObject({ setting: z.enum(['warn', 'refuse', 'mask']) });
const Decided = Place.extend({
  textHash: z.string().regex(/^[0-9a-f]{16}$/),
  from: Code.nullable(),
  to: Code,
  reviewer: Initials,
  note: Cell.nullable(),
});
const Coded = Place.extend({ coder: Initials, code: Code.or(z.literal('')), note: Cell });
const Rating = z.strictObject({
  sessionId: Name,
  rating: z.enum(MITI_4_2_1.globals.map(({ id }) => id)),
  value: z.number().int().min(1).max(5),
});
const Rated = Rating.extend({ coder: Initials });

const Wishes = z.strictObject({
  practitioner: Name,
  reviewer: Initials,
  ticks: z.array(Place).max(50).default([]),
  unticks: z.array(Place).max(50).default([]),
  swaps: z
    .array(z.strictObject({ insteadOf: Place, quote: Place }))
    .max(50)
    .default([]),
  words: z
    .array(z.strictObject({ area: z.enum(GROWTH_AREAS), words: z.string().max(1000) }))
    .max(GROWTH_AREAS.length)
    .default([]),
});

const OVERTAKEN = {
  error: 'Somebody else has decided on this one meanwhile. Yours was not saved.',
  remedy: 'It is shown again as it stands now.',
} as const;
const MALFORMED = {
  error: 'That is not what this page can save.',
  remedy: 'Initials begin with a letter or digit; dates are written YYYY-MM-DD.',
} as const;
const PROGRAM = { error: 'A program is no transcript, and was not taken.', remedy: 'Drop transcripts only.' } as const;
