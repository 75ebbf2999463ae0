/** FNV-1a, 32 bits, over UTF-8: tells a cut or mistyped link from a whole one. It is no secret. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export function checksumText(text: string): string {
  return fnv1a(new TextEncoder().encode(text)).toString(36);
}
