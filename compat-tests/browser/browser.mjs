// Chromium, and pages that remember everything that went wrong in them.

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Where `run` installed the packages: not in the source tree.
const { chromium } = createRequire(`${process.env.STAGEWRIGHT_BROWSER_DIR}/`)('playwright-core');

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // The pages ask for a film, for map tiles and for news: no name but the server's is known.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

// Requests that may fail, since the stock server 3.17.2 answers the same.
const MAY_FAIL = [
  { status: 404, path: '/ajax-api/2.0/mlflow/users/current', why: 'no users without basic-auth' },
  { status: 404, path: '/ajax-api/2.0/mlflow/users/list', why: 'the same; asked by the page of the gateway\'s usage' },
  { status: 404, path: '/ajax-api/2.0/mlflow/experiments/get-by-name', query: /by\+hand/, why: 'how a form asks if a name is free' },
  { status: 404, path: '/ajax-api/2.0/mlflow/registered-models/get', query: /by\+hand/, why: 'the same' },
];

// Console messages of the UI itself, whatever the server.
const HARMLESS = [
  'ResizeObserver loop completed with undelivered notifications', // a chart was resized while it was drawn
  'AG Grid: unable to find bean reference frameworkOverrides', // a list was left while it was built
];

// What the pages say when something went wrong.
const ERROR_TEXTS = new RegExp([
  'something went wrong', 'went wrong', 'error occurred', 'unexpected token', "can't load", 'failed to', 'page not found',
  'requested resource was not found', 'not valid json', 'internal server error', 'unable to', 'could not', 'unexpected error',
  'error loading', 'error fetching',
].join('|'), 'i');
const ERROR_BANNERS = '[class*="alert-error"], [class*="notification-notice-error"], [class*="message-error"]';

export function launch() {
  return chromium.launch({ executablePath: process.env.STAGEWRIGHT_CHROMIUM, args: FLAGS });
}

// As if these had been closed at an earlier visit: the assistant's panel, which takes a third of the page, and a
// window about the registry, which lies over it.
const CLOSED = {
  'mlflow.assistant.fab.autoOpenedOnFirstLoad_v1': 'true',
  'mlflow.assistant.panelOpen_v1': 'false',
  '_mlflow_model_registry_promo_modal_dismissed_v1': 'true',
};
function forgetAllBut(kept) {
  if (window !== window.top) return;
  localStorage.clear();
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
}

/** One tab at one server; `check` throws what went wrong in it. */
export class Tab {
  static async open(browser, uri, seconds) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(seconds * 1000);
    await context.addInitScript(forgetAllBut, CLOSED);
    return new this(await context.newPage(), uri);
  }

  constructor(page, uri) {
    Object.assign(this, { page, uri, failures: [], open: new Set(), quietSince: Date.now() });
    const isOurs = (url) => url.startsWith(uri);
    const mayFail = (status, url) => {
      const { pathname, search } = new URL(url);
      return MAY_FAIL.some((one) => one.status === status && one.path === pathname && (one.query ?? /^/).test(search));
    };
    const closed = (request) => { this.open.delete(request); this.quietSince = Date.now(); };
    page.on('request', (request) => {
      if (!isOurs(request.url()) || request.url().endsWith('worker.js')) return;
      this.open.add(request);
      this.quietSince = Date.now();
    });
    page.on('requestfinished', closed);
    page.on('requestfailed', (request) => {
      closed(request);
      const text = request.failure()?.errorText;
      // A page that is left, or that asks anew, aborts what it asked before.
      if (isOurs(request.url()) && text !== 'net::ERR_ABORTED') this.failures.push(`${request.method()} ${request.url()}: ${text}`);
    });
    page.on('response', (response) => {
      const url = response.url();
      if (isOurs(url) && response.status() >= 400 && !mayFail(response.status(), url)) {
        const request = response.request();
        this.failures.push(`${request.method()} ${url} ${request.postData()?.slice(0, 300) ?? ''}: ${response.status()}`);
      }
    });
    page.on('console', (message) => {
      const { url } = message.location();
      const text = message.text();
      // A failed request is told of above.
      if (message.type() !== 'error' || text.startsWith('Failed to load resource')) return;
      if (HARMLESS.some((one) => text.includes(one))) return;
      this.failures.push(`console: ${text.slice(0, 500)} (${url})`);
    });
    page.on('pageerror', (error) => this.failures.push(`page error: ${error.stack?.slice(0, 500) ?? error}`));
  }

  /** As a new tab, but without the seconds that loading the UI takes: nothing is remembered, no failure noted. */
  async renew() {
    if (this.page.url() !== 'about:blank') {
      await this.page.evaluate(forgetAllBut, CLOSED);
      // A page that has nothing in common with others: what they keep as long as they are shown is gone.
      await this.goto('/settings', 'Theme preference');
      await this.settle();
    }
    this.failures = [];
  }

  /** Opens a page of the UI and waits for texts or locators to be seen. */
  async goto(path, ...expected) {
    await this.page.goto(`${this.uri}/#${path}`, { waitUntil: 'commit' });
    // What the page before showed is gone at the next frame.
    await this.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    await this.sees(...expected);
  }

  async sees(...expected) {
    for (const one of expected) {
      await this.find(one).first().waitFor().catch(() => { throw new Error(`not to be seen: ${one}`); });
    }
  }

  async seesNot(...unexpected) {
    for (const one of unexpected) await this.find(one).first().waitFor({ state: 'hidden' });
  }

  find(one) {
    return typeof one === 'string' || one instanceof RegExp ? this.page.getByText(one).filter({ visible: true }) : one;
  }

  button(name, options) { return this.page.getByRole('button', { name, ...options }); }

  async click(name) { await this.button(name).filter({ visible: true }).first().click(); }

  /** Until nothing is being asked of the server. */
  async settle(quiet = 250, seconds = 15) {
    const end = Date.now() + seconds * 1000;
    while (this.open.size || Date.now() - this.quietSince < quiet) {
      if (Date.now() > end) throw new Error(`still open after ${seconds} s: ${[...this.open].map((one) => one.url()).join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async screenshot(folder, name) {
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name.replace(/[^\w]+/g, '-')}.png`) });
  }

  /** Throws when a request failed, the console or the page tells of an error. */
  async check() {
    for (const banner of await this.page.locator(ERROR_BANNERS).filter({ visible: true }).allInnerTexts()) {
      this.failures.push(`banner: ${banner}`);
    }
    const text = await this.page.locator('body').innerText();
    for (const line of text.split('\n')) if (ERROR_TEXTS.test(line)) this.failures.push(`text: ${line}`);
    if (this.failures.length) throw new Error([...new Set(this.failures)].join('\n'));
  }
}

/** Waits until `check` no longer throws. */
export async function until(check, seconds = 15) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
