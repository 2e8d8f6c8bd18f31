// The console: every page is opened, used by keyboard, and looked at by axe.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Tab, until } from './browser.mjs';
import { MODEL, seedConsole, USER, WAIVED } from './console_seed.mjs';
import { Site } from './site.mjs';

const require = createRequire(`${process.env.STAGEWRIGHT_BROWSER_DIR}/`);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const OWN = '/api/stagewright/v1/';

/** A server with a policy, and what the pages show. */
export async function start(engine, folder) {
  const site = await Site.start(engine, folder, ['--console']);
  try {
    site.seed = await seedConsole(site);
  } catch (error) {
    await site.stop();
    throw error;
  }
  return site;
}

/** A tab at the console, in the name of somebody. */
export class ConsoleTab extends Tab {
  async renew() {
    await this.as('ann');
    await this.page.unrouteAll();
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await this.page.setViewportSize({ width: 1280, height: 900 });
    this.failures = [];
  }

  as(user) { return this.page.context().setExtraHTTPHeaders(user ? { [USER]: user } : {}); }

  async goto(path, ...expected) {
    const answer = await this.page.goto(`${this.uri}/console${path}`);
    await this.sees(...expected);
    return answer;
  }

  heading(name) { return this.page.getByRole('heading', { name, level: 1 }); }

  row(text) { return this.page.getByRole('row').filter({ hasText: text }); }

  /** What axe finds wrong with the page, one line each. */
  async problems() {
    // Past the page's own policy, which allows no foreign script.
    const found = await this.page.evaluate(`${AXE}; axe.run(document, { resultTypes: ['violations'] })`);
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }
}

const own = async (site, path) => {
  const answer = await fetch(`${site.uri}${OWN}${path}`);
  assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
  return answer.json();
};
const textOf = async (site, path) => (await fetch(`${site.uri}${path}`)).text();

const PAGES = [
  ['', 'In production'], ['/models', 'Models'], [`/models/${MODEL}`, MODEL], ['/approvals', 'Approvals'],
  ['/approvals/3', /^Request 3/], ['/waivers', 'Waivers'], [`/waivers?model=${WAIVED}&version=1`, /^Waivers of/], ['/rollouts', 'Rollouts'], [`/lineage?id=${MODEL}@production`, 'Lineage'],
  ['/audit', 'Audit'], ['/audit/0', 'Entry 0'],
];

const ROLLED = 'churn';

/** Calls of the own API in the name of ada. */
async function send(site, path, body) {
  const headers = { 'Content-Type': 'application/json', [USER]: 'ada' };
  const answer = await fetch(`${site.uri}${OWN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
  return answer.json();
}

/** Version 1 is 1.0.0 and in production; 1.1.0 and 1.2.0 are versions 2 and 3. */
async function register(site) {
  await site.post('registered-models/create', { name: ROLLED });
  for (const semver of ['1.0.0', '1.1.0', '1.2.0']) {
    await site.post('model-versions/create', { name: ROLLED, source: `s3://nowhere.invalid/${semver}`, tags: [{ key: 'semver', value: semver }] });
  }
  await send(site, `models/${ROLLED}/promote`, { version: '1.0.0' });
}

/** A rollout whose steps wait for data after a moment, so that no page comes too late to show them. */
async function begin(site, version) {
  const plan = `model: ${ROLLED}
version: ${version}
stages:
  - name: canary
    traffic: 5%
    duration: 1s
    abort_on: [error_rate > 0.5%, latency_p95 > 200ms, {metric: error_rate, vs: stable, ratio: 1.2}]
  - {name: ramp, traffic: 50%, duration: 1s, abort_on: [error_rate > 0.5%]}
  - {name: production, traffic: 100%}
`;
  const { rollout } = await send(site, 'rollouts', { plan, start: true, reason: '<b>now</b>' });
  (site.rollouts ??= []).push(rollout.id);
  return rollout.id;
}

