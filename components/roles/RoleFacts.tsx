/** What a role does, can and cannot, and when and how to reach it: in a card, from the same data as the guide. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { RoleFacts as Facts } from '../../lib/knowledge/role-guide.ts';
import { useKnowledge } from '../reading.tsx';
import { Lines, Section } from '../Section.tsx';
import { useCardTexts } from '../use-card-texts.ts';

const ORDER = ['does', 'can', 'cannot', 'when', 'how'] as const;

export function RoleFacts({ entry }: { entry: PublishedEntry }) {
  const { role: texts } = useCardTexts();
  const knowledge = useKnowledge();
  const { role } = entry;
  if (!role) return null;
  return (
    <Section title={texts.title}>
      <RoleList role={role} />
      {/* Elsewhere in the card where the entry itself says it. */}
      {role.misread && !entry.misunderstandings && (
        <Section className="role-misread" title={texts.misread}>
          <Lines lines={role.misread} />
        </Section>
      )}
      {knowledge.guide && (
        <button
          type="button"
          className="button button-quiet to-guide"
          onClick={() => knowledge.guide?.('roles', entry.id)}
        >
          {texts.guide}
        </button>
      )}
    </Section>
  );
}

/** The facts as one list of terms; an empty one is left out (its text stands elsewhere already). */
export function RoleList({ role }: { role: Facts }) {
  const { role: texts } = useCardTexts();
  return (
    <dl className="facts role-facts">
      {ORDER.map((key) => {
        const value = role[key];
        if (!value) return null;
        return (
          <div className="fact" key={key} data-key={key}>
            <dt>{texts[key]}</dt>
            <dd>{typeof value === 'string' ? <p lang="da">{value}</p> : <Lines lines={value} />}</dd>
          </div>
        );
      })}
    </dl>
  );
}
