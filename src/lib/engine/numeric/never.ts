/**
 * The end of an exhaustive `switch`: the compiler refuses the call while a `kind` is left
 * unanswered; reached at run time, it means that a value broke its type, so it throws.
 */
export function assertNever(x: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(x)}`);
}
