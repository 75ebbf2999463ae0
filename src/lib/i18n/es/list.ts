/** «a, b y c» */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  const last = items.at(-1) ?? '';
  const and = /^h?i(?!e)/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
