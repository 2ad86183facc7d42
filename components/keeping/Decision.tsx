/** One record that is here already with other content: both shown, and what to do with it. */
import { useId } from 'react';
import type { Choice } from '../../lib/exchange/plan.ts';
import { duplicateReason } from '../../lib/text/problems.ts';
import { useReading } from '../reading.tsx';
import { differences } from './differences.ts';
import { type AnyRow, nameOf } from './import-rows.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface DecisionProps {
  row: AnyRow;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

export function Decision({ row, choice, onChoice }: DecisionProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const said = texts.import.preview;
  const id = useId();
  const name = nameOf(row.ours ?? row.theirs) || said.unnamed;
  const choices: readonly Choice[] = row.ours ? ['skip', 'take', 'merge', 'both'] : ['skip', 'take'];
  const alike = row.reasons.filter((reason) => reason !== 'id');
  return (
    <li className="keep-decision">
      <fieldset>
        <legend>
          <span className="visually-hidden">{said.choice(name)}</span>
          <span aria-hidden="true" lang="da">
            {name}
          </span>
        </legend>
        {row.deletedHere && <p className="help">{said.deletedHere}</p>}
        {alike.length > 0 && (
          <p className="help">{said.alike(alike.map((reason) => duplicateReason(language, reason)).join(', '))}</p>
        )}
        {row.ours && (
          <table className="keep-differ">
            <thead>
              <tr>
                <th scope="col">{said.differs}</th>
                <th scope="col">{said.here}</th>
                <th scope="col">{said.inFile}</th>
              </tr>
            </thead>
            <tbody>
              {differences(row.ours, row.theirs, row.reasons.includes('id')).map(({ field, here, inFile }) => (
                <tr key={field}>
                  <th scope="row">{texts.import.field[field]}</th>
                  <td lang="da">{here || '–'}</td>
                  <td lang="da">{inFile || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="keep-options">
          {choices.map((one) => (
            <label key={one} className="keep-check">
              <input type="radio" name={id} value={one} checked={choice === one} onChange={() => onChoice(one)} />
              {said[one]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
