/** What is said under each field of the contact form, from the problems the check found. */
import type { FieldProblem, FormProblem } from '../../lib/contacts/form.ts';
import type { AllRecordTexts } from '../../lib/text/records.ts';
import type { FieldSays } from '../record-fields/Field.tsx';

/** Which rule stands behind a problem. */
const RULES: Partial<Record<FormProblem, keyof AllRecordTexts['rules']>> = {
  'cvr-form': 'cvr',
  'cvr-check': 'cvr',
  'gln-form': 'gln',
  'gln-check': 'gln',
  'sor-form': 'sor',
  'sor-check': 'sor',
  'yder-form': 'yder',
  'phone-form': 'phone',
  'email-form': 'email',
  'url-form': 'url',
  'postcode-form': 'postcode',
};

export function saysOf({ code, level }: FieldProblem, texts: AllRecordTexts): FieldSays {
  const { problem } = texts.form;
  const said =
    code in problem
      ? problem[code as keyof typeof problem]
      : texts.identifier[code as keyof AllRecordTexts['identifier']];
  const rule = RULES[code];
  return { level, ...said, ...(rule ? { rule: texts.rules[rule] } : {}) };
}
