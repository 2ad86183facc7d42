// Types for the tests that read the texts; the portals themselves are plain JavaScript.
export interface PortalText {
  id: string;
  title: string;
  genre: string;
  law: 'gammel' | 'ny';
  date: string;
  from: string;
  to: string;
  regarding: string;
  body: string;
}

export const textById: (id: string) => PortalText | undefined;
export const letters: PortalText[];
export const decisions: PortalText[];
export const documents: PortalText[];
export const answers: PortalText[];
export const journalNotes: PortalText[];
export const caseNotes: PortalText[];
export const allTexts: PortalText[];
export default allTexts;
