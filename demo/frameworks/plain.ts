import 'career-widgets';

const select = document.querySelector('select')!;
const widgets = [...document.querySelectorAll('related-careers, popular-schools, wage-summary')];

function show(career: string) {
  select.value = career;
  for (const widget of widgets) widget.setAttribute('career', career);
}

select.addEventListener('change', () => show(select.value));
document.addEventListener('cw-select', event => {
  if (event.list === 'schools') return;
  event.preventDefault();
  show(event.key);
});
