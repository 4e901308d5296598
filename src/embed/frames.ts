import { fromFrame, maxHeight, read, type FrameMessage, type PageMessage } from './messages.js';

/** Frames for which the page has set no title. */
const titled = new WeakSet<HTMLIFrameElement>();

/**
 * Resizes each widget frame on the page to its content, gives it a title if it has none, and fires the
 * widget's events on it. Frames announce themselves, so they are found whenever and wherever they are added.
 */
export function followFrames(): void {
  // A copy of this script that already listens cancels this event, so that a second copy does nothing.
  const question = new Event('career-widgets-frames', { cancelable: true });
  if (!dispatchEvent(question)) return;
  addEventListener(question.type, event => event.preventDefault());
  addEventListener('message', ({ data, origin, source }) => {
    const message = read(fromFrame, data);
    const frame = message && ours().find(({ contentWindow }) => contentWindow === source);
    if (frame && origin === originOf(frame)) follow(frame, message);
  });
  ours().forEach(greet);
}

const ours = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html?"]')];

// A sandboxed frame has an opaque origin; then only the window identifies the sender.
const originOf = ({ sandbox, src }: HTMLIFrameElement) =>
  origin === 'null' || (sandbox.length && !sandbox.contains('allow-same-origin'))
    ? 'null'
    : new URL(src).origin;

// To any origin: the message contains nothing, and a frame that is still loading has no origin yet.
const greet = ({ contentWindow }: HTMLIFrameElement) =>
  contentWindow?.postMessage({ careerWidgets: 'hello' } satisfies PageMessage, '*');

function follow(frame: HTMLIFrameElement, message: FrameMessage) {
  switch (message.careerWidgets) {
    case 'ready':
      greet(frame);
      break;
    case 'height':
      if (message.height >= 0 && message.height <= maxHeight) fit(frame, message.height);
      break;
    case 'title':
      if (!frame.title) titled.add(frame);
      if (titled.has(frame)) frame.title = message.title;
      break;
    default: {
      const { careerWidgets: name, ...fields } = message;
      frame.dispatchEvent(Object.assign(new Event(name, { bubbles: true, composed: true }), fields));
    }
  }
}

function fit(frame: HTMLIFrameElement, height: number) {
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}
