// What the pages of the console show: two models with releases, data, moves, requests and a log. By the REST API alone,
// as clients call it; who asks is told by the header that the server was started with.

export const MODEL = 'fraud-detector';
/** A model whose checks may be waived: so it was for version 1. */
export const WAIVED = 'credit-risk';
export const USER = 'X-Forwarded-User';

/** `{ site, as }`: calls of the API, in the name of `as`. */
function caller(site, as) {
  const headers = { 'Content-Type': 'application/json', ...(as ? { [USER]: as } : {}) };
  return async (path, body, method = body ? 'POST' : 'GET') => {
    const answer = await fetch(`${site.uri}${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text && JSON.parse(text);
  };
}

const STOCK = '/api/2.0/mlflow/';
const OWN = '/api/stagewright/v1/';
const signature = (columns) => JSON.stringify(columns.map((name) => ({ type: 'double', name, required: true })));
const mlmodel = (columns) => `flavors:
  python_function:
    env: {conda: conda.yaml, virtualenv: python_env.yaml}
    loader_module: mlflow.sklearn
    python_version: 3.11.9
  sklearn: {pickled_model: model.pkl, sklearn_version: 1.9.1}
mlflow_version: 3.17.2
signature:
  inputs: '${signature(columns)}'
  outputs: '[{"type": "long", "required": true}]'
`;

/** A run that used data and made a model, as the stock client logs them; the ids. */
async function train(call, { name, parent, columns, digest, f1, commit, at }) {
  const tags = [
    { key: 'mlflow.user', value: 'ada' }, { key: 'mlflow.source.git.commit', value: commit },
    { key: 'mlflow.source.git.repoURL', value: 'https://git.example.com/fraud' },
    ...(parent ? [{ key: 'mlflow.parentRunId', value: parent }] : []),
  ];
  const made = await call(`${STOCK}runs/create`, { experiment_id: '0', run_name: name, user_id: 'ada', start_time: at, tags });
  const run = made.run.info.run_id;
  const data = (title, hash, context) => ({
    dataset: { name: title, digest: hash, source_type: 's3', source: JSON.stringify({ uri: `s3://data/${title}.parquet` }) },
    tags: [{ key: 'mlflow.data.context', value: context }],
  });
  await call(`${STOCK}runs/log-inputs`, { run_id: run, datasets: [data('transactions', digest, 'training'), data('holdout', '77ab01fe', 'evaluation')] });
  await call(`${STOCK}runs/log-batch`, {
    run_id: run,
    metrics: [{ key: 'f1', value: f1, timestamp: at, step: 0 }],
    params: [{ key: 'dataset_version', value: '2026-10' }, { key: 'feature_engineering_commit', value: 'b7e1d20' }],
  });
  const logged = await call(`${STOCK}logged-models`, { experiment_id: '0', name: 'model', source_run_id: run });
  const { model_id: model, artifact_uri: uri } = logged.model.info;
  await call(`${STOCK}runs/outputs`, { run_id: run, models: [{ model_id: model, step: 0 }] });
  const files = { MLmodel: mlmodel(columns), 'conda.yaml': `channels: [conda-forge]\ndependencies: [python=3.11.9, pip: [scikit-learn==1.9.1]]\n# ${columns.length}\n` };
  for (const [file, text] of Object.entries(files)) {
    const path = `/api/2.0/mlflow-artifacts/artifacts/${uri.replace('mlflow-artifacts:/', '')}/${file}`;
    const answer = await fetch(new URL(path, call.base), { method: 'PUT', body: text });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  }
  await call(`${STOCK}runs/update`, { run_id: run, status: 'FINISHED', end_time: at + 2_823_000 });
  return { run, model };
}

export async function seedConsole(site) {
  const call = Object.assign(caller(site, 'ada'), { base: site.uri });
  const at = Date.now() - 40 * 86_400_000;
  const search = await call(`${STOCK}runs/create`, { experiment_id: '0', run_name: 'nightly search', start_time: at });
  const parent = search.run.info.run_id;
  await call(`${STOCK}registered-models/create`, { name: MODEL, description: 'Scores card payments; 1 is fraud.' });
  const trained = [];
  for (const [n, one] of [
    { columns: ['amount', 'age'], digest: '41d09c7e', f1: 0.871, commit: 'a3f5c91d0e5b6c7f8091a2b3c4d5e6f708192a3b' },
    { columns: ['amount', 'age'], digest: '8f2a91c0', f1: 0.902, commit: 'c0ffee12345678901234567890abcdef12345678' },
    { columns: ['amount', 'age', 'merchant_risk'], digest: '8f2a91c0', f1: 0.931, commit: 'd15ea5e012345678901234567890abcdef123456' },
  ].entries()) {
    const made = await train(call, { ...one, name: `candidate ${n + 1}`, parent, at: at + n * 7 * 86_400_000 });
    trained.push(made);
    await call(`${STOCK}model-versions/create`, { name: MODEL, source: `models:/${made.model}`, run_id: made.run, model_id: made.model });
  }
  await call(`${OWN}models/${MODEL}/promote`, { version: '1', to: 'staging', reason: 'first look' });
  await call(`${STOCK}registered-models/create`, { name: 'fraud-detector-eu' });
  await call(`${STOCK}model-versions/create`, { name: 'fraud-detector-eu', source: `models:/${MODEL}/2` });
  await call(`${OWN}models/fraud-detector-eu/promote`, { version: '1', reason: 'The same model, for Europe' });
  await call(`${STOCK}registered-models/alias`, { name: MODEL, alias: 'champion', version: '2' });
  // Governed: asked for by one, approved by another.
  for (const version of ['1', '2']) {
    await ask(call, version, `f1 ${version === '1' ? '0.871' : '0.902'} on the holdout`);
    await decide(site, 'approve', 'Looks right');
  }
  await ask(call, '3', 'f1 0.931 with the risk of the merchant');
  await call(`${OWN}models/${MODEL}/releases/1.0.0/yank`, { reason: 'trained before the labels were corrected' });
  await call(`${STOCK}registered-models/alias?name=${MODEL}&alias=%5E1.0`).catch(() => undefined);
  await call(`${STOCK}registered-models/get-latest-versions`, { name: MODEL, stages: ['^2'] });
  await call(`${STOCK}registered-models/create`, { name: WAIVED });
  for (const n of [1, 2]) await call(`${STOCK}model-versions/create`, { name: WAIVED, source: `s3://nowhere.invalid/${n}` });
  await caller(site, 'bob')(`${OWN}models/${WAIVED}/versions/1/waivers`, { check: 'quality', reason: 'The labels come on Friday' });
  return { trained, parent };
}

/** A request is refused with a question to those who may approve it. */
async function ask(call, version, reason) {
  await call(`${OWN}models/${MODEL}/promote`, { version, to: 'production', reason }).catch((error) => {
    if (!String(error).includes('403')) throw error;
  });
}

/** Decides the one request that is open. */
export async function decide(site, decision, comment) {
  const call = caller(site, 'ann');
  const { requests } = await call(`${OWN}requests?model=${MODEL}&state=pending_approval`);
  if (requests.length !== 1) throw new Error(`${requests.length} requests are open`);
  await call(`${OWN}requests/${requests[0].id}/${decision}`, { comment });
}
