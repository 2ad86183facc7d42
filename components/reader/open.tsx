/** Opening entries from anywhere in the result, and what every section of it is given. */
import { createContext, type ReactNode, useContext } from 'react';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { ReadWord } from '../../lib/reading/words.ts';
import type { TabProps } from '../panel/tab-props.ts';

export interface Reader {
  /** On paper: everything shown, nothing to press. */
  printing?: boolean | undefined;
}

type OnRead = TabProps['onRead'];
const OpenContext = createContext<OnRead | null>(null);

export function OpenProvider({ onRead, children }: { onRead: OnRead; children: ReactNode }) {
  return <OpenContext value={onRead}>{children}</OpenContext>;
}

/** Opens a word in full, as it stands in the text with the value after it: its entry, or all its meanings. */
export function useOpen(): (word: ReadWord) => void {
  const onRead = useContext(OpenContext);
  return ({ entries: [first, ...others], forms, built, doubtful }) => {
    const form = forms.find(({ value }) => value !== '') ?? forms[0];
    // The act beside its section is one press further, under the section.
    const shown = doubtful || built ? [first, ...others] : [first];
    onRead?.(
      shown.map(({ id }) => id),
      form && { surface: built || doubtful ? form.text : form.text + form.value, built },
    );
  };
}

/** An entry's name that opens it; on paper the name alone. */
export function EntryLink({ entry, children }: { entry: Pick<PublishedEntry, 'id'>; children: ReactNode }) {
  const onRead = useContext(OpenContext);
  if (!onRead)
    return (
      <b className="reader-name" lang="da">
        {children}
      </b>
    );
  return (
    <button type="button" className="reader-link" lang="da" data-entry={entry.id} onClick={() => onRead([entry.id])}>
      {children}
    </button>
  );
}
