/** An explanation step by step: what had to be the case, with law; what the doctor can do; who decides; the sources. */
import type { PublishedPathways, Step } from '../../lib/knowledge/pathways.ts';
import { showDate } from '../../lib/text/dates.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { Lines, Section } from '../Section.tsx';
import { useMapTexts } from './use-map-texts.ts';
import { CHIP_TONE, chipWords } from './way-words.ts';

interface ExplainedProps {
  data: PublishedPathways;
  explanations: readonly Step[][];
  date: string;
  onRead?: ((id: string) => void) | undefined;
}

export function Explained({ data, explanations, onRead }: ExplainedProps) {
  const texts = useMapTexts();
  const several = explanations.length > 1;
  const Title = useHeading();
  return explanations.map((steps, at) => (
    <section key={steps.map((step) => step.transition.id).join()} className="why-way">
      {several && <Title className="why-possibility">{texts.why.reason(at + 1)}</Title>}
      {steps.map((step, index) => (
        <OneStep
          key={step.transition.id}
          data={data}
          step={step}
          count={steps.length > 1 ? texts.why.step(index + 1, steps.length) : null}
          onRead={onRead}
        />
      ))}
    </section>
  ));
}

interface OneStepProps {
  data: PublishedPathways;
  step: Step;
  count: string | null;
  onRead?: ((id: string) => void) | undefined;
}

function OneStep({ data, step, count, onRead }: OneStepProps) {
  const { language, side } = useReading();
  const texts = useMapTexts();
  const Title = useHeading();
  const { transition: way } = step;
  const name = (id: string) => data.places.find((place) => place.id === id)?.name ?? id;
  return (
    <div className="why-step">
      <div className="why-step-head">
        <Title className="why-step-title" lang="da">
          {count && <span className="why-count">{count}: </span>}
          {name(step.from)} → {name(step.to)}
        </Title>
        <span className={`chip chip-${CHIP_TONE[step.state]}`}>{chipWords(step, texts, language)}</span>
      </div>
      <p className="why-trigger" lang="da">
        {way.trigger}
      </p>
      {step.note && (
        <p className="help" lang="da">
          {step.note}
        </p>
      )}
      {step.drawnFrom !== step.from && <p className="help">{texts.why.any(name(step.from))}</p>}
      <ol className="why-reasons" lang="da">
        {way.reasons.map(({ text, law }) => (
          <li key={text}>
            {text}
            {law && <span className="why-law"> {law.replaceAll(' ', '\u00A0')}</span>}
          </li>
        ))}
      </ol>
      {way.gp && (
        <Section className="box box-reader" title={side === 'employment' ? texts.why.gpOther : texts.why.gp}>
          <Lines lines={way.gp.write} />
          {way.gp.avoid && (
            <p className="why-avoid">
              <b>{texts.why.avoid}:</b> <span lang="da">{way.gp.avoid.join(' ')}</span>
            </p>
          )}
        </Section>
      )}
      <dl className="facts">
        <Fact name={texts.why.decides}>{way.decides}</Fact>
        <Fact name={texts.why.when}>{way.earliest}</Fact>
        {way.attests.length > 0 && (
          <div className="fact">
            <dt>{texts.why.attests}</dt>
            <dd lang="da" className="why-attests">
              {way.attests.map((attest) =>
                onRead ? (
                  <button key={attest.id} type="button" className="path-open" onClick={() => onRead(attest.id)}>
                    {attest.name}
                  </button>
                ) : (
                  <span key={attest.id}>{attest.name}</span>
                ),
              )}
            </dd>
          </div>
        )}
        {way.law && (
          <div className="fact">
            <dt>{texts.why.law}</dt>
            <dd lang="da">
              {way.law.map(({ act, section, url }) => {
                const title = section ? `${act} ${section}` : act;
                return (
                  <p className="law" key={title}>
                    {url ? <ExternalLink href={url}>{title}</ExternalLink> : title}
                  </p>
                );
              })}
            </dd>
          </div>
        )}
      </dl>
      {way.open && (
        <Section className="box box-open" title={texts.why.open}>
          <Lines lines={way.open} />
        </Section>
      )}
      <WaySources data={data} step={step} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd lang="da">{children}</dd>
    </div>
  );
}

function WaySources({ data, step }: { data: PublishedPathways; step: Step }) {
  const { language, texts: common } = useReading();
  const texts = useMapTexts();
  const { sources, confidence, inference } = step.transition;
  return (
    <details className="why-sources">
      <summary>
        {[
          texts.sources.count(sources.length),
          texts.sources.checked(showDate(data.checked, language)),
          texts.sources.review(showDate(data.review, language)),
        ].join(' · ')}
      </summary>
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <span lang="da">
              {source.url ? <ExternalLink href={source.url}>{source.title}</ExternalLink> : source.title}
            </span>
            <small>
              {source.dated ? common.sources.dated(showDate(source.dated, language)) : common.sources.undated}
              {' · '}
              {common.sources.seen(showDate(source.seen, language))}
            </small>
          </li>
        ))}
      </ul>
      {confidence !== 'high' && <p>{confidence === 'low' ? texts.why.low : texts.why.medium}</p>}
      {inference && (
        <p>
          {texts.why.inference}: <span lang="da">{inference.join(' ')}</span>
        </p>
      )}
    </details>
  );
}
