/** Reads CSV as RFC 4180 has it, so that tests see what a spreadsheet sees. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const end = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') end();
    else if (char === '\r' && text[at + 1] === '\n') {
      end();
      rows.push(row);
      row = [];
      at += 1;
    } else cell += char;
  }
  return rows;
}
