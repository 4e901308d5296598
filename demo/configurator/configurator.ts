import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { CareerField } from './career-field.js';
import { choosePanel, commonControls, ownControls } from './choose-panel.js';
import {
  readConfiguration,
  withEntry,
  writeConfiguration,
  type Configuration,
  type View,
} from './configuration.js';
import { endpointPanel, type Checking } from './endpoint-panel.js';
import { checkEndpoint } from './findings.js';
import type { Pair } from './measure.js';
import { outputPanel } from './output-panel.js';
import { readContents, readPlace, type Contents, type Place } from './place.js';
import { PreviewFrame } from './preview-frame.js';
import { themePanel } from './theme-panel.js';
import { viewPanel } from './view-panel.js';

/** What a first visitor sees. */
const usualWidget = 'wage-summary';
const usualCareer = 'registered-nurses';

/** The page: what is chosen, and all that follows from it. It has no shadow root, so that the page's styles reach it. */
export class Configurator extends LitElement {
  @state() private configuration: Configuration = readConfiguration(location.search);
  @state() private place: Place | undefined;
  @state() private contents: Contents | undefined;
  @state() private pairs: Pair[] = [];
  @state() private checking: Checking = 'no';
  @state() private themeSaid = '';
  @state() private copySaid = '';
  @state() private problem = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    this.#start().catch((error: unknown) => (this.problem = (error as Error).message));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
  }

  async #start() {
    const place = await readPlace();
    this.contents = await readContents(this.configuration.attributes.endpoint ?? place.sample);
    this.place = place;
    const { widget, attributes } = this.configuration;
    this.#change({
      widget: place.widgets.some(({ tag }) => tag === widget) ? widget : usualWidget,
      attributes:
        attributes.career || attributes.src ? attributes : { career: this.#anyCareer(), ...attributes },
    });
  }

  #anyCareer() {
    const { careers, first = '' } = this.contents!;
    return careers.named(usualCareer) ? usualCareer : first;
  }

  readonly #readAddress = () => {
    this.configuration = readConfiguration(location.search);
  };

  #change(changes: Partial<Configuration>) {
    this.configuration = { ...this.configuration, ...changes };
    history.replaceState(null, '', writeConfiguration(this.configuration));
  }

  readonly #set = (name: string, value: string | undefined) =>
    this.#change({ attributes: withEntry(this.configuration.attributes, name, value) });

  readonly #setView = (name: keyof View, value: string) =>
    this.#change({ view: { ...this.configuration.view, [name]: value } });

  /** Another widget keeps what it can be told as well. */
  readonly #choose = (tag: string) => {
    const known = this.place!.widgets.find(widget => widget.tag === tag)!.attributes.map(({ name }) => name);
    const { attributes, view } = this.configuration;
    this.#change({
      widget: tag,
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => known.includes(name))),
      view: { ...view, show: view.show === 'paid' ? 'content' : view.show },
    });
  };

  readonly #useEndpoint = async (address: string) => {
    this.checking = 'running';
    const { career } = this.configuration.attributes;
    if (!URL.canParse(address)) {
      this.checking = await checkEndpoint(address, career);
      return;
    }
    this.contents = await readContents(address);
    const isThere = this.contents.careers.named(career);
    const attributes = { ...this.configuration.attributes, endpoint: address };
    this.#change({
      attributes: isThere ? attributes : { ...attributes, career: this.#anyCareer() || career || '' },
    });
    this.checking = await checkEndpoint(address, this.configuration.attributes.career);
  };

  readonly #useSample = async () => {
    this.checking = 'no';
    this.contents = await readContents(this.place!.sample);
    this.#set('endpoint', undefined);
    if (!this.contents.careers.named(this.configuration.attributes.career))
      this.#set('career', this.#anyCareer());
  };

  protected override render(): unknown {
    const { configuration, place, contents } = this;
    if (this.problem) return html`<p class="problem" role="alert">${this.problem}</p>`;
    if (!place || !contents) return nothing;
    const widget = place.widgets.find(({ tag }) => tag === configuration.widget);
    if (!widget) return nothing;
    const endpoint = configuration.attributes.endpoint ?? place.sample;
    const panel = {
      configuration,
      widgets: place.widgets,
      widget,
      contents,
      choose: this.#choose,
      set: this.#set,
    };
    return html`
      <div class="workbench">
        <form class="choices" @submit=${stay}>
          <section aria-labelledby="choose">
            <h2 id="choose">Choose</h2>
            ${choosePanel(panel)} ${ownControls(panel)}
            <details class="more">
              <summary>More settings</summary>
              ${commonControls(panel)}
            </details>
          </section>
        </form>
        <section class="preview" aria-labelledby="preview">
          <div class="row">
            <h2 id="preview">See it</h2>
            <a class="button" href="#output">Take the code</a>
          </div>
          <div class="views">
            ${viewPanel({
              view: configuration.view,
              hasPaid: widget.attributes.some(({ name }) => name === 'featured-src'),
              set: this.#setView,
            })}
          </div>
          <preview-frame
            .configuration=${writeConfiguration(configuration)}
            .width=${configuration.view.width}
            @width=${({ detail }: CustomEvent<string>) => this.#setView('width', detail)}
            @pairs=${({ detail }: CustomEvent<Pair[]>) => (this.pairs = detail)}
          ></preview-frame>
        </section>
        <form class="choices rest" @submit=${stay}>
          <section aria-labelledby="look">
            <h2 id="look">Make it yours</h2>
            ${themePanel({
              configuration,
              widget,
              pairs: this.pairs,
              said: this.themeSaid,
              setTheme: theme => this.#set('theme', theme),
              setToken: (name, value) =>
                this.#change({ tokens: withEntry(configuration.tokens, name, value) }),
              takeTokens: (tokens, said) => {
                this.#change({ tokens });
                this.themeSaid = said;
              },
            })}
          </section>
          <section aria-labelledby="data">
            <h2 id="data">Your data</h2>
            ${endpointPanel({
              endpoint,
              isSample: endpoint === place.sample,
              checking: this.checking,
              use: address => void this.#useEndpoint(address),
              useSample: () => void this.#useSample(),
            })}
          </section>
        </form>
      </div>
      <section class="output" aria-labelledby="output">
        <h2 id="output">Take it</h2>
        ${outputPanel({
          order: { ...place, configuration, widget, endpoint },
          choose: snippet => this.#setView('snippet', snippet),
          said: this.copySaid,
          say: words => (this.copySaid = words),
        })}
      </section>
    `;
  }
}

/** Nothing here is sent anywhere. */
const stay = (event: Event) => event.preventDefault();

customElements.define('career-field', CareerField);
customElements.define('preview-frame', PreviewFrame);
customElements.define('widget-configurator', Configurator);
