// Loaded first, as a classic script, so that it also sees errors from modules that fail to load.
// Tests read window.__portal. The portals themselves never read it.
(() => {
  const portal = { errors: [], violations: [], renders: 0, saved: {} };
  window.__portal = portal;

  window.addEventListener(
    'error',
    (event) => {
      const element = event.target !== window && event.target;
      portal.errors.push(
        element ? `resource: ${element.src || element.href}` : `${event.message} (${event.filename}:${event.lineno})`,
      );
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    portal.errors.push(`rejection: ${event.reason?.stack ?? event.reason}`);
  });
  // Kept apart: a violation may be caused by an extension in the page, not by the portal.
  document.addEventListener('securitypolicyviolation', (event) => {
    portal.violations.push(`${event.violatedDirective}: ${event.blockedURI || 'inline'}`);
  });
})();
