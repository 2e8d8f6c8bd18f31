// Fills the page of a rollout and keeps it up to date. All else works without scripts.
'use strict';

const box = document.getElementById('rollout');
if (box) {
  const api = box.dataset.rollout;
  const home = box.dataset.console;
  let shown = '';

  // Texts become text, never markup.
  const make = (name, attributes = {}, ...children) => {
    const out = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) out.setAttribute(key, value);
    out.append(...children.filter((one) => one !== null && one !== undefined));
    return out;
  };
  const words = (text) => String(text ?? '').replaceAll('_', ' ');
  const percent = (points) => `${(points / 100).toFixed(2).replace(/\.?0+$/, '')} %`;
  const when = (text) => (text ? make('time', { datetime: text }, text.slice(0, 19).replace('T', ' ')) : 'not yet');
  const named = (arm) => (arm ? `${arm.semver ? `${arm.semver} (version ${arm.version})` : `version ${arm.version}`}` : 'none');
  const GOOD = ['pass', 'succeeded'];
  const BAD = ['fail', 'rolled_back', 'abort_failed', 'aborting', 'error'];
  const BUSY = ['running', 'paused', 'baking', 'pending_gate', 'inconclusive', 'no_data'];
  const badge = (word) => make('span', {
    class: `badge ${GOOD.includes(word) ? 'good' : BAD.includes(word) ? 'bad' : BUSY.includes(word) ? 'busy' : 'plain'}`,
  }, words(word ?? 'not yet'));

  const table = (label, heads, rows) => make('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': label },
    make('table', {},
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make('tbody', {}, ...rows.map((cells) => make('tr', {}, ...cells.map((cell, n) => make(n ? 'td' : 'th', n ? {} : { scope: 'row' }, ...[cell].flat())))))));

  const svg = (name, attributes, ...children) => {
    const out = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) out.setAttribute(key, value);
    out.append(...children);
    return out;
  };

  const weights = (rollout) => {
    const { stable = 10000 - rollout.weight, canary = rollout.weight } = rollout.weights ?? {};
    const label = `${percent(canary)} of the traffic goes to ${named(rollout)}, ${percent(stable)} to ${named(rollout.stable)}`;
    const picture = svg('svg', { class: 'bar', viewBox: '0 0 10000 100', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
      svg('rect', { class: 'canary', width: canary, height: 100 }),
      svg('rect', { class: 'stable', x: canary, width: stable, height: 100 }));
    return [make('div', { class: 'weights' }, picture), make('p', {}, `${label}.`)];
  };

  const has = (one) => one !== undefined && one !== null;
  const evidence = (numbers) => {
    if (!numbers) return '';
    const parts = [];
    if (has(numbers.requests)) parts.push(`${numbers.bad} of ${numbers.requests} requests`);
    const share = (one) => `${(one * 100).toFixed(2)} %`;
    if (has(numbers.share)) parts.push(share(numbers.share));
    if (has(numbers.stable_requests)) {
      const { stable_bad: bad, stable_requests: requests } = numbers;
      parts.push(`stable: ${bad} of ${requests}`, ...(requests ? [share(bad / requests)] : []), `limit ${numbers.limit} times that`);
    } else if (has(numbers.limit)) {
      parts.push(`limit ${share(numbers.limit)}`);
    }
    if (has(numbers.value)) parts.push(`value ${numbers.value}`);
    if (numbers.measurements) parts.push(`bad ${numbers.failures} of ${numbers.measurements} times`);
    if (numbers.errors) parts.push(`no answer ${numbers.errors} times in a row`);
    return parts.join(', ');
  };

  // How far the evidence is towards a verdict.
  const progress = (numbers) => {
    if (!numbers?.log_needed) return '';
    const meter = (name, value) => [`${name} `, make('meter', {
      min: 0, max: numbers.log_needed, value: Math.max(0, value ?? 0), 'aria-label': `Evidence to ${name}`,
    }), ' '];
    return [...meter('fail', numbers.log_e_fail), ...meter('pass', numbers.log_e_pass)];
  };

  const standing = (rollout, step) => (rollout.is_final && step.status === 'current' ? 'ended here' : words(step.status));
  const steps = (rollout) => make('ol', { class: 'steps', 'aria-label': 'Steps' }, ...rollout.steps.map((step) => make('li', { 'aria-current': step.status === 'current' ? 'step' : null },
    make('strong', {}, step.stage), `${percent(step.traffic)} · ${standing(rollout, step)}`)));

  function show(rollout) {
    const text = JSON.stringify(rollout);
    if (text === shown) return;
    shown = text;
    const at = document.activeElement?.getAttribute('aria-label');
    const guards = Array.isArray(rollout.steps) ? rollout.steps.flatMap((step) => (step.guards ?? []).map((guard) => [step, guard])) : [];
    const children = [
      make('p', { class: 'live', role: 'status', 'aria-live': 'polite' }, badge(rollout.state),
        make('a', { href: `${home}/models/${encodeURIComponent(rollout.model)}` }, rollout.model),
        `${named(rollout)} in place of ${named(rollout.stable)}`,
        rollout.request ? make('span', {}, 'waits for ', make('a', { href: `${home}/approvals/${rollout.request.id}` }, `request ${rollout.request.id}`)) : null,
        rollout.paused_for ? `waits: ${words(rollout.paused_for)}` : null),
      rollout.reason ? make('p', { class: 'notice' }, rollout.reason) : null,
      make('h2', {}, 'Traffic'), ...weights(rollout),
      Array.isArray(rollout.steps) ? steps(rollout) : null,
      make('h2', {}, 'Guards'),
      guards.length ? table('Guards', ['Guard', 'Step', 'Verdict', 'Measured', 'Evidence'], guards.map(([step, guard]) => [
        guard.guard, step.stage, badge(guard.verdict ?? (rollout.is_final ? 'not judged' : null)), evidence(guard.numbers), progress(guard.numbers),
      ])) : make('p', { class: 'empty' }, 'It has no guards.'),
      make('h2', {}, 'What happened'),
      rollout.history?.length ? table('What happened', ['When', 'What', 'State', 'Traffic', 'By', 'Reason'], [...rollout.history].reverse().map((one) => [
        [when(one.at)], words(one.event), `${words(one.from)} → ${words(one.to)}`, percent(one.weight), one.by ?? '', one.reason ?? '',
      ])) : make('p', { class: 'empty' }, 'Nothing yet.'),
      make('p', { class: 'links' },
        make('a', { href: `${home}/lineage?type=model_version&id=${encodeURIComponent(`${rollout.model}/${rollout.version}`)}` }, 'Lineage of the version'),
        make('a', { href: `${api}/evidence` }, 'All evidence as JSON')),
    ];
    box.replaceChildren(...children.filter((one) => one !== null));
    if (at) [...box.querySelectorAll('[aria-label]')].find((one) => one.getAttribute('aria-label') === at)?.focus();
  }

  const say = (text) => box.replaceChildren(make('p', { class: 'empty', role: 'status' }, text));

  (async () => {
    let answer;
    try {
      answer = await fetch(api, { headers: { Accept: 'application/json' } });
    } catch {
      return say('The server does not answer.');
    }
    if (answer.status === 404) return say('There is no such rollout.');
    if (!answer.ok) return say(`The server answered with ${answer.status}.`);
    const { rollout } = await answer.json();
    show(rollout);
    if (rollout.is_final) return undefined;
    // A stream that ends is asked for again by the browser, but not after the last state.
    const stream = new EventSource(`${api}/events`);
    stream.addEventListener('rollout', (event) => {
      const { rollout: newer } = JSON.parse(event.data);
      show(newer);
      if (newer.is_final) stream.close();
    });
    return undefined;
  })();
}
