import type { TabProps } from '../panel/tab-props.ts';

export default function ReaderTab(_: TabProps) {
  return null;
}
