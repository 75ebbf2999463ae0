/** Stored values that no longer read as what they were, as a text to take away. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value, undefined, 2);
  } catch {
    // A value that has no JSON, such as one that holds itself.
    return String(value);
  }
}
