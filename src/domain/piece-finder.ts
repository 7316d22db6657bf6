/**
 * Finds many pieces of text in one pass, a step for each letter (Aho and Corasick, "Efficient string matching", 1975). A
 * state stands for the longest end of what was read that some piece begins with; nought for none. States and steps are
 * made when a text first needs them: making all would take longer than reading many texts, and those that are met most
 * come to lie together.
 */
export class PieceFinder {
  /** In order of their letters: those that begin alike stand together. */
  private readonly pieces: readonly string[];
  /** By letter: its column; 0 for one that is in no piece. */
  private readonly columns = new Uint8Array(1 << 16);
  private readonly width: number;
  /** By state and column: the state that the letter leads to, and 1; 0 where that is not known yet. */
  private next: Uint16Array;
  private readonly states: State[] = [];
  /** By state: the longest state where a piece ends, itself or shorter; 0 for none. */
  private ending: Uint16Array;

  /** Takes pieces in order, each once, of the letters given. */
  constructor(pieces: readonly string[], letters: string) {
    this.pieces = pieces;
    this.width = letters.length + 1;
    for (let at = 0; at < letters.length; at++) this.columns[letters.charCodeAt(at)] = at + 1;
    this.next = new Uint16Array(FIRST_STATES * this.width);
    this.ending = new Uint16Array(FIRST_STATES);
    this.states.push({ from: 0, to: pieces.length, length: 0, shorter: 0, piece: -1 });
  }

  /** The pieces in a text that are not yet marked with this number, each once; they are then. */
  mark(text: string, marks: Int32Array, number: number): readonly number[] {
    const { columns, width } = this;
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const known = this.next[state * width + (columns[letter] ?? 0)] ?? 0;
      state = known === 0 ? this.step(state, letter) : known - 1;
      if (this.ending[state] !== 0) this.markEnding(state, marks, number, found);
    }
    return found;
  }

  private markEnding(state: number, marks: Int32Array, number: number, found: number[]): void {
    for (let end = this.ending[state] ?? 0; end !== 0; ) {
      const { piece, shorter } = this.states[end] ?? NO_STATE;
      if (marks[piece] !== number) {
        marks[piece] = number;
        found.push(piece);
      }
      end = this.ending[shorter] ?? 0;
    }
  }

  /** The state that a letter leads to. */
  private step(state: number, letter: number): number {
    const column = this.columns[letter] ?? 0;
    const cell = state * this.width + column;
    const known = this.next[cell] ?? 0;
    if (known !== 0) return known - 1;
    const to = column === 0 ? 0 : this.goOn(state, letter);
    this.next[cell] = to + 1;
    return to;
  }

  /** Where no piece goes on by the letter, what was read and the letter may still end in the beginning of another. */
  private goOn(state: number, letter: number): number {
    const { from, to, length, shorter } = this.states[state] ?? NO_STATE;
    const first = this.firstFrom(from, to, length, letter);
    const last = this.firstFrom(first, to, length, letter + 1);
    const instead = state === 0 ? 0 : this.step(shorter, letter);
    return first === last ? instead : this.add(first, last, length + 1, instead);
  }

  private add(from: number, to: number, length: number, shorter: number): number {
    const state = this.states.length;
    if (state === this.ending.length) this.grow();
    const isWhole = this.pieces[from]?.length === length;
    this.states.push({ from, to, length, shorter, piece: isWhole ? from : -1 });
    this.ending[state] = isWhole ? state : (this.ending[shorter] ?? 0);
    return state;
  }

  /** The first of some pieces whose letter at a place is this or a later one. */
  private firstFrom(from: number, to: number, at: number, letter: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      // One that ends there comes before all others.
      if ((this.pieces[middle]?.charCodeAt(at) || -1) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const { next, ending } = this;
    this.next = new Uint16Array(2 * next.length);
    this.next.set(next);
    this.ending = new Uint16Array(2 * ending.length);
    this.ending.set(ending);
  }
}

interface State {
  /** The pieces that begin with its letters, by place, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many letters those are. */
  readonly length: number;
  /** The longest shorter end that some piece begins with. */
  readonly shorter: number;
  /** The piece that ends with it; -1 for none. */
  readonly piece: number;
}

const NO_STATE: State = { from: 0, to: 0, length: 0, shorter: 0, piece: -1 };
const FIRST_STATES = 1 << 10;
