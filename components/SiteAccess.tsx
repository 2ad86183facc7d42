/** Whether Fagbro may work on this site, and what the reader can do about it. */
import { useState } from 'react';
import type { Access } from './data/site-access.ts';
import { Notice } from './Notice.tsx';
import { useReading } from './reading.tsx';

export interface AccessActions {
  /** Each is called straight from the click and answers whether it worked. */
  grant: () => Promise<boolean>;
  once: () => Promise<boolean>;
  revoke: () => Promise<boolean>;
}

interface SiteAccessProps {
  access: Access;
  actions: AccessActions;
}

export function SiteAccess({ access, actions }: SiteAccessProps) {
  const { texts } = useReading();
  const [said, setSaid] = useState('');

  const run = async (action: () => Promise<boolean>, well: string, badly: string) => {
    const worked = await action().catch(() => false);
    setSaid(worked ? well : badly);
  };
  return (
    <div className="access">
      {access.kind === 'restricted' && <Notice title={texts.access.restricted} help={texts.access.restrictedHelp} />}
      {access.kind === 'hidden' && <Notice title={texts.access.byIcon} />}
      {access.kind === 'portal' && <p className="access-line">{texts.access.portal}</p>}
      {access.kind === 'granted' && (
        <p className="access-line">
          {texts.access.granted}{' '}
          <button type="button" className="button button-copy" onClick={() => run(actions.revoke, '', '')}>
            {texts.access.revoke}
          </button>
        </p>
      )}
      {access.kind === 'none' && (
        <Notice title={texts.access.needed} help={texts.access.neededHelp}>
          <button
            type="button"
            className="button button-primary"
            onClick={() => run(actions.grant, '', texts.access.denied)}
          >
            {texts.access.grant}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => run(actions.once, texts.access.onceDone, texts.access.onceFailed)}
          >
            {texts.access.once}
          </button>
        </Notice>
      )}
      <p className="access-said" role="status">
        {said}
      </p>
    </div>
  );
}
