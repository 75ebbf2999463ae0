void (async () => {
  // Served for an address of any depth, this page cannot know where the site lies above it: it asks for a file of it.
  let path = location.pathname;
  while (path !== '') {
    path = path.slice(0, path.lastIndexOf('/'));
    const answer = await fetch(`${path}/manifest.webmanifest`).catch(() => undefined);
    if (answer?.ok && !answer.headers.get('content-type')?.includes('html')) {
      for (const link of document.querySelectorAll('a')) {
        link.href = `${path}/${link.dataset['home'] ?? ''}`;
      }
      return;
    }
  }
})();
