/** The page's address: `#kort?fra=sygedagpenge&til=jobafklaringsforloeb` or `#attester`. Pure. */

export interface GuideRoute {
  tab: 'map' | 'attests';
  from: string | null;
  to: string | null;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = (value: string | null): string | null => (value !== null && ID.test(value) ? value : null);

export function readRoute(hash: string): GuideRoute {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  return { tab: name === 'attester' ? 'attests' : 'map', from: id(given.get('fra')), to: id(given.get('til')) };
}

export function writeRoute({ tab, from, to }: GuideRoute): string {
  if (tab === 'attests') return '#attester';
  const query = new URLSearchParams({ ...(from ? { fra: from } : {}), ...(to ? { til: to } : {}) }).toString();
  return query === '' ? '#kort' : `#kort?${query}`;
}
