import type { TabProps } from '../panel/tab-props.ts';

export default function GuidesTab(_: TabProps) {
  return null;
}
