import { html, LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Pair } from './measure.js';

const narrowest = 240;
const widest = 1280;
/** As wide as the style sheet has it. */
const handleSize = 14;

/** The preview's page in a frame of any width, drawn smaller where it is wider than there is room. Fires `width` and `pairs`. */
export class PreviewFrame extends LitElement {
  /** The configuration, as an address has it. */
  @property() configuration = '';

  /** Width in pixels; as wide as there is room without one. */
  @property() width = '';

  @state() private room = 0;
  @query('.stage') private readonly stage!: HTMLElement;
  @query('iframe') private readonly frame!: HTMLIFrameElement;

  #address = '';
  readonly #rooms = new ResizeObserver(() => (this.room = this.stage.clientWidth - handleSize));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#rooms.disconnect();
  }

  protected override firstUpdated(): void {
    this.#rooms.observe(this.stage);
    this.room = this.stage.clientWidth - handleSize;
    // After the first, what changes is told to the page in the frame, which need not load again.
    this.#address = this.configuration;
    this.frame.src = `preview.html${this.configuration}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('configuration') && this.configuration !== this.#address) {
      this.#address = this.configuration;
      this.frame.contentWindow?.postMessage({ configuration: this.configuration }, location.origin);
    }
    const { shown } = this;
    const scale = Math.min(1, this.room / shown || 1);
    this.style.setProperty('--shown', `${shown}px`);
    this.style.setProperty('--scale', String(scale));
  }

  get shown(): number {
    const fitting = Math.min(Math.max(this.room, narrowest), widest);
    return Math.min(Math.max(Number(this.width) || fitting, narrowest), widest);
  }

  protected override render(): unknown {
    const { shown } = this;
    const scale = Math.min(1, this.room / shown || 1);
    return html`
      <div class="stage">
        <div class="window">
          <iframe title="Preview"></iframe>
          <div
            class="handle"
            role="slider"
            tabindex="0"
            aria-label="Width of the preview"
            aria-valuemin=${narrowest}
            aria-valuemax=${widest}
            aria-valuenow=${shown}
            aria-valuetext="${shown} pixels"
            @keydown=${this.#press}
            @pointerdown=${this.#drag}
          ></div>
        </div>
      </div>
      <p class="measure">${shown} px${scale < 1 ? html`, drawn at ${Math.round(scale * 100)} %` : ''}</p>
    `;
  }

  readonly #hear = ({ source, data }: MessageEvent<{ pairs?: Pair[]; ready?: true }>) => {
    if (source !== this.frame?.contentWindow) return;
    // What was chosen while the page was loading.
    if (data.ready) (source as Window).postMessage({ configuration: this.#address }, location.origin);
    if (data.pairs) this.dispatchEvent(new CustomEvent('pairs', { detail: data.pairs }));
  };

  readonly #press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -10, ArrowDown: -10, ArrowRight: 10, ArrowUp: 10 };
    const more: Record<string, number> = { PageDown: -100, PageUp: 100, Home: -widest, End: widest };
    const step = steps[event.key] ?? more[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#set(this.shown + step);
  };

  readonly #drag = (down: PointerEvent) => {
    const handle = down.currentTarget as HTMLElement;
    const { shown, room } = this;
    handle.setPointerCapture(down.pointerId);
    handle.onpointermove = move => {
      const scale = Math.min(1, room / shown);
      this.#set(shown + (move.clientX - down.clientX) / scale);
    };
    handle.onlostpointercapture = () => (handle.onpointermove = null);
  };

  #set(width: number) {
    const within = Math.round(Math.min(Math.max(width, narrowest), widest));
    this.dispatchEvent(new CustomEvent('width', { detail: String(within) }));
  }
}
