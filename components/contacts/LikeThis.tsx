/** Says that the reader may have this contact already, why it seems so, and offers to make one of the two. */
import type { Duplicate } from '../../lib/contacts/duplicates.ts';
import type { Contact } from '../../lib/contacts/schema.ts';
import type { Stored } from '../../lib/store/records.ts';
import { Notice } from '../Notice.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';

interface LikeThisProps {
  duplicates: readonly Duplicate[];
  contacts: ReadonlyMap<string, Stored<Contact>>;
  onShow: (id: string) => void;
  onMerge: (id: string) => void;
  onIgnore: (id: string) => void;
}

export function LikeThis({ duplicates, contacts, onShow, onMerge, onIgnore }: LikeThisProps) {
  const texts = useRecordTexts();
  const [first] = duplicates;
  const there = first && contacts.get(first.id)?.record;
  return (
    <div role="status">
      {first && there && (
        <Notice
          tone="warn"
          title={texts.duplicate.found(there.name)}
          help={texts.duplicate.why(first.reasons.map((reason) => texts.alike[reason]).join(', '))}
        >
          <button type="button" className="button" onClick={() => onMerge(first.id)}>
            {texts.duplicate.merge}
          </button>
          <button type="button" className="button button-quiet" onClick={() => onShow(first.id)}>
            {texts.duplicate.show}
          </button>
          <button type="button" className="button button-quiet" onClick={() => onIgnore(first.id)}>
            {texts.duplicate.ignore}
          </button>
        </Notice>
      )}
    </div>
  );
}
