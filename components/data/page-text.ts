/**
 * The text of the active page, asked for when the reader presses for it and only then. It goes from the page's frames
 * into the extension's own page and is kept nowhere.
 */
import { MOST_TEXT } from '../../lib/reading/limits.ts';
import { extension } from './extension.ts';

/** What stands in a frame is told from its parts by an empty line. */
const BETWEEN = '\n\n';

/**
 * Runs in a frame of the page, in the extension's own world there; it must stand alone. Reads what a reader sees,
 * leaves out what somebody is writing (as the marks do), in slices, changing nothing.
 */
async function textOfFrame(most: number): Promise<string | null> {
  if (!('__fagbro' in globalThis)) return null;
  const never =
    'script, style, noscript, template, head, textarea, input, select, option, svg, canvas, object, code, [role="textbox"], [role="tab"], .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor, .tox-edit-area';
  const inline =
    /^(A|ABBR|B|BDI|BDO|BIG|CITE|DATA|DEL|DFN|EM|FONT|I|INS|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/;
  const shadowOf = (element: Element): ShadowRoot | null => {
    if (element.shadowRoot) return element.shadowRoot;
    if (!(element instanceof HTMLElement)) return null;
    // Firefox gives closed roots on the element, Chromium through an interface of its own.
    const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (inFirefox) return inFirefox;
    const { chrome } = globalThis as {
      chrome?: { dom?: { openOrClosedShadowRoot?(e: HTMLElement): ShadowRoot | null } };
    };
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  };
  let text = '';
  let began = performance.now();
  const visit = async (node: Node): Promise<void> => {
    if (text.length > most) return;
    if (performance.now() - began > 6) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    if (node instanceof Text) {
      text += node.data;
      return;
    }
    if (node instanceof Element) {
      if (node.matches(never) || (node instanceof HTMLElement && node.isContentEditable)) return;
      if (!node.checkVisibility({ visibilityProperty: true })) {
        // `display: contents` and custom elements of no size may hold what is seen.
        if (getComputedStyle(node).display !== 'contents') return;
      }
      if (node.nodeName === 'BR') text += '\n';
    }
    const apart = node instanceof Element && !inline.test(node.nodeName);
    if (apart) text += /^(TD|TH)$/.test(node.nodeName) ? '\t' : '\n';
    const root = node instanceof Element ? shadowOf(node) : null;
    // What a host's own children are shown in is a slot: those not shown are passed over as hidden.
    for (const parent of root ? [root, node] : [node]) for (const child of parent.childNodes) await visit(child);
    if (apart) text += '\n';
  };
  if (document.designMode !== 'on') await visit(document.body ?? document.documentElement);
  return text.replace(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/g, '\n\n').slice(0, most + 1);
}

/** The text of all frames in which Fagbro works. Rejects where the browser lets us run nothing. */
export async function pageText(tabId: number): Promise<string> {
  const answers = await extension().scripting.executeScript({
    target: { tabId, allFrames: true },
    func: textOfFrame,
    args: [MOST_TEXT],
  });
  const texts = answers
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => {
      return typeof result === 'string' && result.trim() !== '' ? [result] : [];
    });
  if (!answers.some(({ result }) => typeof result === 'string')) throw new Error('no frame answered');
  return texts.join(BETWEEN);
}
