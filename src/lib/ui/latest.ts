/**
 * Remembers the answer last given, as long as it is asked for the same things (by identity). Asking again
 * costs a page more than it seems: every dynamic import looks through the document first.
 */
export function latest<Key extends readonly unknown[], Value>(
  ask: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  let last: { readonly key: Key; readonly answer: Promise<Value> } | undefined;
  return (...key) => {
    if (last !== undefined && key.every((part, at) => part === last?.key[at])) return last.answer;
    const answer = ask(...key);
    last = { key, answer };
    // What failed may work the next time.
    answer.catch(() => {
      if (last?.answer === answer) last = undefined;
    });
    return answer;
  };
}
