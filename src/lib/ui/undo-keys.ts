/** What a key press asks of undo; nothing while a text is being typed, which has an undo of its own. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  const inText = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (inText || (key !== 'z' && key !== 'y')) return undefined;
  return key === 'y' || event.shiftKey ? 'redo' : 'undo';
}