let windows = 0;
const observe = (site, id, ...counts) => send(site, `rollouts/${id}/observations`, counts.map(([arm, requests, errors, slow]) => {
  windows += 1;
  return { arm, window_start: windows * 1000, window_end: windows * 1000 + 1000, requests, errors, slow: { 200: slow } };
}));

export const tests = () => ({
  'what is in production, since when and by whom': async (tab) => {
    await tab.goto('', tab.heading('In production'));
    const row = tab.row('1.1.0').filter({ hasText: 'ann' });
    await tab.sees(row.getByText('f1 0.902 on the holdout'), tab.row('The same model, for Europe'));
    await row.getByRole('link', { name: MODEL, exact: true }).click();
    await tab.sees(tab.heading(MODEL));
  },

  'a model is found, with its releases, moves and consumers': async (tab) => {
    await tab.goto('/models', tab.heading('Models'));
    await tab.page.getByLabel('Name contains').fill('DETECTOR-EU');
    await tab.page.keyboard.press('Enter');
    await tab.seesNot(tab.page.getByRole('link', { name: MODEL, exact: true }));
    await tab.sees(tab.page.getByRole('link', { name: 'fraud-detector-eu' }));
    await tab.goto(`/models/${MODEL}`, tab.heading(MODEL), 'Scores card payments; 1 is fraud.');
    const releases = tab.page.getByRole('region', { name: 'Releases' });
    const rows = await releases.getByRole('rowheader').allInnerTexts();
    assert.deepEqual(rows, ['2.0.0 version 3', '1.1.0 version 2 @champion', '1.0.0 version 1']);
    await tab.sees(releases.getByRole('row').filter({ hasText: 'yanked' }).getByText('trained before the labels were corrected'));
    await tab.sees(releases.getByText('major from 1.1.0'));
    await tab.sees(tab.page.getByRole('region', { name: 'Moves between stages' }).getByText('first look'));
    await tab.sees(tab.page.getByRole('region', { name: 'Consumers' }).getByText('^1.0'));
  },

  'what is asked of the console in the name of another page is refused': async (tab, site) => {
    const send = (headers) => fetch(`${site.uri}/console/approvals/3`, {
      method: 'POST', body: 'decision=approve', redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', [USER]: 'ann', ...headers },
    });
    for (const headers of [
      {}, { Origin: 'https://evil.example.com' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site', Origin: site.uri },
      { 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'none' },
    ]) {
      const answer = await send(headers);
      assert.equal(answer.status, 403, JSON.stringify(headers));
      assert.match(await answer.text(), /not sent by a page of the console/);
    }
    assert.equal((await own(site, 'requests/3')).request.state, 'pending_approval');
    const verify = await fetch(`${site.uri}/console/audit/verify`, { method: 'POST' });
    assert.equal(verify.status, 403);
  },

  'a request is decided by whoever may, by keyboard alone': async (tab, site) => {
    await tab.as('ada');
    await tab.goto('/approvals', tab.heading('Approvals'));
    await tab.page.getByRole('link', { name: 'Request 3' }).focus();
    await tab.page.keyboard.press('Enter');
    await tab.sees(tab.heading(/^Request 3/), 'f1 is 0.931, which is >= 0.85');
    const approve = async (comment) => {
      await tab.page.getByLabel('Comment').focus();
      await tab.page.keyboard.type(comment);
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
    };
    // Who has asked cannot approve.
    await approve('mine');
    await tab.sees(tab.page.getByRole('alert'));
    assert.equal((await own(site, 'requests/3')).request.state, 'pending_approval');
    assert.match(tab.failures.join(), /403/);
    tab.failures = [];
    await tab.as(null);
    await tab.goto('/approvals/3', 'Not signed in', /Only who is signed in can decide/);
    await tab.as('ann');
    await tab.goto('/approvals/3', 'In the name of ann. It is recorded.');
    await approve('good <i>numbers</i>');
    await tab.sees(tab.page.getByText('applied', { exact: true }), 'good <i>numbers</i>');
    assert.equal((await own(site, `models/${MODEL}/production`)).production.version, '3');
    await tab.goto('/approvals', 'Nothing waits for anybody.');
  },

  'a check is waived by whoever may, and the waiver withdrawn, by keyboard alone': async (tab, site) => {
    await tab.goto('/approvals', tab.heading('Approvals'));
    await tab.page.getByRole('main').getByRole('link', { name: 'Waivers' }).press('Enter');
    await tab.sees(tab.heading('Waivers'), tab.row('Waiver 1').getByText('The labels come on Friday'));
    const show = async () => {
      await tab.page.getByLabel('Model').fill(WAIVED);
      await tab.page.getByLabel('Version').fill('2');
      await tab.page.keyboard.press('Enter');
      await tab.sees(tab.heading(`Waivers of ${WAIVED} version 2`));
    };
    const waive = async (reason) => {
      await tab.page.getByLabel('Reason').focus();
      await tab.page.keyboard.type(reason);
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
    };
    await tab.as('ada');
    await show();
    await tab.sees('the version has no metric f1', 'The version was never given a waiver.');
    await waive('mine');
    await tab.sees(tab.page.getByRole('alert').getByText('ada is in none of the groups model-risk'));
    assert.match(tab.failures.join(), /403/);
    tab.failures = [];
    await tab.as(null);
    await tab.goto(`/waivers?model=${WAIVED}&version=2`, /Only who is signed in can waive/);
    await tab.as('ann');
    await tab.goto(`/waivers?model=${WAIVED}&version=2`, 'In the name of ann. It is recorded.');
    assert.equal(await tab.page.getByLabel('Check', { exact: true }).inputValue(), 'quality');
    await waive('only <i>until</i> Friday');
    const given = tab.page.getByRole('region', { name: 'Waivers of the version' });
    await tab.sees(given.getByText('in force'), given.getByText('only <i>until</i> Friday'), tab.page.getByText('waived', { exact: true }));
    const { waivers: [waiver] } = await own(site, `models/${WAIVED}/versions/2/waivers`);
    assert.deepEqual([waiver.principal, waiver.check, waiver.state, waiver.until - waiver.created_at], ['ann', 'quality', 'in_force', 7 * 86_400_000]);
    await tab.sees(given.getByText(waiver.policy_hash.replace('sha256:', '').slice(0, 10)));
    await send(site, `models/${WAIVED}/promote`, { version: '2', reason: 'all is said' });
    await tab.goto('/waivers', tab.row(`Waiver ${waiver.id}`));
    await tab.row(`Waiver ${waiver.id}`).getByRole('link', { name: `Waiver ${waiver.id}` }).press('Enter');
    await tab.page.getByLabel(`Why waiver ${waiver.id}`).focus();
    await tab.page.keyboard.type('the labels came');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await tab.sees(given.getByText('withdrawn'), 'by ann');
    await tab.goto('/waivers', tab.row('Waiver 1'));
    assert.equal(await tab.row(`Waiver ${waiver.id}`).count(), 0);
    const { entries } = await own(site, `audit/entries?model=${WAIVED}`);
    const told = entries.map(({ entry }) => entry).filter((entry) => entry.action.startsWith('waiver.') && entry.actor.id !== 'bob');
    assert.deepEqual(told.map((entry) => [entry.action, entry.actor.id, entry.outcome]), [
      ['waiver.withdraw', 'ann', 'allow'], ['waiver.give', 'ann', 'allow'], ['waiver.give', 'ada', 'deny'],
    ]);
  },

  'a rollout is shown on its way into production': async (tab, site) => {
    await tab.goto('/rollouts', tab.heading('Rollouts'), 'There are no rollouts.');
    await register(site);
    const id = await begin(site, '1.1.0');
    const told = async () => (await own(site, `rollouts/${id}`)).rollout;
    await tab.goto(`/rollouts/${id}`, '5 % of the traffic goes to 1.1.0 (version 2), 95 % to 1.0.0 (version 1).', 'waits: no data');
    await tab.page.evaluate(() => { window.stays = true; });
    await tab.sees(tab.page.getByRole('cell', { name: '<b>now</b>' }), tab.page.getByRole('listitem').filter({ hasText: 'canary' }).getByText('current'));
    assert.deepEqual(await tab.problems(), []);
    // Too little to know.
    await observe(site, id, ['canary', 1200, 2, 30], ['stable', 20000, 30, 400]);
    const errors = tab.row('error_rate > 0.5%').filter({ hasText: 'canary' });
    await tab.sees(errors.getByText('2 of 1200 requests, 0.17 %, limit 0.50 %'), errors.getByText('inconclusive'));
    await tab.sees(tab.row('1.2 x stable').getByText('2 of 1200 requests, 0.17 %, stable: 30 of 20000, 0.15 %, limit 1.2 times that'));
    const { numbers } = (await told()).steps[0].guards[0];
    const shown = await errors.getByRole('meter', { name: 'Evidence to pass' }).evaluate((one) => [one.value, one.max]);
    assert.ok(numbers.log_e_pass > 0 && numbers.log_e_pass < numbers.log_needed, JSON.stringify(numbers));
    assert.ok(Math.abs(shown[0] - numbers.log_e_pass) < 1e-6 && Math.abs(shown[1] - numbers.log_needed) < 1e-6, `${shown}`);
    assert.deepEqual(await tab.problems(), []);
    await observe(site, id, ['canary', 400_000, 400, 4000], ['stable', 4_000_000, 4400, 40_000]);
    await tab.sees('50 % of the traffic goes to 1.1.0 (version 2), 50 % to 1.0.0 (version 1).', errors.getByText('pass', { exact: true }));
    await observe(site, id, ['canary', 400_000, 400, 4000]);
    await tab.sees('100 % of the traffic goes to 1.1.0 (version 2), 0 % to 1.0.0 (version 1).', tab.page.getByRole('status').getByText('succeeded'));
    const ended = await told();
    assert.equal(ended.state, 'succeeded');
    const happened = tab.page.getByRole('region', { name: 'What happened' }).getByRole('row');
    assert.equal(await happened.count(), ended.history.length + 1);
    assert.equal(await tab.page.evaluate(() => window.stays), true, 'the page was loaded again');
    await tab.goto('/rollouts', tab.row('succeeded').getByText('100.00 %'));
    await tab.goto('', tab.row(ROLLED).getByText('1.1.0'));
  },

  'a rollout that fails is shown on its way back': async (tab, site) => {
    const id = await begin(site, '1.2.0');
    await tab.goto('/rollouts');
    await tab.row('version 3').getByRole('link', { name: id.slice(0, 8) }).press('Enter');
    await tab.sees('5 % of the traffic goes to 1.2.0 (version 3), 95 % to 1.1.0 (version 2).');
    await observe(site, id, ['canary', 600, 1, 200]);
    await tab.sees('0 % of the traffic goes to 1.2.0 (version 3), 100 % to 1.1.0 (version 2).', tab.page.getByRole('status').getByText('rolled back'));
    await tab.sees(tab.page.locator('.notice').getByText('latency_p95 > 200ms: 200 of 600 requests'), tab.row('latency_p95 > 200ms').getByText('fail', { exact: true }));
    await tab.sees(tab.page.getByRole('listitem').filter({ hasText: 'canary' }).getByText('ended here'));
    assert.deepEqual(await tab.problems(), []);
    const link = tab.page.getByRole('link', { name: 'All evidence as JSON' });
    const evidence = await link.evaluate(async (one) => (await fetch(one.href)).json());
    assert.equal(evidence.replay.agrees, true);
    await tab.page.getByRole('link', { name: 'Lineage of the version' }).press('Enter');
    await tab.sees(tab.page.locator('svg.lineage text').filter({ hasText: 'rolled back' }));
  },

  'a rollout that needs approval goes on by its stages, and no further': async (tab, site) => {
    const plan = `model: ${MODEL}
version: 1.1.0
stages:
  - {name: canary, traffic: 5%, duration: 2h, abort_on: [error_rate > 0.5%]}
  - {name: production, traffic: 100%}
`;
    const { rollout } = await send(site, 'rollouts', { plan, start: true, reason: 'back to the two columns' });
    site.rollouts.push(rollout.id);
    await tab.goto(`/rollouts/${rollout.id}`, tab.page.getByRole('status').getByText('pending gate'));
    assert.deepEqual(await tab.problems(), []);
    await tab.page.getByRole('link', { name: `request ${rollout.request.id}` }).press('Enter');
    await tab.sees(tab.heading(new RegExp(`^Request ${rollout.request.id}`)), 'back to the two columns');
    await tab.page.getByLabel('Comment').fill('watch it');
    await tab.page.getByRole('button', { name: 'Approve' }).press('Enter');
    await tab.sees('watch it');
    await tab.page.getByRole('main').getByRole('link', { name: `rollout ${rollout.id.slice(0, 8)}` }).press('Enter');
    await tab.sees('5 % of the traffic goes to 1.1.0 (version 2), 95 % to 2.0.0 (version 3).', `request ${rollout.request.id}, approved by ann`);
    assert.equal((await own(site, `models/${MODEL}/production`)).production.version, '3');
    await send(site, `rollouts/${rollout.id}/abort`, { reason: 'enough' });
    await tab.sees(tab.page.getByRole('status').getByText('rolled back'));
  },

  'lineage is a picture, a table, and a way to go': async (tab, site) => {
    const digest = '8f2a91c0';
    const label = (text) => picture.locator('text').filter({ hasText: text });
    await tab.goto('/lineage', tab.heading('Lineage'));
    await tab.page.getByLabel('Name or id').fill(`${MODEL}@1.1.0`);
    await tab.page.getByRole('button', { name: 'Draw' }).press('Enter');
    const picture = tab.page.locator('svg.lineage');
    await tab.sees(label(`transactions ${digest}`));
    const graph = await own(site, `lineage/model_version/${MODEL}@1.1.0`);
    assert.equal(await picture.locator('g.node').count(), graph.nodes.length);
    const told = tab.page.getByRole('region', { name: 'What came from what' });
    assert.equal(await told.getByRole('row').count(), graph.edges.length + 1);
    await tab.sees(told.getByRole('row').filter({ hasText: 'used (training)' }).getByText(`transactions ${digest}`));
    const boxes = await picture.locator('rect').evaluateAll((all) => all.map((one) => one.getBBox()).map(({ x, y, width, height }) => [x, y, x + width, y + height]));
    for (const [n, a] of boxes.entries()) {
      for (const b of boxes.slice(n + 1)) assert.ok(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], `boxes overlap: ${a} ${b}`);
    }
    // By keyboard to the data, and from there to what came of it.
    await picture.getByRole('link').filter({ hasText: `transactions ${digest}` }).focus();
    await tab.page.keyboard.press('Enter');
    await until(() => assert.match(tab.page.url(), /type=dataset/));
    await tab.sees(label('fraud-detector 2.0.0'));
    await tab.goto('/lineage?id=nothing@1', tab.page.getByRole('alert'));
    assert.match(tab.failures.join(), /404/);
    tab.failures = [];
  },

  'lineage is drawn by Mermaid, too': async (tab, site) => {
    const text = await textOf(site, `${OWN}lineage/model_version/${MODEL}@1.1.0?format=mermaid`);
    // A page without a policy of its own.
    await tab.page.goto(`${tab.uri}/health`);
    await tab.page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
    const drawn = await tab.page.evaluate(async (source) => {
      globalThis.mermaid.initialize({ startOnLoad: false });
      return (await globalThis.mermaid.render('drawn', source)).svg;
    }, text);
    assert.match(drawn, /transactions 8f2a91c0/);
  },

  'the audit log is narrowed, and an entry and all of it proved': async (tab) => {
    await tab.goto('/audit', tab.heading('Audit'), 'version.create');
    await tab.page.getByLabel('Action').fill('alias.set');
    await tab.page.keyboard.press('Enter');
    await tab.seesNot('version.create');
    await tab.page.getByRole('rowheader').getByRole('link').first().press('Enter');
    await tab.sees('Proved.', /and its text is the one that was hashed/, '"alias.set"');
    await tab.goto('/audit');
    await tab.page.getByRole('button', { name: 'Verify the whole log' }).press('Enter');
    await tab.sees('The log is intact.');
  },

  'what people write is shown as text': async (tab, site) => {
    const name = 'a <img src=x onerror=alert(1)> & "b"';
    await site.post('registered-models/create', { name, description: '<script>alert(2)</script>' });
    await site.post('model-versions/create', { name, source: 's3://nowhere.invalid/<b>' });
    await tab.goto('/models', tab.page.getByRole('link', { name }));
    await tab.page.getByRole('link', { name }).click();
    await tab.sees(tab.heading(name), '<script>alert(2)</script>');
    await tab.page.getByRole('link', { name: 'Draw the lineage of version 1' }).click();
    await tab.sees(tab.page.locator('svg.lineage'));
    assert.equal(await tab.page.locator('main img, main script').count(), 0);
    await tab.goto('/audit?model=%22%3E%3Cb%3E', 'There is no such entry.');
  },

  'all can be reached by keyboard, and what has the focus is seen': async (tab) => {
    await tab.goto('', tab.heading('In production'));
    const focused = () => tab.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return { text: document.activeElement.textContent.trim(), id: document.activeElement.id, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    });
    await tab.page.keyboard.press('Tab');
    const skip = tab.page.getByRole('link', { name: 'Skip to the content' });
    await until(async () => assert.ok((await skip.boundingBox()).y >= 0));
    await tab.page.keyboard.press('Enter');
    assert.equal((await focused()).id, 'main');
    await tab.goto('');
    const walked = [];
    for (let n = 0; n < 8; n += 1) {
      await tab.page.keyboard.press('Tab');
      const { text, seen } = await focused();
      assert.ok(seen, `the focus on ${text} cannot be seen`);
      walked.push(text);
    }
    assert.deepEqual(walked, ['Skip to the content', 'Stagewright', 'Production', 'Models', 'Approvals', 'Rollouts', 'Lineage', 'Audit']);
  },

  'axe finds nothing on any page, light or dark, wide or narrow': async (tab, site) => {
    const wrong = [];
    const rollouts = site.rollouts.map((id) => [`/rollouts/${id}`, /^Rollout/]);
    for (const [path, heading] of [...PAGES, ...rollouts]) {
      const answer = await tab.goto(path, tab.heading(heading));
      const policy = answer.headers()['content-security-policy'];
      assert.ok(policy.startsWith("default-src 'none'") && !policy.includes('unsafe'), policy);
      for (const [colorScheme, width] of [['light', 1280], ['dark', 1280], ['light', 400]]) {
        await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await tab.page.setViewportSize({ width, height: 900 });
        if (width === 400) {
          const beyond = await tab.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (beyond > 0) wrong.push(`${path} is ${beyond} px too wide`);
        } else {
          wrong.push(...(await tab.problems()).map((problem) => `${path}, ${colorScheme}: ${problem}`));
        }
      }
      await tab.page.setViewportSize({ width: 1280, height: 900 });
    }
    assert.deepEqual(wrong, []);
  },
});
