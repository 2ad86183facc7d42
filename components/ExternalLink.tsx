/** A link out of the extension: its own tab, no referrer, and only https and http (data could name anything). */
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';

export function ExternalLink({ href, children }: { href: string; children: string }) {
  const { texts } = useReading();
  if (!/^https?:\/\//.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="external">
        <Icon name="external" />
      </span>
      <span className="visually-hidden" lang={undefined}>
        {' '}
        ({texts.newTab})
      </span>
    </a>
  );
}
