/**
 * Puts text on the clipboard. In the card's frame the async clipboard is refused where the host page's permissions
 * policy does not delegate it, with a complaint in the page's console; the old command works there, since it asks only
 * for a user gesture. So in a frame the command goes first.
 */
export async function copyText(text: string): Promise<boolean> {
  if (window !== window.top) return copyByCommand(text) || copyByApi(text);
  return (await copyByApi(text)) || copyByCommand(text);
}

async function copyByApi(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  try {
    area.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
