// A server with seeded data, started by site.py, and its REST API.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PYTHON = join(process.env.STAGEWRIGHT_COMPAT_DIR, 'venv-3.17.2', 'bin', 'python');

export class Site {
  /** `flags` are those of site.py; its log and the server's stay in `folder`. */
  static async start(engine, folder, flags = []) {
    mkdirSync(folder, { recursive: true });
    const env = { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' };
    const child = spawn(PYTHON, [join(HERE, 'site.py'), engine, folder, ...flags], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.pipe(createWriteStream(join(folder, 'seed.log')));
    const ended = once(child, 'exit');
    const line = await Promise.race([
      once(createInterface({ input: child.stdout }), 'line').then(([first]) => first),
      ended.then(([code]) => { throw new Error(`site.py ${engine} ended with ${code}: see ${folder}/seed.log`); }),
    ]);
    return new Site(engine, child, ended, JSON.parse(line));
  }

  constructor(engine, child, ended, { uri, pid, ...seed }) {
    Object.assign(this, { engine, child, ended, uri, pid, seed });
  }

  async stop() {
    this.child.stdin.end();
    await this.ended;
  }

  get(path, query = {}) {
    return this.#ask(`${path}?${new URLSearchParams(query)}`);
  }

  post(path, body) {
    return this.#ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  }

  async #ask(path, options) {
    const answer = await fetch(`${this.uri}/api/2.0/mlflow/${path}`, options);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  }

  async run(id) {
    return (await this.get('runs/get', { run_id: id })).run;
  }

  /** A new experiment's id. */
  async newExperiment(name) {
    return (await this.post('experiments/create', { name })).experiment_id;
  }

  /** New runs named `names` in an experiment, each with a loss of its own; their ids. */
  async newRuns(experiment, names) {
    const ids = [];
    for (const [n, name] of names.entries()) {
      const { run } = await this.post('runs/create', { experiment_id: experiment, run_name: name, start_time: Date.now() });
      const id = run.info.run_id;
      await this.post('runs/log-batch', {
        run_id: id,
        metrics: [0, 1, 2].map((step) => ({ key: 'loss', value: (n + 1) / (step + 1), timestamp: 1_700_000_000_000 + step, step })),
        params: [{ key: 'layers', value: `${n + 1}` }],
      });
      await this.post('runs/update', { run_id: id, status: 'FINISHED', end_time: Date.now() });
      ids.push(id);
    }
    return ids;
  }
}
