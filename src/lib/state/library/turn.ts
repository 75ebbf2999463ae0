/** Gives the page its turn between two slices of work. */
export async function turn(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}
