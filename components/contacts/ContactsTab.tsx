import type { TabProps } from '../panel/tab-props.ts';

export default function ContactsTab(_: TabProps) {
  return null;
}
