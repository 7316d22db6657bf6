import { BlockBuilder, type Document, ONE_CELL } from '../document/blocks.js';
import { decodePage, pageOfCharset, pageOfNumber } from './code-pages.js';
import { type RtfToken, rtfTokens } from './tokens.js';

/** Groups inside each other beyond this are an attack; programs that write rich text stay below a hundred. */
const DEEPEST = 2_000;

/**
 * The blocks of rich text, as Word, LibreOffice and others write it. Out: deleted and hidden words, notes at the foot,
 * comments, text boxes; they are counted as standing beside the text. Page headers and footers are nobody's words.
 */
export function parseRtf(text: string, fault: () => Error): Document {
  const walk = new RtfWalk(fault);
  for (const token of rtfTokens(text)) walk.take(token);
  return walk.finish();
}

/** Groups that are passed over, and whether what they hold is counted as standing beside the text. */
const PASSED_OVER: ReadonlyMap<string, boolean> = new Map([
  ...['footnote', 'annotation', 'shptxt'].map((name): [string, boolean] => [name, true]),
  ...'colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn listtext pntext pntxta pntxtb xe tc tcn themedata datastore colorschememapping latentstyles nonshppict shp do fldinst listtable listoverridetable revtbl generator filetbl nonesttables bkmkstart bkmkend atnid atnauthor'
    .split(' ')
    .map((name): [string, boolean] => [name, false]),
]);

/** Groups that newer programs mark as skippable and that hold words all the same. */
const KEPT_THOUGH_MARKED: ReadonlySet<string> = new Set(['ud', 'shppict']);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['bullet', '\u2022'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['tab', '\t'],
]);

interface State {
  /** What the group is read as. */
  readonly reads: 'text' | 'fonts' | 'nothing';
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly heading: boolean;
  /** Characters that stand for a Unicode one in programs that know none. */
  readonly spare: number;
  readonly page: string | null;
}

const START: State = {
  reads: 'text',
  bold: false,
  underlined: false,
  capitals: false,
  hidden: false,
  heading: false,
  spare: 1,
  page: null,
};

class RtfWalk {
  private readonly builder = new BlockBuilder();
  private readonly fault: () => Error;
  private readonly states: State[] = [];
  private state: State = START;
  private page = 'windows-1252';
  private readonly fonts = new Map<number, string>();
  private font = 0;
  private bytes = '';
  private toSkip = 0;
  private marked = false;
  private atStart = false;
  private inTable = false;
  private inRow = false;
  private readonly cells: { continued: boolean }[] = [];
  private cellAt = 0;
  private definition: { continued: boolean } = { continued: false };

  constructor(fault: () => Error) {
    this.fault = fault;
  }

  take(token: RtfToken): void {
    if (token.kind === 'text') {
      this.atStart = false;
      const skipped = Math.min(this.toSkip, token.text.length);
      this.toSkip -= skipped;
      if (this.state.reads === 'text') this.bytes += token.text.slice(skipped);
      return;
    }
    this.flush();
    if (token.kind === 'word') {
      this.word(token.name, token.number);
      return;
    }
    this.toSkip = 0;
    if (token.kind === 'open') {
      if (this.states.push(this.state) > DEEPEST) throw this.fault();
      this.atStart = true;
    } else {
      this.state = this.states.pop() ?? START;
      this.atStart = false;
    }
    this.marked = false;
  }

  finish(): Document {
    this.flush();
    this.closeTable();
    return this.builder.document();
  }

  private word(name: string, number: number | null): void {
    const isFirst = this.atStart;
    this.atStart = false;
    if (name === '*') {
      this.marked = isFirst;
      return;
    }
    const isMarked = this.marked;
    this.marked = false;
    if (name === 'fonttbl') this.state = { ...this.state, reads: 'fonts' };
    else if (this.state.reads === 'fonts') this.fontWord(name, number);
    else if (this.state.reads === 'nothing') return;
    else if ((isFirst || isMarked) && this.isPassed(name, isMarked)) this.state = { ...this.state, reads: 'nothing' };
    else if (!this.textWord(name, number)) this.tableWord(name);
  }

