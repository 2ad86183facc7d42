/** The few words of the small drawing in a card; apart from the map's, so that the card carries no more than it says. */
import type { Language } from './index.ts';

const da = {
  title: 'Før og efter',
  before: 'Hvad fører hertil',
  here: 'her',
  after: 'Hvad kan følge',
  more: (n: number) => `${n} flere`,
  fewer: 'færre',
  map: 'Se på ydelseskortet',
  state: { plan: 'er foreslået', gone: 'lukket', check: 'skal tjekkes' },
};

const en: typeof da = {
  title: 'Before and after',
  before: 'What leads here',
  here: 'here',
  after: 'What may follow',
  more: (n) => `${n} more`,
  fewer: 'fewer',
  map: 'See the benefit map',
  state: { plan: 'proposed', gone: 'closed', check: 'must be checked' },
};

export const nearTexts = (language: Language): typeof da => (language === 'da' ? da : en);
