// All browser tests: for every engine a server with seeded data, and two tabs in which all pages are opened and used.
// See `run` for the arguments.

import { after, describe, test } from 'node:test';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import * as artifacts from './artifacts.mjs';
import { launch, Tab } from './browser.mjs';
import * as compare from './compare.mjs';
import * as ownPages from './console.mjs';
import * as experiments from './experiments.mjs';
import * as models from './models.mjs';
import * as pages from './pages.mjs';
import * as prompts from './prompts.mjs';
import * as runs from './runs.mjs';
import { Site } from './site.mjs';

const LOOKING = { pages, artifacts, compare };
const ACTING = { runs, experiments, models, prompts };

const { values: args } = parseArgs({
  options: {
    engine: { type: 'string' }, // only this one
    only: { type: 'string', default: '' }, // a regular expression for "area: name"
    runs: { type: 'string', default: '60' },
    stock: { type: 'boolean', default: false },
    sqlite: { type: 'string' }, // a database to start from, and the experiment in it that the runs go to
    postgres: { type: 'string' },
    into: { type: 'string' },
    seconds: { type: 'string', default: '30' },
  },
});
const output = process.env.STAGEWRIGHT_BROWSER_OUTPUT;
const engines = args.engine ? [args.engine] : ['sqlite', 'postgres'];

function siteFlags(engine) {
  const flags = ['--runs', args.runs];
  if (args.stock) flags.push('--stock');
  if (args[engine]) flags.push('--copy', args[engine]);
  if (args[engine] && !args.stock) flags.push('--optimize');
  if (args.into) flags.push('--into', args.into);
  return flags;
}

const browser = await launch();
const sites = await Promise.all(engines.map((engine) => Site.start(engine, join(output, engine), siteFlags(engine))));
// The console is this server's alone.
const governed = args.stock ? [] : await Promise.all(engines.map((engine) => ownPages.start(engine, join(output, `${engine}-console`))));
after(async () => {
  await browser.close();
  await Promise.all([...sites, ...governed].map((site) => site.stop()));
});

/** Runs tests one after the other in one tab, which a failed test leaves for a new one. */
function inOneTab(site, areas, Kind = Tab) {
  let tab;
  for (const [area, { tests }] of Object.entries(areas)) {
    for (const [name, body] of Object.entries(tests(site.seed))) {
      const title = `${area}: ${name}`;
      if (!new RegExp(args.only).test(title)) continue;
      test(title, async () => {
        tab ??= await Kind.open(browser, site.uri, Number(args.seconds));
        try {
          await run(tab, site, title, body);
        } catch (error) {
          await tab.page.context().close();
          tab = undefined;
          throw error;
        }
      });
    }
  }
}

/** What went wrong in the tab fails a test, whatever the test itself looked at. */
async function run(tab, site, title, body) {
  await tab.renew();
  try {
    await body(tab, site);
    await tab.settle();
  } catch (error) {
    tab.failures.push(error.stack ?? String(error));
  }
  await tab.screenshot(join(output, site.engine), title);
  await tab.check();
}

describe('the web UI', { concurrency: sites.length }, () => {
  for (const site of sites) {
    describe(site.engine, { concurrency: 2 }, () => {
      describe('looking', { concurrency: 1 }, () => inOneTab(site, LOOKING));
      describe('acting', { concurrency: 1 }, () => inOneTab(site, ACTING));
    });
  }
});

describe('the console', { concurrency: governed.length || 1 }, () => {
  for (const site of governed) {
    describe(site.engine, { concurrency: 1 }, () => inOneTab(site, { console: ownPages }, ownPages.ConsoleTab));
  }
});
