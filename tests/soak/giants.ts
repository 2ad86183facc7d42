/** Pages that no one would read, and what Fagbro must do with them: go on in small tasks, or stop and say why. */
import { Annotator } from '../../lib/annotate/annotator.ts';
import type { StopReason } from '../../lib/annotate/bounds.ts';
import { type Tasks, takeTasks, taskCount, timed, wrapCallbacks } from '../bench/own-tasks.ts';
import { scan } from './edit-scripts.ts';

const PATIENCE = 120_000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let wrapped = false;

export interface Outcome {
  stopped: StopReason | null;
  marks: number;
  registered: number;
  tasks: Tasks;
}

/** Hidden, so that what is measured is Fagbro and not the layout of a hundred megabytes. */
export function hidden(...nodes: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.style.display = 'none';
  element.append(...nodes);
  return element;
}

/** Marks the page as it stands until there is no more work; `late` is added when the first pass is done. */
export async function mark(late: Node | null = null): Promise<Outcome> {
  if (!wrapped) wrapCallbacks();
  wrapped = true;
  let stopped: StopReason | null = null;
  const annotator = new Annotator({
    scan,
    density: 'every',
    shadowCss: null,
    onStopped: (reason) => {
      stopped = reason;
    },
  });
  takeTasks();
  try {
    timed(() => annotator.start())();
    await quiet();
    if (late) {
      document.body.append(late);
      await quiet();
    }
    const marks = [...annotator.store.units.values()].reduce((sum, unit) => sum + unit.words, 0);
    return { stopped, marks, registered: annotator.highlights.registered, tasks: takeTasks() };
  } finally {
    annotator.dispose();
    document.body.replaceChildren();
  }
}

/** Until nothing of ours has run for a while: a busy browser leaves background work waiting. */
async function quiet(): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let still = 0, before = -1; still < 4; ) {
    if (Date.now() > end) throw new Error(`still working after ${PATIENCE / 1000} s`);
    still = before === taskCount() ? still + 1 : 0;
    before = taskCount();
    await wait(250);
  }
}
