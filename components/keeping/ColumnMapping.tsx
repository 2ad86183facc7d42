/** Which column of a table becomes which field: Fagbro's guess, for the reader to correct. */
import { useMemo, useState } from 'react';
import type { FieldKey } from '../../lib/exchange/csv-fields.ts';
import { allFields } from '../../lib/exchange/csv-headings.ts';
import { Notice } from '../Notice.tsx';
import type { Import, ImportState } from './use-import.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Rows looked through for an example of what a column holds. */
const LOOK = 50;

interface ColumnMappingProps {
  state: Extract<ImportState, { step: 'columns' }>;
  onDone: Import['map'];
  onLeave: () => void;
}

export function ColumnMapping({ state, onDone, onLeave }: ColumnMappingProps) {
  const texts = useKeepingTexts();
  const { table, problem } = state;
  const [mapping, setMapping] = useState(state.mapping);
  const fields = useMemo(() => {
    const all = allFields();
    const known = new Set(all.map(({ key }) => key));
    // A guess may be the seventh phone; then it must be there to be chosen.
    const further = state.mapping.filter((key): key is FieldKey => key !== null && !known.has(key));
    return further.length > 0 ? allFields(20) : all;
  }, [state.mapping]);
  const examples = useMemo(
    () =>
      table.headings.map((_, column) => {
        const cells = table.rows.slice(0, LOOK).map((row) => row[column]?.trim() ?? '');
        return [...new Set(cells.filter(Boolean))].slice(0, 2).join(' · ');
      }),
    [table],
  );
  return (
    <div className="keep-form keep-wide">
      <p>
        <strong>{texts.import.columns.title}</strong> {texts.import.columns.lead}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section className="keep-scroll" tabIndex={0} aria-label={texts.import.columns.title}>
        <table className="keep-table">
          <thead>
            <tr>
              <th scope="col">{texts.import.columns.column}</th>
              <th scope="col">{texts.import.columns.example}</th>
              <th scope="col">{texts.import.columns.field}</th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map((heading, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading; their place is what tells them apart
              <tr key={column}>
                <th scope="row">{heading || texts.import.columns.empty}</th>
                <td className="keep-example">{examples[column]}</td>
                <td>
                  <select
                    className="keep-input"
                    aria-label={texts.import.columns.of(heading || texts.import.columns.empty)}
                    value={mapping[column] ?? ''}
                    data-left={mapping[column] === null || undefined}
                    onChange={({ target }) =>
                      setMapping(
                        mapping.map((key, at) => (at === column ? ((target.value || null) as FieldKey | null) : key)),
                      )
                    }
                  >
                    <option value="">{texts.import.columns.none}</option>
                    {fields.map(({ key, heading: name }) => (
                      <option key={key} value={key}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {problem && (
        <div role="alert">
          <Notice tone="warn" title={problem.message} help={problem.help} />
        </div>
      )}
      <div className="keep-actions">
        <button type="button" className="button button-primary" onClick={() => onDone(mapping)}>
          {texts.import.columns.next}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {texts.import.leave}
        </button>
      </div>
    </div>
  );
}
