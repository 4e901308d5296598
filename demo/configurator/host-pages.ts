import { html, type TemplateResult } from 'lit';

interface Words {
  site: string;
  sections: string[];
  kicker: string;
  title: string;
  paragraphs: [string, string, string];
  more: string;
  items: string[];
}

const english: Words = {
  site: 'The Daily Ledger',
  sections: ['Work', 'Education', 'Money', 'Health'],
  kicker: 'Careers',
  title: 'What the job is really like',
  paragraphs: [
    'The alarm goes off at five, and by six the first message is waiting. Somebody called in sick, somebody else needs a form signed, and the day has not begun.',
    'People come to this work by many roads. Some knew at twelve; some found it at forty, after another career, and say that they would not go back.',
    'What keeps them is harder to put into a job description: a problem that gives way, a person who is better off for it.',
  ],
  more: 'More to read',
  items: [
    'Five questions to ask before you sign up for a program',
    'Night shifts, and how to live with them',
    'A raise is a conversation: how to begin it',
  ],
};

const spanish: Words = {
  site: 'El Cuaderno',
  sections: ['Trabajo', 'Educación', 'Dinero', 'Salud'],
  kicker: 'Profesiones',
  title: 'Cómo es de verdad este trabajo',
  paragraphs: [
    'El despertador suena a las cinco y a las seis ya espera el primer mensaje. Alguien está enfermo, otra persona necesita una firma, y el día aún no ha empezado.',
    'A este trabajo se llega por muchos caminos. Hay quien lo supo a los doce años y quien lo encontró a los cuarenta, después de otra carrera.',
    'Lo que los retiene no cabe en la descripción de un puesto: un problema que cede, una persona a la que le va mejor.',
  ],
  more: 'Para leer más',
  items: [
    'Cinco preguntas antes de matricularse',
    'El turno de noche, y cómo vivir con él',
    'Un aumento es una conversación: cómo empezarla',
  ],
};

/** The sample pages, by name. The widget goes into the element of the class `place`. */
export const hostPages: Readonly<
  Record<string, { title: string; render: (words: Words) => TemplateResult }>
> = {
  plain: {
    title: 'Plain page',
    render: ({ title, paragraphs }) =>
      html`<main>
        <h1>${title}</h1>
        <p>${paragraphs[0]}</p>
        <div class="place"></div>
        <p>${paragraphs[1]}</p>
      </main>`,
  },
  blog: {
    title: 'Blog',
    render: words =>
      html`${masthead(words)}
        <main>
          <p class="kicker">${words.kicker}</p>
          <h1>${words.title}</h1>
          <p>${words.paragraphs[0]}</p>
          <p>${words.paragraphs[1]}</p>
          <div class="place"></div>
          <p>${words.paragraphs[2]}</p>
        </main>`,
  },
  news: {
    title: 'Dense news site',
    render: words =>
      html`${masthead(words)}
        <main>
          <article>
            <p class="kicker">${words.kicker}</p>
            <h1>${words.title}</h1>
            ${words.paragraphs.map(paragraph => html`<p>${paragraph}</p>`)}
            <h2>${words.more}</h2>
            <ul>
              ${words.items.map(item => html`<li><a href="#more">${item}</a></li>`)}
            </ul>
          </article>
          <aside aria-label=${words.kicker}><div class="place"></div></aside>
        </main>`,
  },
  dark: {
    title: 'Dark site',
    render: words =>
      html`${masthead(words)}
        <main>
          <h1>${words.title}</h1>
          <p>${words.paragraphs[0]}</p>
          <div class="place"></div>
          <p>${words.paragraphs[1]}</p>
        </main>`,
  },
  small: {
    title: 'Root of 62.5 %',
    render: words =>
      html`${masthead(words)}
        <main>
          <h1>${words.title}</h1>
          <p>${words.paragraphs[0]}</p>
          <div class="place"></div>
        </main>`,
  },
};

/** What the sample pages say in a language. */
export const wordsIn = (language: string): Words => (language === 'es' ? spanish : english);

const masthead = ({ site, sections }: Words) =>
  html`<header>
    <a href="#home">${site}</a>
    <nav aria-label=${site}>
      <ul>
        ${sections.map(section => html`<li><a href="#section">${section}</a></li>`)}
      </ul>
    </nav>
  </header>`;
