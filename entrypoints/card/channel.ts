/**
 * The handshake. A page could open this document itself and talk to it; so exactly one hello is taken, its ticket is
 * redeemed with the background, and until that says yes the port stays closed. A wrong ticket ends it: no second try.
 */
import { extension } from '../../components/data/extension.ts';
import { readHello } from './messages.ts';

/** Milliseconds between attempts: a background that is just being stopped throws, a wrong ticket is answered. */
const PAUSES = [100, 400, 1200];

async function redeemed(ticket: string): Promise<boolean> {
  for (const pause of PAUSES) {
    try {
      const answer: unknown = await extension().runtime.sendMessage({ type: 'background:redeem', ticket });
      return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return false;
}

/**
 * The port to the page script; never there in a document that nobody with a real ticket speaks to. Listening begins
 * when this module is read, before React is: the hello comes right after the document's `load`.
 */
export const port: Promise<MessagePort> = new Promise((resolve) => {
  const listen = (event: MessageEvent<unknown>) => {
    const hello = readHello(event.data);
    const port = event.ports[0];
    if (!hello || !port || event.ports.length !== 1) return;
    removeEventListener('message', listen);
    redeemed(hello.ticket).then((ok) => (ok ? resolve(port) : port.close()));
  };
  addEventListener('message', listen);
});
