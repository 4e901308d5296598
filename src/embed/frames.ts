import { fromFrame, maxHeight, read, type FrameMessage, type PageMessage } from './messages.js';

/** Frames whose title the page left to us. */
const titled = new WeakSet<HTMLIFrameElement>();

/**
 * Makes each frame of ours on the page as high as its content, gives it a title where it has none, and fires the
 * widget's events on it. A frame announces itself, so it is found whenever and wherever it comes.
 */
export function followFrames(): void {
  // Whoever follows already stops it, so that a second copy of this script leaves the frames to the first.
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

// A sandbox has no origin; then the window alone says who speaks.
const originOf = ({ sandbox, src }: HTMLIFrameElement) =>
  origin === 'null' || (sandbox.length && !sandbox.contains('allow-same-origin'))
    ? 'null'
    : new URL(src).origin;

// To any origin: it holds nothing, and a frame that is still on its way has none yet.
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
