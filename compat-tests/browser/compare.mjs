// Runs side by side: chosen in the list, and the plots of the page that compares them.

const json = (value) => encodeURIComponent(JSON.stringify(value));

function comparison({ experiment, runs }) {
  return `/compare-runs?runs=${json(runs.slice(0, 3))}&experiments=${json([experiment])}`;
}

/** The plot behind one tab of the page, with something drawn in it, after `choose` chose of what. */
function plot(name, drawn, choose = () => {}) {
  return async (tab, { seed }) => {
    await tab.goto(comparison(seed), 'Comparing 3 Runs from 1 Experiment');
    await tab.page.getByRole('tab', { name }).click();
    await choose(tab);
    await tab.sees(tab.page.locator('.js-plotly-plot').locator(drawn).locator('visible=true'));
  };
}

async function chooseAxes(tab) {
  for (const [axis, key] of [['x', 'layers'], ['y', 'loss']]) {
    await tab.page.locator(`#${axis}-axis-selector`).click();
    await tab.page.getByRole('option', { name: key, exact: true }).click();
  }
}

export const tests = (seed) => ({
  'runs are chosen in the list and compared': async (tab) => {
    await tab.goto(`/experiments/${seed.experiment}/runs`, 'run 59');
    for (const name of ['run 59', 'run 58']) {
      const row = tab.page.locator('.ag-row').filter({ has: tab.page.getByRole('link', { name, exact: true }) });
      await row.getByRole('checkbox', { name: /toggle row selection/ }).first().click();
    }
    await tab.page.getByTestId('runs-compare-button').click();
    await tab.sees('Comparing 2 Runs from 1 Experiment', 'Run details', 'run 58');
  },
  'parallel coordinates': plot('Parallel Coordinates Plot', '.parcoords'),
  'scatter plot': plot('Scatter Plot', '.gl-canvas-context'),
  'box plot': plot('Box Plot', '.boxlayer path', chooseAxes),
  'contour plot': plot('Contour Plot', '.contourlayer path'),
  'parameters, metrics, tags and artifacts': async (tab) => {
    await tab.goto(comparison(seed), 'Run details', 'optimizer', '0.03333333333333333', 'team', 'common.txt');
  },
});
