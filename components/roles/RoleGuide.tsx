/** Who does what: the roles of both sectors as cards in groups, to be searched and narrowed to one sector. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { filterRoles, type PublishedRole, type PublishedRoleGuide } from '../../lib/knowledge/role-guide.ts';
import { showDate } from '../../lib/text/dates.ts';
import { useGuidesTexts } from '../guides/use-guides-texts.ts';
import { Icon } from '../icons.tsx';
import { bringInSight } from '../in-sight.ts';
import { HeadingLevel, useHeading, useReading } from '../reading.tsx';
import { Lines, Section } from '../Section.tsx';
import { StateChip } from '../StateChip.tsx';
import { ReviewPassed } from '../StateNote.tsx';
import { RoleList } from './RoleFacts.tsx';

const SECTORS = ['all', 'employment', 'health'] as const;
type Sector = (typeof SECTORS)[number];
/** Other titles shown beside a name; the rest stand in the entry. */
const TITLES = 3;

interface RoleGuideProps {
  guide: PublishedRoleGuide;
  /** The role one came for: unfolded and in sight. */
  first?: string | null;
  onRead?: ((id: string) => void) | undefined;
}

export function RoleGuide({ guide, first = null, onRead }: RoleGuideProps) {
  const { texts: common, language, side } = useReading();
  const texts = useGuidesTexts();
  const Title = useHeading();
  const name = useId();
  const search = useId();
  const [query, setQuery] = useState('');
  // One looks here for the other side's people; who comes for one role gets everything around it.
  const [sector, setSector] = useState<Sector>(
    first === null && side !== null ? (side === 'health' ? 'employment' : 'health') : 'all',
  );
  const groups = filterRoles(guide.groups, query, sector === 'all' ? null : sector);
  const count = groups.reduce((sum, { roles }) => sum + roles.length, 0);
  return (
    <div className="role-guide">
      <Title className="map-title">{texts.roles.title}</Title>
      <p className="help">{texts.roles.lead}</p>
      <ReviewPassed review={guide.review} />
      <div className="role-find">
        <div className="search">
          <label className="visually-hidden" htmlFor={search}>
            {texts.roles.search}
          </label>
          <Icon name="search" />
          <input
            id={search}
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={texts.roles.search}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </div>
        <fieldset className="segments">
          <legend className="visually-hidden">{texts.roles.filter}</legend>
          {SECTORS.map((one) => (
            <label key={one} className="segment" data-side={one === 'all' ? undefined : one}>
              <input
                type="radio"
                name={name}
                value={one}
                checked={one === sector}
                onChange={() => setSector(one)}
                className="visually-hidden"
              />
              <span>{one === 'all' ? texts.roles.all : texts.roles.sector[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p className="help" role="status">
        {texts.roles.count(count)}
      </p>
      {count === 0 && <p>{texts.roles.noneHelp}</p>}
      <HeadingLevel level={2}>
        {groups.map((group) => (
          <Group key={group.id} name={group.name}>
            {group.roles.map((role) => (
              <RoleCard
                key={role.id}
                role={role}
                sector={group.sector}
                first={role.id === first}
                open={query.trim() !== '' && count <= 4}
                onRead={onRead}
              />
            ))}
          </Group>
        ))}
      </HeadingLevel>
      <p className="help">
        {common.sources.checked(showDate(guide.checked, language))}
        {' · '}
        {common.sources.review(showDate(guide.review, language))}
      </p>
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const Title = useHeading();
  return (
    <section className="role-group">
      <Title className="role-group-name" lang="da">
        {name}
      </Title>
      <ul className="role-cards">{children}</ul>
    </section>
  );
}

interface RoleCardProps {
  role: PublishedRole;
  sector: 'employment' | 'health' | 'both';
  first: boolean;
  open: boolean;
  onRead?: ((id: string) => void) | undefined;
}

function RoleCard({ role, sector, first, open, onRead }: RoleCardProps) {
  const texts = useGuidesTexts();
  const Name = useHeading(1);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!first) return;
    bringInSight(card.current);
    card.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [first]);
  const titles = role.also.slice(0, TITLES).join(', ');
  return (
    <li className="role-card" ref={card} data-side={sector === 'both' ? undefined : sector}>
      <details open={first || open}>
        <summary>
          <span className="role-head">
            <Name className="role-name" lang="da">
              {role.name}
            </Name>
            <StateChip holds={role.holds} quiet />
            <span className="role-does" lang="da">
              {role.does}
            </span>
          </span>
        </summary>
        <div className="role-body">
          {titles && (
            <p className="help">
              {texts.roles.also} <span lang="da">{titles}</span>
            </p>
          )}
          <HeadingLevel level={4}>
            <RoleList role={{ ...role, does: '' }} />
            {role.misread && (
              <Section className="role-misread" title={texts.roles.misread}>
                <Lines lines={role.misread} />
              </Section>
            )}
            {role.open && (
              <Section className="box box-open" title={texts.roles.open}>
                <Lines lines={role.open} />
              </Section>
            )}
          </HeadingLevel>
          {role.confidence !== 'high' && <p className="help">{texts.roles.medium}</p>}
          {onRead && (
            <button
              type="button"
              className="button"
              data-entry={role.id}
              aria-label={texts.roles.readOf(role.name)}
              onClick={() => onRead(role.id)}
            >
              {texts.roles.read}
            </button>
          )}
        </div>
      </details>
    </li>
  );
}
