/** The words of the small figures of the body; loaded with the figure, so that the card carries no more than it says. */
import type { Language } from './index.ts';

const da = {
  title: 'Hvor i kroppen',
  note: 'Skematisk. Viser stedet, ikke hvad der er galt.',
  desc: (figure: string, here: string) => `Tegning af ${figure}. Fremhævet: ${here}.`,
  level: (levels: string) => `niveau ${levels}`,
  closer: (levels: string) => `Til højre ses ${levels} tæt på.`,
  figures: {
    spine: 'rygsøjlen fra siden',
    shoulder: 'skulderen forfra',
    elbow: 'albuen forfra',
    hand: 'hånden fra håndryggen',
    hip: 'bækkenet og hofterne forfra',
    knee: 'knæet forfra',
    foot: 'foden og anklen fra siden',
    head: 'hovedet fra siden',
    torso: 'overkroppen forfra',
    whole: 'kroppen forfra',
  },
};

const en: typeof da = {
  title: 'Where in the body',
  note: 'Schematic. Shows the place, not what is wrong.',
  desc: (figure, here) => `Drawing of ${figure}. Highlighted: ${here}.`,
  level: (levels) => `level ${levels}`,
  closer: (levels) => `On the right ${levels} is seen closely.`,
  figures: {
    spine: 'the spine from the side',
    shoulder: 'the shoulder from the front',
    elbow: 'the elbow from the front',
    hand: 'the back of the hand',
    hip: 'the pelvis and hips from the front',
    knee: 'the knee from the front',
    foot: 'the foot and ankle from the side',
    head: 'the head from the side',
    torso: 'the trunk from the front',
    whole: 'the body from the front',
  },
};

export const bodyTexts = (language: Language): typeof da => (language === 'da' ? da : en);
