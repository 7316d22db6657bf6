/** Bytes of a block's size, ahead of the block. */
const SIZE_BYTES = 4;

/** Blocks of bytes as one: `room` free bytes, then each block behind its size. */
export function joinBlocks(blocks: readonly Uint8Array[], room = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(room + blocks.reduce((sum, block) => sum + SIZE_BYTES + block.length, 0));
  const view = new DataView(bytes.buffer);
  let at = room;
  for (const block of blocks) {
    view.setUint32(at, block.length, true);
    bytes.set(block, at + SIZE_BYTES);
    at += SIZE_BYTES + block.length;
  }
  return bytes;
}

/** The blocks that `joinBlocks` joined, as views; throws RangeError when the sizes do not add up. */
export function splitBlocks(bytes: Uint8Array, room = 0): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: Uint8Array[] = [];
  for (let at = room; at < bytes.length; ) {
    const end = at + SIZE_BYTES + view.getUint32(at, true);
    if (end > bytes.length) throw new RangeError(`blocks of ${end} bytes, found ${bytes.length}`);
    blocks.push(bytes.subarray(at + SIZE_BYTES, end));
    at = end;
  }
  return blocks;
}
