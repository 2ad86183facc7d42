/** The head of a page inside a tab: the way back, and what is shown. Focus goes to the title when it is opened. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';
import { useHeading } from '../reading.tsx';

interface HeadProps {
  title: string;
  back: string;
  onBack: () => void;
  children?: ReactNode;
  lang?: string;
  /** Leave focus alone: something below takes it. */
  still?: boolean;
}

export function Head({ title, back, onBack, children, lang, still = false }: HeadProps) {
  const Title = useHeading();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!still) ref.current?.focus();
  }, [still]);
  return (
    <div className="record-head">
      <button type="button" className="button button-quiet record-back" onClick={onBack}>
        <Icon name="back" />
        {back}
      </button>
      <div className="record-title-row">
        <Title className="record-title" ref={ref} tabIndex={-1} {...(lang ? { lang } : {})}>
          {title}
        </Title>
        {children}
      </div>
    </div>
  );
}
