// Every page of the UI, and what is to be read on it when all is well.

const json = (value) => encodeURIComponent(JSON.stringify(value));

/** Name of the page: its path, and texts. */
function pagesOf({ experiment, experimentName, other, runs, modelRun, model }) {
  const base = `/experiments/${experiment}`;
  const run = `${base}/runs/${runs[0]}`;
  const noData = 'No data available for the selected time range';
  const noTraces = 'No traces found';
  // The one with a gateway that has no endpoints, the other without a gateway.
  const gateway = (empty) => new RegExp(`${empty}|Set up MLflow AI Gateway`);
  const startTracing = 'Start tracing your LLM application';
  return {
    'home': ['/', 'Welcome to MLflow', 'Recent Experiments', 'another experiment'],
    'experiments': ['/experiments', 'Time created', 'another experiment'],

    'experiment': [base, experimentName, 'Cost Breakdown', noData],
    'experiment overview: usage': [`${base}/overview/usage`, 'Token Usage', noData],
    'experiment overview: quality': [`${base}/overview/quality`, 'No assessments available'],
    'experiment overview: tool calls': [`${base}/overview/tool-calls`, 'Tool Performance Summary', noData],
    'experiment runs': [`${base}/runs`, 'run 59', 'wine-1 (digest1)', 'matching runs'],
    'experiment runs as charts': [`${base}/runs?compareRunsMode=CHART`, 'run 59', 'Model metrics', 'Step'],
    'experiment runs by artifact': [`${base}/runs?compareRunsMode=ARTIFACT`, 'run 59', 'Table'],
    'experiment traces': [`${base}/traces`, startTracing],
    'experiment sessions': [`${base}/chat-sessions`, 'The Sessions view has moved'],
    'experiment judges': [`${base}/judges`, 'Add a judge to your experiment', 'New LLM judge'],
    'experiment review': [`${base}/review-queue`, 'New queue', 'Manage questions'],
    'experiment datasets': [`${base}/datasets`, 'Create an evaluation dataset'],
    'experiment evaluation runs': [`${base}/evaluation-runs`, 'run 59', 'wine-1', 'val/loss'],
    'experiment models': [`${base}/models`, 'doubler', 'Ready', 'with a model'],
    'experiment prompts': [`${base}/prompts`, 'greeting', 'Version 2', 'polite'],
    'experiment prompt': [`${base}/prompts/greeting`, 'Viewing version 2', 'Good day, {{name}}', 'second'],
    'experiment playground': [`${base}/playground`, 'Select an endpoint', 'Add message'],
    'experiment without runs': ['/experiments/0/runs', 'No runs logged'],

    'run': [run, 'run 00', 'Metrics (4)', 'val/loss', 'optimizer', 'wine-0 (digest0)', 'Finished', 'team'],
    'run by its id alone': [`/runs/${runs[0]}`, 'run 00', 'Metrics (4)'],
    'run with a model': [`${base}/runs/${modelRun}`, 'with a model', 'Logged models (1)', 'doubler', 'Registered models'],
    'run model metrics': [`${run}/model-metrics`, 'Model metrics', 'val', 'Step'],
    'run system metrics': [`${run}/system-metrics`, 'cpu_utilization_percentage', 'Time'],
    'run traces': [`${run}/traces`, noTraces],
    'run evaluations': [`${run}/evaluations`, noTraces],
    'run artifacts': [`${run}/artifacts`, 'images', 'replies.json', 'Select a file to preview'],

    'logged model': [`${base}/models/${model}`, 'doubler', 'About this logged model', 'factor', 'with a model', 'Model versions'],
    'logged model traces': [`${base}/models/${model}/traces`, startTracing],
    'logged model artifacts': [`${base}/models/${model}/artifacts`, 'MLmodel', 'python_model.pkl'],

    'compare experiments': [
      `/compare-experiments/s?experiments=${json([experiment, other])}`, 'Displaying Runs from 2 Experiments', 'run 01',
    ],
    'metric plot': [
      `/metric?runs=${json(runs.slice(0, 2))}&metric=${json('loss')}&experiments=${json([experiment])}`
      + `&plot_metric_keys=${json(['loss'])}&plot_layout=${json({ autosize: true })}&x_axis=relative&y_axis_scale=linear`
      + '&line_smoothness=1&show_point=false&deselected_curves=[]&last_linear_y_axis_range=[]',
      'Comparing 2 Runs from 1 Experiment', 'Completed Runs', '0.047619047619047616 (step=19)',
    ],

    'models': ['/models', 'Registered Models', 'doubler', 'champion', 'bare'],
    'model': ['/models/doubler', 'Doubles numbers.', 'Version 2', 'Version 1', 'champion', 'checked'],
    'model without versions': ['/models/bare', 'bare', 'No models versions are registered yet'],
    'model version': ['/models/doubler/versions/1', 'Version 1', 'champion', 'Staging', 'checked', 'Inputs (1)', 'Outputs (1)'],
    'model version with a description': ['/models/doubler/versions/2', 'Version 2', 'The second one.', 'with a model'],
    'compare model versions': [
      `/compare-model-versions?name=${json('doubler')}&runs=${json({ 1: modelRun, 2: modelRun })}`,
      'Comparing 2 Versions', 'Schema Inputs are identical', 'Parallel Coordinates Plot',
    ],

    'prompts': ['/prompts', 'greeting', 'Version 2', 'polite'],
    'prompt': ['/prompts/greeting', 'Viewing version 2', 'Good day, {{name}}', 'second', 'polite'],

    'settings': ['/settings', 'Theme preference', 'Enable telemetry'],
    'settings: general': ['/settings/general', 'Demo data'],
    'settings: LLM connections': ['/settings/llm-connections', 'No API keys created'],
    'settings: webhooks': ['/settings/webhooks', 'No webhooks configured'],
    'gateway': ['/gateway', gateway('Get started with AI Gateway')],
    'gateway: API keys': ['/gateway/api-keys', gateway('No API keys created')],
    'gateway: budgets': ['/gateway/budgets', gateway('No budget policies created')],
    'gateway: usage': ['/gateway/usage', gateway('No usage data available')],
    'gateway: new endpoint': ['/gateway/endpoints/create', gateway('Enable usage tracking')],
    'MCP registry': ['/mcp-registry', 'Register and catalog MCP servers'],
  };
}

/** The tests: each page opened, and read. */
export function tests(seed) {
  const entries = Object.entries(pagesOf(seed));
  return Object.fromEntries(entries.map(([name, [path, ...texts]]) => [name, (tab) => tab.goto(path, ...texts)]));
}
