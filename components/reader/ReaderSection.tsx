/** One titled part of the result; the list of parts above leads to its heading. */
import type { ReactNode } from 'react';
import { useHeading } from '../reading.tsx';

interface ReaderSectionProps {
  id: string;
  title: string;
  count?: number | undefined;
  children: ReactNode;
}

export function ReaderSection({ id, title, count, children }: ReaderSectionProps) {
  const Heading = useHeading();
  return (
    <section className="reader-section">
      <Heading className="reader-title" id={id} tabIndex={-1}>
        {title}
        {count !== undefined && <span className="reader-count"> {count}</span>}
      </Heading>
      {children}
    </section>
  );
}
