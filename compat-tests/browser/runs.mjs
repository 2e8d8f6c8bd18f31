// What is done with runs: in the list of an experiment, and on the page of one.

import assert from 'node:assert/strict';

import { until } from './browser.mjs';

const list = (experiment) => `/experiments/${experiment}/runs`;

/** The names in the list, from top to bottom. */
async function names(tab) {
  return tab.page.locator('.ag-row').evaluateAll((all) => all
    .map((row) => [Number(row.getAttribute('row-index')), row.querySelector('a[href*="/runs/"]')?.innerText])
    .filter(([, name]) => name)
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name));
}

async function waitForNames(tab, expected) {
  await until(async () => assert.deepEqual((await names(tab)).slice(0, expected.length), expected));
}

/** Sets the check mark before the runs of these names. */
async function select(tab, ...wanted) {
  for (const name of wanted) {
    const row = tab.page.locator('.ag-row').filter({ has: tab.page.getByRole('link', { name, exact: true }) });
    await row.getByRole('checkbox', { name: /toggle row selection/ }).first().click();
  }
}

async function search(tab, filter) {
  await tab.page.getByTestId('search-box').fill(filter);
  await tab.page.getByTestId('search-box').press('Enter');
}

const header = (tab, name) => tab.page.locator('.ag-header-cell').filter({ hasText: name });

async function toggleColumns(tab, ...columns) {
  await tab.page.getByTestId('column-selection-dropdown').filter({ hasText: 'Columns' }).click();
  const tree = tab.page.getByTestId('column-selector-tree');
  for (const column of columns) await tree.getByText(column, { exact: true }).click();
  await tab.page.keyboard.press('Escape');
}

/** The first names that the REST API finds. */
async function found(site, experiment, filter, order, most = 10) {
  const body = { experiment_ids: [experiment], filter, order_by: [order], max_results: most };
  const { runs } = await site.post('runs/search', body);
  return runs.map((run) => run.info.run_name);
}