  private isPassed(name: string, isMarked: boolean): boolean {
    const counted = PASSED_OVER.get(name);
    if (counted) this.builder.leaveOut();
    return counted !== undefined || (isMarked && !KEPT_THOUGH_MARKED.has(name));
  }

  private fontWord(name: string, number: number | null): void {
    if (name === 'f') this.font = number ?? 0;
    const page = name === 'fcharset' ? pageOfCharset(number ?? 0) : null;
    if (page !== null) this.fonts.set(this.font, page);
  }

  /** True when the word says something about text. */
  private textWord(name: string, number: number | null): boolean {
    const on = number !== 0;
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      if (this.toSkip > 0) this.toSkip--;
      else this.say(symbol);
      return true;
    }
    switch (name) {
      case 'u':
        this.say(String.fromCharCode((number ?? 0) & 0xffff));
        this.toSkip = this.state.spare;
        return true;
      case 'uc':
        this.state = { ...this.state, spare: Math.max(0, Math.min(8, number ?? 1)) };
        return true;
      case 'plain':
        this.state = { ...START, reads: 'text', spare: this.state.spare, heading: this.state.heading };
        return true;
      case 'pard':
        this.state = { ...this.state, heading: false };
        this.inRow = false;
        return true;
      case 'outlinelevel':
        this.state = { ...this.state, heading: (number ?? 9) < 9 };
        return true;
      case 'b':
        this.state = { ...this.state, bold: on };
        return true;
      case 'ul':
        this.state = { ...this.state, underlined: on };
        return true;
      case 'ulnone':
        this.state = { ...this.state, underlined: false };
        return true;
      case 'caps':
      case 'scaps':
        this.state = { ...this.state, capitals: on };
        return true;
      case 'v':
      case 'deleted':
        this.state = { ...this.state, hidden: on };
        return true;
      case 'f':
        this.state = { ...this.state, page: this.fonts.get(number ?? 0) ?? null };
        return true;
      case 'ansicpg':
        this.page = pageOfNumber(number ?? 1252);
        return true;
      case 'mac':
        this.page = 'macintosh';
        return true;
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph();
        return true;
      case 'line':
        this.builder.breakLine();
        return true;
      default:
        return false;
    }
  }

  private tableWord(name: string): void {
    switch (name) {
      case 'trowd':
        this.cells.length = 0;
        this.definition = { continued: false };
        break;
      case 'clvmrg':
        this.definition = { continued: true };
        break;
      case 'cellx':
        this.cells.push(this.definition);
        this.definition = { continued: false };
        break;
      case 'intbl':
        this.inRow = true;
        this.openTable();
        break;
      case 'nestcell':
        this.say('\t');
        break;
      case 'nestrow':
        this.builder.breakLine();
        break;
      case 'cell':
        this.openTable();
        this.builder.closeCell({ ...ONE_CELL, continued: this.cells[this.cellAt]?.continued ?? false });
        this.builder.openCell();
        this.cellAt++;
        break;
      case 'row':
        this.builder.closeRow();
        this.cellAt = 0;
        break;
    }
  }

  private openTable(): void {
    if (this.inTable) return;
    this.inTable = true;
    this.builder.openTable();
    this.builder.openCell();
  }

  private closeTable(): void {
    if (!this.inTable) return;
    this.builder.closeTable();
    this.inTable = false;
    this.cellAt = 0;
  }

  private endParagraph(): void {
    if (this.state.hidden) return;
    if (!this.inRow) this.closeTable();
    this.builder.endParagraph();
  }

  private flush(): void {
    if (this.bytes === '') return;
    const words = decodePage(this.bytes, this.state.page ?? this.page);
    this.bytes = '';
    this.say(words);
  }

  private say(words: string): void {
    if (this.state.reads !== 'text') return;
    if (!this.inRow && words.trim() !== '') this.closeTable();
    const { hidden, bold, underlined, capitals, heading } = this.state;
    if (!hidden) this.builder.addText(words, bold || underlined || capitals || heading);
    else if (words.trim() !== '') this.builder.leaveOut();
  }
}
