/** The states of the card. */
import { CardView } from '../../components/CardView.tsx';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import * as f from './fixtures.ts';
import { Part, State } from './State.tsx';

const nothing = () => {};

interface OneProps {
  name: string;
  entry: PublishedEntry | readonly PublishedEntry[];
  surface?: string;
  built?: boolean;
  width?: 'card' | 'narrow';
}

function One({ name, entry, surface, built, width = 'card' }: OneProps) {
  const entries: readonly PublishedEntry[] = 'id' in entry ? [entry] : entry;
  return (
    <State name={name} width={width}>
      <CardView
        entries={entries}
        surface={surface ?? entries[0]?.term ?? ''}
        built={built}
        onClose={nothing}
        keys
        titleId={`title-${name}`.replaceAll(' ', '-')}
      />
    </State>
  );
}

export function Cards() {
  return (
    <Part title="Kortet">
      <One name="everything, employment" entry={f.jobafklaring} surface="jobafklaringsforløbet" />
      <One name="everything, health" entry={f.prolaps} surface="prolapsen" />
      <One name="scale low is good, score in text" entry={f.phq} surface="PHQ-9: 17" />
      <One name="scale high is good, no bands" entry={f.gaf} surface="GAF 45" />
      <One name="scale without ends" entry={f.hb} />
      <One name="review date passed" entry={f.sygedagpenge} surface="sygedagpengene" />
      <One name="no new grants" entry={f.ressource} />
      <One name="abolished" entry={f.revalidering} />
      <One name="planned" entry={f.planned} />
      <One name="must be checked" entry={f.unsure} />
      <One name="long term, no source" entry={f.longWord} width="narrow" />
      <One name="two meanings" entry={[f.prolaps, f.prolapsPelvis]} surface="prolaps" />
      <One name="three meanings, both sectors" entry={[f.prolaps, f.attest, f.ressource]} surface="RF" width="narrow" />
      <One name="built word" entry={[f.kardio, f.megali]} surface="kardiomegali" built />
    </Part>
  );
}