export const tests = ({ experiment }) => ({
  'the list is searched': async (tab, site) => {
    await tab.goto(list(experiment), 'run 59');
    const filter = 'params.layers = "3" and metrics.loss < 0.04';
    const expected = await found(site, experiment, filter, 'attributes.start_time DESC', 100);
    assert.deepEqual([expected.length, expected[0]], [14, 'run 58']);
    await search(tab, filter);
    await until(async () => assert.deepEqual(await names(tab), expected));
    await tab.sees('14 matching runs');
    await search(tab, 'attributes.run_name LIKE "%59"');
    await waitForNames(tab, ['run 59']);
  },

  'the list is sorted by a metric': async (tab, site) => {
    await tab.goto(list(experiment), 'run 59');
    for (const [direction, button] of [['DESC', 'sort-select-desc'], ['ASC', 'sort-select-asc']]) {
      await tab.page.getByTestId('sort-select-dropdown').click();
      await tab.page.getByRole('menuitemcheckbox', { name: 'loss', exact: true }).or(tab.page.getByRole('menuitem', { name: 'loss', exact: true })).first().click();
      await tab.page.getByTestId('sort-select-dropdown').click();
      await tab.page.getByTestId(button).click();
      await tab.page.keyboard.press('Escape');
      await waitForNames(tab, await found(site, experiment, '', `metrics.loss ${direction}`, 5));
    }
  },

  'columns are shown and hidden': async (tab) => {
    await tab.goto(list(experiment), 'run 59');
    await header(tab, 'Source').waitFor();
    await toggleColumns(tab, 'Source', 'val/loss', 'optimizer');
    await header(tab, 'val/loss').waitFor();
    await header(tab, 'optimizer').waitFor();
    await header(tab, 'Source').waitFor({ state: 'detached' });
    await tab.sees('adam');
    await toggleColumns(tab, 'Source', 'val/loss', 'optimizer');
    await header(tab, 'optimizer').waitFor({ state: 'detached' });
  },

  'runs are grouped': async (tab) => {
    await tab.goto(list(experiment), 'run 59');
    await tab.page.getByTestId('column-selection-dropdown').filter({ hasText: 'Group by' }).click();
    await tab.page.getByRole('menuitemcheckbox', { name: 'optimizer' }).click();
    await tab.sees('Group: adam');
  },

  'a chart is added': async (tab, site) => {
    const id = await site.newExperiment('charts');
    await site.newRuns(id, ['one', 'two']);
    await tab.goto(`${list(id)}?compareRunsMode=CHART`, 'Model metrics', 'two (loss)');
    await tab.page.getByTestId('experiment-view-compare-runs-add-chart').first().click();
    await tab.page.getByRole('menuitem', { name: 'Bar chart' }).or(tab.page.getByTestId('experiment-view-compare-runs-chart-type-bar')).first().click();
    await tab.page.getByTestId('experiment-view-compare-runs-chart-modal-confirm').or(tab.page.getByRole('button', { name: 'Add chart' })).last().click();
    await until(async () => assert.equal(await tab.page.locator('.js-plotly-plot').count(), 2));
  },

  'a run is renamed': async (tab, site) => {
    const id = await site.newExperiment('renaming');
    const [run] = await site.newRuns(id, ['old name']);
    await tab.goto(`${list(id)}/${run}`, 'old name');
    await tab.page.getByTestId('overflow-menu-trigger').click();
    await tab.page.getByRole('menuitem', { name: 'Rename' }).click();
    await tab.page.getByTestId('rename-modal-input').fill('new name');
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await tab.sees(tab.page.getByRole('heading', { name: 'new name' }));
    assert.equal((await site.run(run)).info.run_name, 'new name');
  },

  'a description is written': async (tab, site) => {
    const id = await site.newExperiment('describing');
    const [run] = await site.newRuns(id, ['described']);
    await tab.goto(`${list(id)}/${run}`, 'No description');
    await tab.button('Edit description').click();
    await tab.page.getByTestId('text-area').fill('Some **bold** words');
    await tab.page.getByTestId('editable-note-save-button').click();
    await tab.sees(tab.page.locator('strong', { hasText: 'bold' }));
    assert.equal(tagsOf(await site.run(run))['mlflow.note.content'], 'Some **bold** words');
  },

  'tags are added, changed and deleted': async (tab, site) => {
    const id = await site.newExperiment('tagging');
    const [run] = await site.newRuns(id, ['tagged']);
    await tab.goto(`${list(id)}/${run}`, 'Add tags');
    await editTags(tab, 'Add tags', [['color', 'red'], ['size', 'big']]);
    await tab.sees('color', 'size');
    assert.deepEqual(ownTags(await site.run(run)), { color: 'red', size: 'big' });
    await editTags(tab, 'Edit tags', [['color', 'green']], ['size']);
    await tab.sees(': green');
    assert.deepEqual(ownTags(await site.run(run)), { color: 'green' });
  },

  'runs are tagged in the list': async (tab, site) => {
    const id = await site.newExperiment('tagging many');
    const ids = await site.newRuns(id, ['one', 'two']);
    await tab.goto(list(id), 'two');
    await select(tab, 'one', 'two');
    await tab.page.getByTestId('runs-tag-multiselect-trigger').click();
    await tab.page.getByTestId('runs-add-new-tag-button').click();
    await tab.page.getByTestId('add-new-tag-key-input').fill('checked');
    await tab.page.getByTestId('add-new-tag-value-input').fill('yes');
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Save' }).or(tab.button('Save')).first().click();
    for (const run of ids) await until(async () => assert.deepEqual(ownTags(await site.run(run)), { checked: 'yes' }));
  },

  'a run is deleted on its page': async (tab, site) => {
    const id = await site.newExperiment('deleting one');
    const [run] = await site.newRuns(id, ['unwanted', 'wanted']);
    await tab.goto(`${list(id)}/${run}`, 'unwanted');
    await tab.page.getByTestId('overflow-menu-trigger').click();
    await tab.page.getByRole('menuitem', { name: 'Delete' }).click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await until(async () => assert.equal((await site.run(run)).info.lifecycle_stage, 'deleted'));
    // The page goes to the experiment by itself, and is let to finish.
    await tab.page.waitForURL(new RegExp(`/experiments/${id}(?!.*${run})`));
    await tab.settle(1500);
  },

  'runs are deleted and restored in the list': async (tab, site) => {
    const id = await site.newExperiment('deleting many');
    const ids = await site.newRuns(id, ['first', 'second', 'third']);
    const stages = async () => Promise.all(ids.map(async (run) => (await site.run(run)).info.lifecycle_stage));
    await tab.goto(list(id), 'third');
    await select(tab, 'first', 'second');
    await tab.page.getByTestId('runs-delete-button').click();
    await tab.page.getByTestId('delete-run-modal').getByRole('button', { name: 'Delete' }).or(tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' })).first().click();
    await until(async () => assert.deepEqual(await names(tab), ['third']));
    assert.deepEqual(await stages(), ['deleted', 'deleted', 'active']);

    await tab.page.getByTestId('lifecycle-filter').click();
    await tab.page.getByTestId('deleted-runs-menu-item').click();
    await until(async () => assert.deepEqual(await names(tab), ['second', 'first']));
    await select(tab, 'second');
    await tab.page.getByTestId('runs-restore-button').click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await until(async () => assert.deepEqual(await names(tab), ['first']));
    assert.deepEqual(await stages(), ['deleted', 'active', 'active']);
  },
});

function tagsOf(run) {
  return Object.fromEntries(run.data.tags.map(({ key, value }) => [key, value]));
}

/** The tags that the server did not set. */
function ownTags(run) {
  return Object.fromEntries(Object.entries(tagsOf(run)).filter(([key]) => !key.startsWith('mlflow.')));
}

/** In the window that `button` opens: takes tags away, then adds or changes some, and saves. */
export async function editTags(tab, button, added, removed = []) {
  await tab.page.getByRole('button', { name: button }).first().click();
  const dialog = tab.page.getByRole('dialog');
  for (const key of removed) {
    await dialog.getByRole('status').filter({ hasText: key }).getByRole('button').click();
  }
  for (const [key, value] of added) {
    await dialog.getByRole('combobox').first().click();
    await tab.page.keyboard.type(key);
    await tab.page.keyboard.press('Enter');
    await dialog.getByLabel('Value').or(dialog.getByPlaceholder('Type a value')).first().fill(value);
    await dialog.getByRole('button', { name: 'Add tag' }).click();
  }
  await dialog.getByRole('button', { name: 'Save tags' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
