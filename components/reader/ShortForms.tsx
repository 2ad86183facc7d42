/** The abbreviations of the text, resolved; where the text does not settle it, every meaning side by side. */
import type { ShortForm } from '../../lib/reading/words.ts';
import { displayTerm, sameWord } from '../term.ts';
import { EntryLink } from './open.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { useReaderTexts } from './use-reader-texts.ts';

/** A short form that is the headword and has no longer name: then its explanation says it all. */
const itself = (form: string, meanings: ShortForm['meanings']): boolean =>
  meanings.length === 1 && meanings[0]?.long === null && sameWord(form, meanings[0].entry.term);

export function ShortForms({ forms, id }: { forms: readonly ShortForm[]; id: string }) {
  const texts = useReaderTexts();
  if (forms.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.short.title} count={forms.length}>
      <p className="help reader-help">{texts.short.help}</p>
      <dl className="short-forms">
        {forms.map(({ form, word, meanings }) => (
          <div key={`${word.key} ${form}`} className="short-form" data-doubtful={word.doubtful || undefined}>
            <dt lang="da">{itself(form, meanings) ? <EntryLink entry={word.entries[0]}>{form}</EntryLink> : form}</dt>
            <dd>
              {meanings.map(({ entry, long }, place) => (
                <span key={entry.id}>
                  {place > 0 && <span className="reader-or"> {texts.short.or} </span>}
                  {!itself(form, meanings) && (
                    <EntryLink entry={entry}>{long ?? displayTerm(entry.term, entry.kind)}</EntryLink>
                  )}
                  {long === null && !word.doubtful && (
                    <span className="short-says" lang="da">
                      {entry.short}
                    </span>
                  )}
                </span>
              ))}
              {word.doubtful && <span className="chip chip-plan">{texts.words.doubtful}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </ReaderSection>
  );
}
