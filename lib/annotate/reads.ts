/**
 * The DOM's getters, taken from their prototypes once. In Firefox every property read from a content script goes
 * through a wrapper that first looks the property up; calling the getter itself skips that and costs a third. Used
 * where nodes are read by the ten thousand; elsewhere ordinary property reads say more.
 */

/** The getter of a property, to be used as `getter.call(node)`. */
function getter<Target, Value>(owner: { prototype: Target }, name: keyof Target & string): (this: Target) => Value {
  const get = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return get;
}

export const dataOf = getter<CharacterData, string>(CharacterData, 'data');
export const lengthOf = getter<CharacterData, number>(CharacterData, 'length');
export const parentOf = getter<Node, ParentNode | null>(Node, 'parentNode');
export const nameOf = getter<Node, string>(Node, 'nodeName');
export const typeOf = getter<Node, number>(Node, 'nodeType');
export const firstChildOf = getter<Node, ChildNode | null>(Node, 'firstChild');
export const nextSiblingOf = getter<Node, ChildNode | null>(Node, 'nextSibling');
export const isConnected = getter<Node, boolean>(Node, 'isConnected');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element, 'shadowRoot');

export const recordTypeOf = getter<MutationRecord, MutationRecordType>(MutationRecord, 'type');
export const recordTargetOf = getter<MutationRecord, Node>(MutationRecord, 'target');
export const addedNodesOf = getter<MutationRecord, NodeList>(MutationRecord, 'addedNodes');
export const removedNodesOf = getter<MutationRecord, NodeList>(MutationRecord, 'removedNodes');

export const entryTargetOf = getter<IntersectionObserverEntry, Element>(IntersectionObserverEntry, 'target');
export const isIntersecting = getter<IntersectionObserverEntry, boolean>(IntersectionObserverEntry, 'isIntersecting');
export const entryBoxOf = getter<IntersectionObserverEntry, DOMRectReadOnly>(
  IntersectionObserverEntry,
  'boundingClientRect',
);

/** Node types as plain numbers: in Firefox even `Node.TEXT_NODE` is looked up through a wrapper. */
export const ELEMENT = 1;
export const TEXT = 3;

/** `getRootNode`, to be used as `rootOf.call(node)`; like `nextNode` a method, looked up once. */
export const rootOf: (this: Node) => Node = Node.prototype.getRootNode;

/** `nextNode`, to be used as `nextNode.call(walker)`. */
export const nextNode: (this: TreeWalker) => Node | null = TreeWalker.prototype.nextNode;
