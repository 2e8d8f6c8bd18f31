// The preview of one file of every kind.

/** Opens a run's artifact; `seen` finds what the preview shows of it. */
function preview(path, ...seen) {
  return async (tab, { seed }) => {
    await tab.goto(`/experiments/${seed.experiment}/runs/${seed.runs[0]}/artifacts/${path}`, path.split('/').at(-1));
    await tab.sees(...seen.map((one) => (typeof one === 'function' ? one(tab.page) : one)));
  };
}

/** An image that has arrived and been decoded. */
function image(path) {
  return async (tab, site) => {
    await preview(path, (page) => page.locator('img[src^="blob:"], .image-outer-container img'))(tab, site);
    await tab.page.waitForFunction(() => [...document.querySelectorAll('img')].some((one) => one.src.startsWith('blob:') && one.naturalWidth > 0));
  };
}

const inFrame = (text) => (page) => page.frameLocator('iframe').getByText(text);

export const tests = () => ({
  'a text': preview('text/note.txt', 'just a text'),
  'Markdown': preview('text/note.md', (page) => page.getByRole('heading', { name: 'A heading in Markdown' })),
  'code': preview('text/train.py', 'print'),
  'a table (CSV)': preview('data/table.csv', (page) => page.getByRole('cell', { name: 'second' })),
  'a table (TSV)': preview('data/table.tsv', (page) => page.getByRole('cell', { name: 'third' })),
  'JSON': preview('data/values.json', '"answer"'),
  'YAML': preview('data/conf.yaml', 'question'),
  'HTML': preview('pages/page.html', inFrame('A page in HTML')),
  'PDF': preview('pages/page.pdf', (page) => page.locator('canvas')),
  'PNG': image('images/red.png'),
  'SVG': image('images/dot.svg'),
  'a map': preview('maps/place.geojson', (page) => page.locator('.leaflet-interactive, .leaflet-marker-icon')),
  'sound': preview('media/silence.wav', (page) => page.getByTestId('audio-artifact-preview')),
  'a film': preview('media/film.webm', (page) => page.locator('video')),
  'a logged table': preview('replies.json', 'What is it?', 'A table.'),
  'a file of no known kind': preview('other/data.bin', 'Select a file to preview'),
  'a logged model': async (tab, { seed }) => {
    await tab.goto(`/experiments/${seed.experiment}/models/${seed.model}/artifacts`);
    await tab.page.getByText('MLmodel').click();
    await tab.sees('python_function');
  },
  'a file is downloaded': async (tab, { seed }) => {
    await tab.goto(`/experiments/${seed.experiment}/runs/${seed.runs[0]}/artifacts/text/note.txt`, 'just a text');
    const arrives = tab.page.waitForEvent('download');
    await tab.page.locator('[data-component-id$="artifactview.tsx_337"]').click();
    const file = await arrives;
    if (file.suggestedFilename() !== 'note.txt') throw new Error(`named ${file.suggestedFilename()}`);
  },
});
