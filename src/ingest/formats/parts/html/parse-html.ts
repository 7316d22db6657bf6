import { Parser } from 'htmlparser2';
import { BlockBuilder, type Document } from '../document/blocks.js';
import type { Attributes } from '../xml/walk-xml.js';

/**
 * The blocks of a web page, however carelessly it is written. Out: scripts, menus, feet and sides of the page, and what a
 * browser does not show.
 */
export function parseHtml(html: string, fault: () => Error): Document {
  const walk = new HtmlWalk(fault);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes),
      onclosetag: (name) => walk.close(name),
      ontext: (text) => walk.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return walk.builder.document();
}

/** More elements inside each other than a page of a transcript has; what goes deeper would only cost time. */
const DEEPEST = 200;

const PASSED_OVER: ReadonlySet<string> = new Set(
  'head script style noscript template nav footer aside svg math button select option textarea iframe object canvas audio video form label'.split(
    ' ',
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote section article main header figure figcaption pre address hr center body tbody thead'.split(
    ' ',
  ),
);
const RAISED: ReadonlySet<string> = new Set('b strong u h1 h2 h3 h4 h5 h6 dt th'.split(' '));
/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

class HtmlWalk {
  readonly builder = new BlockBuilder();
  private readonly fault: () => Error;
  /** Whether each element we are in raises its text over the text around it. */
  private readonly raised: boolean[] = [];
  private depth = 0;
  /** How deep the element lies that is passed over; 0 when none is. */
  private passedAt = 0;
  private rawAt = 0;
  private spaceDue = false;
  private atStart = true;
  private readonly cells: { columns: number; rows: number }[] = [];

  constructor(fault: () => Error) {
    this.fault = fault;
  }

  open(name: string, attributes: Attributes): void {
    if (!VOID.has(name) && ++this.depth > DEEPEST) throw this.fault();
    if (this.passedAt > 0) return;
    if (!VOID.has(name)) {
      if ((PASSED_OVER.has(name) && name !== 'form') || isHidden(attributes)) {
        this.passedAt = this.depth;
        return;
      }
      this.raised.push(this.isRaised(name, attributes));
    }
    if (name === 'br') this.builderBreak();
    else if (name === 'table') this.builder.openTable();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (BLOCKS.has(name)) this.endParagraph();
    if (name === 'pre') this.rawAt = this.depth;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const depth = this.depth--;
    if (this.passedAt > 0) {
      if (depth === this.passedAt) this.passedAt = 0;
      return;
    }
    if (this.rawAt === depth) this.rawAt = 0;
    if (name === 'table') this.builder.closeTable();
    else if (name === 'tr') this.builder.closeRow();
    else if (name === 'td' || name === 'th')
      this.builder.closeCell({ columns: 1, rows: 1, continued: false, ...this.cells.pop() });
    else if (BLOCKS.has(name)) this.endParagraph();
    if (BLOCKS.has(name) || name === 'table' || name === 'td' || name === 'th') this.startLine();
    this.raised.pop();
  }

  text(piece: string): void {
    if (this.passedAt > 0) return;
    const raised = this.raised.at(-1) ?? false;
    if (this.rawAt > 0) {
      for (const [at, line] of piece.split(/\r\n?|\n/).entries()) {
        if (at > 0) this.builderBreak();
        this.builder.addText(line, raised);
      }
      return;
    }
    // Word processors leave the tab behind a name; between spaces and line ends it only indents the page's source.
    const words = piece.replace(/[ \t\r\n\f]+/g, (space) => (space === '\t' ? space : ' '));
    const said = words.trim() === '' && !words.includes('\u00a0') ? '' : words.replace(/^ | $/g, '');
    if ((this.spaceDue || words.startsWith(' ')) && !this.atStart && said !== '') this.builder.addText(' ', raised);
    if (said === '') {
      this.spaceDue ||= words !== '';
      return;
    }
    this.builder.addText(said, raised);
    this.spaceDue = words.endsWith(' ');
    this.atStart = false;
  }

  private isRaised(name: string, { style = '' }: Attributes): boolean {
    const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)/i.exec(style)?.[1]?.toLowerCase();
    if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
    return RAISED.has(name) || (this.raised.at(-1) ?? false);
  }

  private openCell({ colspan, rowspan }: Attributes): void {
    while (this.builder.isReached()) {
      this.builder.openCell();
      this.builder.closeCell({ columns: 1, rows: 1, continued: true });
    }
    this.builder.openCell();
    this.startLine();
    this.cells.push({ columns: countOf(colspan), rows: countOf(rowspan) });
  }

  private builderBreak(): void {
    this.builder.breakLine();
    this.startLine();
  }

  private endParagraph(): void {
    this.builder.endOpenParagraph();
    this.startLine();
  }

  private startLine(): void {
    this.spaceDue = false;
    this.atStart = true;
  }
}

/** Word processors write a page's header and footer as boxes of that title. */
function isHidden({ hidden, title, style = '' }: Attributes): boolean {
  if (hidden !== undefined || title === 'header' || title === 'footer') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}

function countOf(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
