/** A directory to start from: the 98 municipalities with region and site, and the roles one asks for. Links only. */
import { useMemo, useState } from 'react';
import { type Municipality, regionOn } from '../../lib/contacts/municipalities.ts';
import { foldDanish } from '../../lib/knowledge/search.ts';
import { showDate } from '../../lib/text/dates.ts';
import { useHome } from '../data/home.ts';
import { useRecords } from '../data/records.tsx';
import { type Places, usePlaces, useWords } from '../data/words.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Icon } from '../icons.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { Head } from '../record-fields/Head.tsx';
import { SearchBox } from '../record-fields/SearchBox.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { roleName } from './filter.ts';

/** Whom one asks for in a municipality, in the order in which one usually looks. */
const ASK_FOR = [
  'sygedagpengesagsbehandler',
  'sagsbehandler',
  'fastholdelseskonsulent',
  'virksomhedskonsulent',
  'koordinerende-sagsbehandler',
  'kommunal-ungeindsats',
  'integrationskonsulent',
  'ydelseskontor',
  'handicapraadgiver',
  'rusmiddelcenter',
  'hjerneskadekoordinator',
  'familieafdeling',
  'borgerraadgiver',
] as const;

/** Registers where the live data are. Their front pages: a deep link would go stale. */
const REGISTERS = [
  ['cvr', 'https://datacvr.virk.dk/'],
  ['sundhed', 'https://www.sundhed.dk/'],
  ['sor', 'https://sor-filer.sundhedsdata.dk/'],
  ['authorisation', 'https://autregweb.sst.dk/'],
] as const;

interface DirectoryProps {
  /** Kommunekode of the one shown; undefined for the list. */
  code: string | undefined;
  onCode: (code: string | undefined) => void;
  onBack: () => void;
  onOpen: (id: string) => void;
  onAdd: (municipality: Municipality, role: string) => void;
  onRead: (ids: readonly string[]) => void;
}

export function Directory(props: DirectoryProps) {
  const texts = useRecordTexts();
  const places = usePlaces();
  if (!places) return <p className="panel-wait">{texts.loading}</p>;
  const one = props.code === undefined ? null : places.finder.byCode(props.code);
  return one ? <One key={one.code} {...props} one={one} places={places} /> : <All {...props} places={places} />;
}

/** `Region Sjælland`, and what follows it when that is decided. */
function Region({ one, places }: { one: Municipality; places: Places }) {
  const texts = useRecordTexts();
  const { today, language } = useReading();
  const now = regionOn(one, today, places.regions);
  const next = now?.next ? places.regions.find(({ id }) => id === now.next) : undefined;
  return (
    <>
      {now?.name}
      {next?.from && `, ${texts.directory.until(next.name, showDate(next.from, language))}`}
    </>
  );
}

function All({ places, onCode, onBack }: DirectoryProps & { places: Places }) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const [query, setQuery] = useState('');
  const [home] = useHome();
  const { contacts } = useRecords();
  const counts = useMemo(() => {
    const map = new Map<string, number>();
    for (const { record } of contacts.values()) map.set(record.municipality, (map.get(record.municipality) ?? 0) + 1);
    return map;
  }, [contacts]);
  const shown = useMemo(() => {
    const typed = foldDanish(query.trim());
    const collator = new Intl.Collator('da');
    return places.all
      .filter(({ name, official, code }) => typed === '' || foldDanish(`${name} ${official} ${code}`).includes(typed))
      .toSorted((a, b) => Number(b.code === home) - Number(a.code === home) || collator.compare(a.name, b.name));
  }, [places, query, home]);
  return (
    <div className="record-list">
      <Head title={texts.directory.title} back={texts.back.contacts} onBack={onBack} />
      <p className="help">{texts.directory.lead}</p>
      <SearchBox label={texts.directory.search} hint={texts.directory.search} value={query} onChange={setQuery} />
      <ul className="rows">
        {shown.map((one) => (
          <li key={one.code} className="row">
            <span className="row-term">
              <button type="button" className="row-button" onClick={() => onCode(one.code)}>
                {one.official}
              </button>
            </span>
            <p className="row-count">{one.code === home ? texts.directory.own : ''}</p>
            <p className="row-text">
              <Region one={one} places={places} />
              {counts.has(one.code) && ` · ${texts.directory.yours(counts.get(one.code) ?? 0)}`}
            </p>
          </li>
        ))}
      </ul>
      <Registers />
      <p className="help">{texts.directory.checked(showDate(places.checked, language))}</p>
    </div>
  );
}

function Registers() {
  const texts = useRecordTexts();
  return (
    <section className="registers">
      <p className="section-title">{texts.directory.registers}</p>
      <p className="help">{texts.directory.registersHelp}</p>
      <ul className="lines">
        {REGISTERS.map(([id, url]) => (
          <li key={id}>
            <ExternalLink href={url}>{texts.directory.registerNames[id]}</ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ one, places, onCode, onOpen, onAdd, onRead }: DirectoryProps & { one: Municipality; places: Places }) {
  const texts = useRecordTexts();
  const words = useWords();
  const Heading = useHeading(1);
  const [home, setHome] = useHome();
  const { contacts } = useRecords();
  const here = useMemo(
    () => [...contacts.values()].map(({ record }) => record).filter(({ municipality }) => municipality === one.code),
    [contacts, one.code],
  );
  return (
    <div className="record-view">
      <Head title={one.official} back={texts.directory.all} onBack={() => onCode(undefined)} />
      <p className="record-about">
        <Region one={one} places={places} /> · {texts.directory.code(one.code)}
      </p>
      {one.site && (
        <p>
          <ExternalLink href={one.site}>{texts.directory.site(one.name)}</ExternalLink>
        </p>
      )}
      <p>
        <button
          type="button"
          className="button"
          aria-pressed={home === one.code}
          onClick={() => void setHome(home === one.code ? '' : one.code)}
        >
          {home === one.code ? texts.directory.unmakeOwn : texts.directory.makeOwn}
        </button>{' '}
        <span className="help">{texts.directory.ownHelp}</span>
      </p>
      <Heading className="section-title">{texts.directory.ask}</Heading>
      <p className="help">{texts.directory.askHelp}</p>
      <ul className="ask-for">
        {ASK_FOR.map((role) => {
          const name = roleName(role, (id) => words?.name(id) ?? id);
          const mine = here.filter((contact) => contact.role === role);
          return (
            <li key={role}>
              <div className="ask-role">
                {words?.row(role) ? (
                  <button
                    type="button"
                    className="chip-open"
                    data-entry={role}
                    lang="da"
                    onClick={() => onRead([role])}
                  >
                    {name}
                  </button>
                ) : (
                  <span lang="da">{name}</span>
                )}
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={texts.directory.add(name)}
                  title={texts.directory.add(name)}
                  onClick={() => onAdd(one, role)}
                >
                  <Icon name="plus" />
                </button>
              </div>
              {mine.length === 0 ? (
                <span className="help">{texts.directory.yours(0)}</span>
              ) : (
                mine.map((contact) => (
                  <button
                    key={contact.id}
                    type="button"
                    className="button button-copy"
                    onClick={() => onOpen(contact.id)}
                  >
                    <Icon name="person" />
                    {contact.name}
                  </button>
                ))
              )}
            </li>
          );
        })}
      </ul>
      <Registers />
    </div>
  );
}
