// The front page: its switches set the three widgets, and its table tells what the build weighs.
for (const switches of document.querySelectorAll('[data-sets]')) {
  switches.addEventListener('change', ({ target }) => {
    for (const widget of document.querySelectorAll('.exhibits > div > :first-child')) {
      widget.setAttribute(switches.dataset.sets, target.value);
    }
    if (target.name !== 'career') return;
    for (const link of document.querySelectorAll('.make a')) {
      const address = new URL(link.href);
      address.searchParams.set('career', target.value);
      link.href = address.href;
    }
  });
}

const names = {
  'loader.js': 'The loader, on every page',
  'wage-summary.js': 'Wages, alone and whole',
  'related-careers.js': 'Related careers, alone and whole',
  'popular-schools.js': 'Popular schools, alone and whole',
  'all.js': 'All three',
};

const weights = document.querySelector('.weights');
const response = await fetch('figures.json');
const { own, others } = response.ok ? await response.json() : { own: [], others: [] };
if (own.length === 0) weights.querySelector('.unbuilt').hidden = false;
else {
  const most = Math.max(...[...own, ...others].map(({ brotli }) => brotli));
  const rows = [
    ...own.map(weight => row({ ...weight, of: names[weight.of] ?? weight.of, isOwn: true, most })),
    ...others.map(weight => row({ ...weight, isOwn: false, most })),
  ];
  weights.querySelector('tbody').append(...rows);
  weights.querySelector('table').hidden = false;
}

/** A row with a bar; the heaviest is as long as there is room. */
function row({ of, brotli, isOwn, most }) {
  const tr = document.createElement('tr');
  const [name, size] = [document.createElement('th'), document.createElement('td')];
  name.scope = 'row';
  name.textContent = of;
  size.textContent = (brotli / 1000).toFixed(1);
  size.style.setProperty('--share', `${(brotli / most) * 100}%`);
  tr.className = isOwn ? 'own' : '';
  tr.append(name, size);
  return tr;
}
