/** The page script: one for each frame of a portal. Everything it does is in lib/portal and lib/annotate. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import highlightCss from '../lib/annotate/highlight.css?inline';
import { PortalScript } from '../lib/portal/portal-script.ts';

const scope = globalThis as { __fagbro?: PortalScript };

export default defineUnlistedScript(() => {
  // Injected again (an update, "explain this page once"): the newest script takes over.
  scope.__fagbro?.dispose();
  // Firefox does not let the document's highlight style into shadow trees; Chromium does.
  const script = new PortalScript({ shadowCss: import.meta.env.FIREFOX ? highlightCss : null });
  scope.__fagbro = script;
  void script.begin();
});
