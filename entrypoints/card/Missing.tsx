/** Shown when an entry could not be read: a damaged installation, or a page older than this version. */
import { EntryBar } from '../../components/EntryBar.tsx';
import { Icon } from '../../components/icons.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useReading } from '../../components/reading.tsx';

interface MissingProps {
  surface: string;
  titleId: string;
  onClose: () => void;
}

export function Missing({ surface, titleId, onClose }: MissingProps) {
  const { texts } = useReading();
  return (
    <article className="entry built">
      <EntryBar
        sector={texts.product}
        after={
          <button type="button" className="button button-icon" aria-label={texts.card.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        }
      />
      <div className="entry-head">
        <h1 className="title" id={titleId} lang="da">
          {surface}
        </h1>
      </div>
      <div className="entry-body">
        <Notice tone="bad" title={texts.card.gone} help={texts.card.goneHelp} />
      </div>
    </article>
  );
}
