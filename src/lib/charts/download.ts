/** Hands a file to the browser under a name that every system accepts. */
export function download(content: Blob | string, name: string, type: string): void {
  // Spreadsheets take CSV for an older encoding unless it begins with this mark.
  const mark = type.startsWith('text/csv') ? '\uFEFF' : '';
  const blob = typeof content === 'string' ? new Blob([mark, content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
