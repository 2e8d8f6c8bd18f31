// How soon the list of a large experiment's runs can be used: here and with the stock server, in turn, on copies of
// the same database. See `run` for the arguments.

import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { launch, Tab, until } from './browser.mjs';
import { Site } from './site.mjs';

const { values: args } = parseArgs({
  options: {
    engine: { type: 'string' }, // only this one
    sqlite: { type: 'string' },
    postgres: { type: 'string' },
    into: { type: 'string' }, // the large experiment
    metric: { type: 'string', default: 'metric_0' },
    times: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '120' },
  },
});
const output = process.env.STAGEWRIGHT_BROWSER_OUTPUT;
const browser = await launch();

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const firstRow = (tab) => tab.page.locator('.ag-row[row-index="0"] a[href*="/runs/"]').first();

/** Milliseconds in a new browser, which loads the UI first, and in a tab where the UI is there. */
async function visits(site, sorted) {
  const tab = await Tab.open(browser, site.uri, Number(args.seconds));
  try {
    const first = await visit(tab, site, sorted);
    await tab.renew();
    const second = await visit(tab, site, sorted);
    return {
      'first visit: rows': first.rows, 'first visit: sorted': first.usable, 'rows': second.rows, 'sorted': second.usable,
      'rows: spent waiting for the server': second.waiting,
    };
  } finally {
    await tab.page.context().close();
  }
}

const clock = (tab) => tab.page.evaluate(() => ({ origin: performance.timeOrigin, now: performance.now() }));

/** How long at least one call of the API was under way since `start`: what is left of a visit is the page's own work. */
async function waiting(tab, start) {
  const isSamePage = (await clock(tab)).origin === start.origin;
  const calls = await tab.page.evaluate((since) => performance.getEntriesByType('resource')
    .filter(({ initiatorType, startTime }) => ['fetch', 'xmlhttprequest'].includes(initiatorType) && startTime >= since)
    .map(({ startTime, responseEnd }) => [startTime, responseEnd]), isSamePage ? start.now : 0);
  let [total, end] = [0, 0];
  for (const [from, to] of calls.sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}

/** Until the rows are there, and until the list is sorted by a metric that has been clicked on. */
async function visit(tab, site, sorted) {
  const opened = await clock(tab);
  const start = performance.now();
  await tab.goto(`/experiments/${site.seed.experiment}/runs`);
  await firstRow(tab).waitFor();
  const rows = performance.now() - start;
  const waited = await waiting(tab, opened);
  await tab.page.getByTestId('sort-select-dropdown').click();
  await tab.page.getByRole('menuitemcheckbox', { name: args.metric, exact: true }).click();
  await until(async () => {
    const name = await firstRow(tab).innerText();
    if (name !== sorted) throw new Error(`${name} is first, not ${sorted}`);
  }, Number(args.seconds));
  const usable = performance.now() - start;
  await tab.settle();
  await tab.check();
  return { rows, usable, waiting: waited };
}

/** The run that the list begins with when it is sorted. */
async function firstSorted(site) {
  const { runs } = await site.post('runs/search', {
    experiment_ids: [site.seed.experiment], order_by: [`metrics.${args.metric} DESC`], max_results: 1,
  });
  return runs[0].info.run_name;
}

const inSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

async function measure(engine) {
  // No runs of our own: the seeding logs a few, which both servers get alike.
  const common = ['--runs', '3', '--copy', args[engine], '--into', args.into];
  const sites = {
    stagewright: await Site.start(engine, join(output, `${engine}-large`), [...common, '--optimize']),
    stock: await Site.start(engine, join(output, `${engine}-large-stock`), [...common, '--stock']),
  };
  const taken = { stagewright: [], stock: [] };
  try {
    const sorted = await firstSorted(sites.stagewright);
    for (let n = 0; n < Number(args.times); n += 1) {
      for (const [name, site] of Object.entries(sites)) taken[name].push(await visits(site, sorted));
    }
  } finally {
    for (const site of Object.values(sites)) await site.stop();
  }
  for (const what of Object.keys(taken.stock[0])) {
    const [ours, stock] = [taken.stagewright, taken.stock].map((all) => median(all.map((one) => one[what])));
    console.log(`${engine}: ${what} after ${inSeconds(ours)}, stock ${inSeconds(stock)}: ${(stock / ours).toFixed(1)} times as soon`);
  }
}

for (const engine of args.engine ? [args.engine] : ['sqlite', 'postgres']) await measure(engine);
await browser.close();
