/** Order and ancestry in the composed tree: shadow roots count as standing where their host stands. */

/** The node and the hosts it hangs in, innermost first. */
function chain(node: Node): Node[] {
  const nodes = [node];
  for (let host = hostOf(node); host; host = hostOf(host)) nodes.push(host);
  return nodes;
}

/** Document order of two nodes, negative when `a` comes first; text in a shadow root comes where its host stands. */
export function compareComposed(a: Node, b: Node): number {
  if (a === b) return 0;
  const chainA = chain(a);
  const chainB = chain(b);
  for (const nodeA of chainA)
    for (const nodeB of chainB)
      if (nodeA.getRootNode() === nodeB.getRootNode()) {
        if (nodeA === nodeB) return chainA.length - chainB.length;
        const position = nodeA.compareDocumentPosition(nodeB);
        return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }
  return 0;
}

/** The host of the shadow root a node stands in; null in the document's own tree. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element an element stands in, in its tree or as the host of the shadow root it stands in. */
export const parentOrHost = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** `closest`, climbing out of shadow roots. */
export function closestComposed(element: Element | null, selector: string): Element | null {
  for (let from = element; from; ) {
    const found = from.closest(selector);
    if (found) return found;
    from = hostOf(from);
  }
  return null;
}
