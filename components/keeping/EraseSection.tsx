/** "Slet alt": one question, then everything is gone. Works behind the lock too: it is the way out without the passphrase. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { StoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';
import { type Said, storeProblem } from '../../lib/text/problems.ts';
import { dropAllDrafts } from '../data/drafts.ts';
import { Notice } from '../Notice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface EraseSectionProps {
  store: Store;
  /** What is there; null behind the lock. */
  counts: { contacts: number; notes: number } | null;
}

export function EraseSection({ store, counts }: EraseSectionProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<Said>();
  const erase = async (close: () => void) => {
    setProblem(undefined);
    try {
      await store.eraseAll();
      await dropAllDrafts();
      setDone(true);
    } catch (error) {
      setProblem(storeProblem(language, error instanceof StoreError ? error.code : 'unknown'));
    }
    close();
  };
  return (
    <section className="keep-part" id="keep-erase">
      <Title className="keep-title">{texts.erase.title}</Title>
      <p>{texts.erase.lead}</p>
      <p className="help">{texts.erase.files}</p>
      <div className="keep-actions">
        <DialogTrigger onOpenChange={(open) => open && setDone(false)}>
          <Button className="button button-bad">{texts.erase.start}</Button>
          <ModalOverlay className="keep-overlay" isDismissable>
            <Modal className="keep-modal">
              <Dialog role="alertdialog" className="keep-dialog">
                {({ close }) => (
                  <>
                    <Heading slot="title" className="keep-title">
                      {texts.erase.question}
                    </Heading>
                    <p>{counts ? texts.erase.counts(counts.contacts, counts.notes) : texts.erase.countsLocked}</p>
                    <div className="keep-actions">
                      <Button className="button" onPress={close} autoFocus>
                        {texts.erase.no}
                      </Button>
                      <Button className="button button-bad" onPress={() => void erase(close)}>
                        {texts.erase.yes}
                      </Button>
                    </div>
                  </>
                )}
              </Dialog>
            </Modal>
          </ModalOverlay>
        </DialogTrigger>
      </div>
      <p role="status" className="keep-said">
        {done && texts.erase.done}
      </p>
      {problem && (
        <div role="alert">
          <Notice tone="bad" title={problem.message} help={problem.help} />
        </div>
      )}
    </section>
  );
}
