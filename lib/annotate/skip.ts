/**
 * What is never marked: text somebody is writing, text that is no prose, and small controls. Asked only for the
 * few places where a word was found, so the common text pays nothing.
 */
import { hostOf } from './composed.ts';
import { CONTROL_LABEL_LENGTH } from './limits.ts';

const NEVER = [
  'script, style, noscript, template, title, head, textarea, input, select, option, datalist, svg, math, canvas, object',
  'code, kbd, samp, var, [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"], [role="tab"], [role="menuitem"]',
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor, .tox-edit-area, [data-lexical-editor], [translate="no"].notranslate',
].join(', ');

/** Controls whose text is no prose while it is short. */
export const CONTROLS = 'button, [role="button"]';

/** True when words inside `parent` must not be marked. Climbs out of shadow roots: an editor's parts count as the editor. */
export function isSkipped(parent: Element): boolean {
  if (parent instanceof HTMLElement && parent.isContentEditable) return true;
  if (document.designMode === 'on') return true;
  if (parent.closest(NEVER)) return true;
  const control = parent.closest(CONTROLS);
  if (control && (control.textContent ?? '').trim().length <= CONTROL_LABEL_LENGTH) return true;
  const host = hostOf(parent);
  return host !== null && isSkipped(host);
}

/** True when a reader can see the element: drawn, not hidden by visibility or an ancestor's `display: none`. */
export function isShown(element: Element): boolean {
  return element.checkVisibility
    ? element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
    : element.getClientRects().length > 0;
}
