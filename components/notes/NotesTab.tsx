import type { TabProps } from '../panel/tab-props.ts';

export default function NotesTab(_: TabProps) {
  return null;
}
