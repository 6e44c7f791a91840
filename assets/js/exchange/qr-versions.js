// The sizes of QR codes (ISO/IEC 18004) at level M, which bears about 15 in 100 of the code being unreadable. Pure.

/** The largest version that we write. */
export const LAST_VERSION = 20;
/** The format bits of level M. */
export const LEVEL_M = 0;
const CORRECTION_IN_BLOCK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** How many modules one side has. */
export function sizeOf(version) {
  return 4 * version + 17;
}

/** The lengths of the blocks: `[{data, correction}]`, in bytes; the shorter blocks come first. */
export function blocksOf(version) {
  const blocks = BLOCKS[version - 1];
  const correction = CORRECTION_IN_BLOCK[version - 1];
  const total = Math.floor(freeModules(version) / 8);
  const longer = total % blocks;
  return Array.from({ length: blocks }, (_, place) => ({
    data: Math.floor(total / blocks) + (place < blocks - longer ? 0 : 1) - correction, correction,
  }));
}

/** How many bytes of data fit in. */
export function dataBytesIn(version) {
  return blocksOf(version).reduce((sum, { data }) => sum + data, 0);
}

/** Where the centres of the alignment patterns lie, across and down. */
export function alignmentCentres(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
  const last = sizeOf(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, place) => last - (count - 2 - place) * step)];
}

function freeModules(version) {
  const count = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const alignment = count === 0 ? 0 : (25 * count - 10) * count - 55;
  return (16 * version + 128) * version + 64 - alignment - (version >= 7 ? 36 : 0);
}
