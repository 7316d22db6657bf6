/** Small blocks share chunks of this size, so that no place in them is further on; a larger one has a chunk of its own. */
const CHUNK_BYTES = 1024 * 1024;
const LENGTH_BYTES = 4;

/** Many small blocks of bytes in few large ones: a block by itself costs some two hundred bytes more than it holds. */
export class BytePool {
  private readonly chunks: Uint8Array[] = [];
  private end = CHUNK_BYTES;

  /** Copies a block in; the place to ask for it. */
  put(bytes: Uint8Array): number {
    const size = LENGTH_BYTES + bytes.length;
    let chunk = this.chunks.at(-1);
    if (chunk === undefined || this.end + size > chunk.length) {
      chunk = new Uint8Array(Math.max(size, CHUNK_BYTES));
      this.chunks.push(chunk);
      this.end = 0;
    }
    const start = this.end;
    new DataView(chunk.buffer).setUint32(start, bytes.length);
    chunk.set(bytes, start + LENGTH_BYTES);
    this.end = start + size;
    return (this.chunks.length - 1) * CHUNK_BYTES + start;
  }

  /** The block put there; a view, not a copy. */
  get(place: number): Uint8Array {
    const chunk = this.chunks[Math.floor(place / CHUNK_BYTES)];
    if (chunk === undefined) throw new RangeError(`no block at ${place}`);
    const start = place % CHUNK_BYTES;
    const length = new DataView(chunk.buffer).getUint32(start);
    return chunk.subarray(start + LENGTH_BYTES, start + LENGTH_BYTES + length);
  }
}
