import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { FromPdfThread, PdfPage, PdfRun, ToPdfThread } from './messages.js';

/*
 * A thread's whole life: one PDF comes in, the runs of text on its pages go out. The parser is PDF.js, built into dist/ as
 * its makers publish it; whoever started the thread ends it when its time is over.
 */

/** A transcript of a day has fewer pages and runs. */
const MOST_PAGES = 1_500;
const MOST_RUNS = 400_000;

interface PdfJs {
  readonly GlobalWorkerOptions: { workerSrc: string };
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfDocument> };
}

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPageProxy>;
}

interface PdfPageProxy {
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  /** Loads the page's fonts. */
  getOperatorList(): Promise<unknown>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}

const ITEM = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
  fontName: z.string(),
});

const FONT = z.object({ name: z.string() });

// The parser makes one when it is loaded, for drawing, which never happens here.
Object.assign(globalThis, { DOMMatrix: class {}, Path2D: class {}, ImageData: class {} });

const answer = await readPages(workerData).catch((error: unknown): FromPdfThread => {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return { kind: 'fault', fault: isLocked ? 'password' : 'damage' };
});
parentPort?.postMessage(answer);

async function readPages({ bytes, looks }: ToPdfThread): Promise<FromPdfThread> {
  const pdfjs: PdfJs = await import(new URL('./pdfjs/pdf.min.mjs', import.meta.url).href);
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('./pdfjs/pdf.worker.min.mjs', import.meta.url).href;
  const document = await pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  }).promise;
  if (document.numPages > MOST_PAGES) return { kind: 'fault', fault: 'size' };
  const pages: PdfPage[] = [];
  let count = 0;
  const bold = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const parsed = items.flatMap((item) => {
      const { data } = ITEM.safeParse(item);
      return data ? [data] : [];
    });
    if (looks) await lookAtFonts(page, new Set(parsed.map(({ fontName }) => fontName)), bold);
    const runs = parsed.flatMap((item): PdfRun[] => toRun(item, left, bottom, bold.get(item.fontName) ?? false));
    count += runs.length;
    if (count > MOST_RUNS) return { kind: 'fault', fault: 'size' };
    pages.push({ width: right - left, height: top - bottom, runs });
    page.cleanup();
  }
  return { kind: 'pages', pages };
}

/** Which fonts are bold, by the names they bear, for those not known from the pages before. */
async function lookAtFonts(page: PdfPageProxy, fonts: ReadonlySet<string>, bold: Map<string, boolean>): Promise<void> {
  const unknown = [...fonts].filter((font) => !bold.has(font));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const font of unknown) {
    const { data } = FONT.safeParse(page.commonObjs.has(font) ? page.commonObjs.get(font) : null);
    bold.set(font, /bold|black|heavy|demi/i.test(data?.name ?? ''));
  }
}

/** Text that stands upright; watermarks and margins turned aside are no speech. */
function toRun(item: z.infer<typeof ITEM>, left: number, bottom: number, bold: boolean): PdfRun[] {
  const { str, transform, width, height } = item;
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  if (str === '' || Math.abs(b) > 0.1 * Math.abs(a)) return [];
  return [{ text: str, x: x - left, y: y - bottom, width, size: height || Math.abs(a), bold }];
}
