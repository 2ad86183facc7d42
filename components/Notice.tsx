/** A short message about the state of things, with what to do about it. */
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

interface NoticeProps {
  title: string;
  help?: string;
  tone?: 'plain' | 'warn' | 'bad';
  children?: ReactNode;
}

export function Notice({ title, help, tone = 'plain', children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={tone === 'plain' ? 'info' : 'warn'} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {help && <p>{help}</p>}
        {children && <div className="actions">{children}</div>}
      </div>
    </div>
  );
}
