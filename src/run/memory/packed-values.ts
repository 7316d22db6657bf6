import { BytePool } from './byte-pool.js';

/** What a byte says of the value after it; from `small` on, the byte is a whole number so much above it. */
const KIND = {
  null: 0,
  true: 1,
  false: 2,
  double: 3,
  two: 4,
  four: 5,
  known: 6,
  words: 7,
  list: 8,
  object: 9,
  pairs: 10,
  small: 11,
} as const;
const SMALLEST_OF_TWO = 256 - KIND.small;

/** Different strings, and different sets of keys, that are held once; any beyond stand in the bytes. */
const MOST_KNOWN = 8_192;

/** The sets of keys met, as a tree: a set is the path of its keys. */
class Keys {
  readonly next = new Map<string, Keys>();
  /** Place among the known sets; negative when no value ended here. */
  known = -1;
}

type Fields = { readonly [key: string]: unknown };

/**
 * Keeps many values of the kind JSON can say, which resemble each other, in few
 * bytes: keys and repeated strings are held once for all of them, most whole
 * numbers take a byte. Values come back equal to what was put in.
 */
export class PackedValues<Value> {
  private readonly isValue: (value: unknown) => value is Value;
  private readonly pool = new BytePool();
  private readonly strings: string[] = [];
  private readonly placeOf = new Map<string, number>();
  private readonly keys: (readonly string[])[] = [];
  private readonly firstKeys = new Keys();
  private keysMet = 0;

  private bytes = new Uint8Array(4096);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  private lastPlace = -1;
  private last: unknown = null;

  /** `isValue` tells the values from any others; a look at the frame will do, since only what was put in comes back. */
  constructor(isValue: (value: unknown) => value is Value) {
    this.isValue = isValue;
  }

  /** Keeps a value; the place to ask for it. Throws TypeError for what JSON cannot say. */
  put(value: Value): number {
    this.at = 0;
    this.write(value);
    return this.pool.put(this.bytes.subarray(0, this.at));
  }

  get(place: number): Value {
    // One value is often asked for several times in a row.
    if (place !== this.lastPlace) {
      const bytes = this.pool.get(place);
      this.at = 0;
      this.last = this.read(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      this.lastPlace = place;
    }
    if (this.isValue(this.last)) return this.last;
    throw new TypeError(`another kind of value at ${place}`);
  }

  private write(value: unknown): void {
    if (value === null) this.byte(KIND.null);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.string(value);
    else if (typeof value === 'boolean') this.byte(value ? KIND.true : KIND.false);
    else if (Array.isArray(value)) {
      this.byte(KIND.list);
      this.number(value.length);
      for (const one of value) this.write(one);
    } else if (isFields(value)) this.object(value);
    else throw new TypeError(`expected what JSON can say, found ${typeof value}`);
  }

  private object(value: Fields): void {
    const known = this.knownKeys(value);
    this.byte(known < 0 ? KIND.pairs : KIND.object);
    this.number(known < 0 ? Object.keys(value).length : known);
    for (const key in value) {
      if (known < 0) this.string(key);
      this.write(value[key]);
    }
  }

  /** Place of a value's keys among the known sets; negative when there is no room for another. */
  private knownKeys(value: Fields): number {
    let node = this.firstKeys;
    for (const key in value) {
      let next = node.next.get(key);
      if (next === undefined) {
        if (this.keysMet >= MOST_KNOWN) return -1;
        this.keysMet += 1;
        next = new Keys();
        node.next.set(key, next);
      }
      node = next;
    }
    if (node.known < 0 && this.keys.length < MOST_KNOWN) node.known = this.keys.push(Object.keys(value)) - 1;
    return node.known;
  }

  private string(value: string): void {
    let place = this.placeOf.get(value);
    if (place === undefined && this.strings.length < MOST_KNOWN) {
      place = this.strings.push(value) - 1;
      this.placeOf.set(value, place);
    }
    if (place !== undefined) {
      this.byte(KIND.known);
      this.number(place);
      return;
    }
    const words = Buffer.from(value);
    this.byte(KIND.words);
    this.number(words.length);
    this.room(words.length);
    this.bytes.set(words, this.at);
    this.at += words.length;
  }

  private number(value: number): void {
    this.room(9);
    if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff || Object.is(value, -0)) {
      this.byte(KIND.double);
      this.view.setFloat64(this.at, value);
      this.at += 8;
    } else if (value < SMALLEST_OF_TWO) this.byte(KIND.small + value);
    else if (value <= 0xffff) {
      this.byte(KIND.two);
      this.view.setUint16(this.at, value);
      this.at += 2;
    } else {
      this.byte(KIND.four);
      this.view.setUint32(this.at, value);
      this.at += 4;
    }
  }

  private byte(value: number): void {
    this.room(1);
    this.bytes[this.at] = value;
    this.at += 1;
  }

  private room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.bytes.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  private read(bytes: Uint8Array, view: DataView): unknown {
    const kind = bytes[this.at] ?? KIND.null;
    this.at += 1;
    switch (kind) {
      case KIND.null:
        return null;
      case KIND.true:
        return true;
      case KIND.false:
        return false;
      case KIND.known:
        return this.strings[this.readNumber(bytes, view)];
      case KIND.words: {
        const end = this.readNumber(bytes, view);
        this.at += end;
        return Buffer.from(bytes.buffer, bytes.byteOffset + this.at - end, end).toString();
      }
      case KIND.list: {
        const count = this.readNumber(bytes, view);
        const list: unknown[] = [];
        for (let at = 0; at < count; at++) list.push(this.read(bytes, view));
        return list;
      }
      case KIND.object: {
        const made: Record<string, unknown> = {};
        for (const key of this.keys[this.readNumber(bytes, view)] ?? []) made[key] = this.read(bytes, view);
        return made;
      }
      case KIND.pairs: {
        const count = this.readNumber(bytes, view);
        const made: Record<string, unknown> = {};
        for (let at = 0; at < count; at++) {
          const key = this.read(bytes, view);
          made[String(key)] = this.read(bytes, view);
        }
        return made;
      }
      default:
        this.at -= 1;
        return this.readNumber(bytes, view);
    }
  }

  private readNumber(bytes: Uint8Array, view: DataView): number {
    const kind = bytes[this.at] ?? KIND.small;
    this.at += 1;
    const from = this.at;
    if (kind >= KIND.small) return kind - KIND.small;
    if (kind === KIND.two) {
      this.at += 2;
      return view.getUint16(from);
    }
    if (kind === KIND.four) {
      this.at += 4;
      return view.getUint32(from);
    }
    this.at += 8;
    return view.getFloat64(from);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
