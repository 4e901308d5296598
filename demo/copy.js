// A button on each snippet that copies it.
for (const snippet of document.querySelectorAll('.specimen pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.querySelector('code').textContent);
      button.textContent = 'Copied';
    } catch {
      // No permission: the reader can still select it.
      getSelection().selectAllChildren(snippet.querySelector('code'));
      button.textContent = 'Selected';
    }
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  });
  const bar = document.createElement('div');
  bar.className = 'snippet';
  snippet.replaceWith(bar);
  bar.append(snippet, button);
}
