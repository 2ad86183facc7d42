/**
 * The real pointer and keyboard for tests that run inside a page: the page asks its own server, and the runner moves
 * the browser's mouse. Coordinates are those of the viewport.
 */
export type Action =
  | { do: 'move'; x: number; y: number; steps?: number }
  | { do: 'click'; x: number; y: number }
  | { do: 'press'; key: string }
  | { do: 'type'; text: string }
  | { do: 'wheel'; x: number; y: number; by: number }
  | { do: 'viewport'; width: number; height: number };

async function ask(action: Action): Promise<void> {
  const answer = await fetch('/do', { method: 'POST', body: JSON.stringify(action) });
  if (!answer.ok) throw new Error(`${action.do}: ${await answer.text()}`);
}

export const move = (x: number, y: number, steps = 5): Promise<void> => ask({ do: 'move', x, y, steps });
export const click = (x: number, y: number): Promise<void> => ask({ do: 'click', x, y });
/** A key by its name (`Escape`, `Tab`), or several held down together: `Alt+ArrowLeft`. */
export const press = (key: string): Promise<void> => ask({ do: 'press', key });
export const typeText = (text: string): Promise<void> => ask({ do: 'type', text });
export const wheel = (x: number, y: number, by: number): Promise<void> => ask({ do: 'wheel', x, y, by });
export const viewport = (width: number, height: number): Promise<void> => ask({ do: 'viewport', width, height });
