// What is done with experiments.

import assert from 'node:assert/strict';

import { until } from './browser.mjs';
import { editTags } from './runs.mjs';

const byId = async (site, id) => (await site.get('experiments/get', { experiment_id: id })).experiment;
const row = (tab, name) => tab.page.getByTestId('experiment-list-item').or(tab.page.getByRole('row')).filter({ hasText: name });

async function find(tab, name) {
  await tab.goto('/experiments', 'Time created');
  await tab.page.getByTestId('search-experiment-input').fill(name);
  await tab.page.getByTestId('search-experiment-input').press('Enter');
  await row(tab, name).first().waitFor();
}

export const tests = () => ({
  'an experiment is created': async (tab, site) => {
    await tab.goto('/experiments', 'Time created');
    await tab.page.getByTestId('create-experiment-button').click();
    await tab.page.getByPlaceholder('Input an experiment name').fill('made by hand');
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await tab.page.waitForURL(/#\/experiments\/\d+/);
    const { experiment } = await site.get('experiments/get-by-name', { experiment_name: 'made by hand' });
    assert.match(tab.page.url(), new RegExp(`/experiments/${experiment.experiment_id}\\b`));
  },

  'the list is searched': async (tab, site) => {
    await site.newExperiment('a needle');
    await find(tab, 'needle');
    await tab.seesNot(tab.page.getByRole('link', { name: 'another experiment' }));
  },

  'an experiment is renamed and described': async (tab, site) => {
    const id = await site.newExperiment('badly named');
    await tab.goto(`/experiments/${id}/runs`, 'badly named');
    await tab.page.getByTestId('overflow-menu-trigger').first().click();
    await tab.page.getByRole('menuitem', { name: 'Edit experiment' }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByPlaceholder('Enter experiment name').fill('named by hand');
    await dialog.getByTestId('text-area').fill('What it is **for**');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await tab.sees('named by hand', tab.page.locator('strong', { hasText: 'for' }));
    const { name, tags } = await byId(site, id);
    assert.equal(name, 'named by hand');
    assert.equal(tags.find(({ key }) => key === 'mlflow.note.content').value, 'What it is **for**');
  },

  'an experiment is deleted on its page': async (tab, site) => {
    const id = await site.newExperiment('short-lived');
    await tab.goto(`/experiments/${id}/runs`, 'short-lived');
    await tab.page.getByTestId('overflow-menu-trigger').first().click();
    await tab.page.getByRole('menuitem', { name: 'Delete' }).click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await until(async () => assert.equal((await byId(site, id)).lifecycle_stage, 'deleted'));
    await tab.sees('Time created');
  },

  'tags are added': async (tab, site) => {
    const id = await site.newExperiment('tagged experiment');
    await find(tab, 'tagged experiment');
    await editTags(tab, 'Edit tags', [['team', 'violet']]);
    await tab.sees('violet');
    assert.equal((await byId(site, id)).tags.find(({ key }) => key === 'team').value, 'violet');
  },

  'experiments are deleted in the list, and restored': async (tab, site) => {
    const id = await site.newExperiment('unwanted experiment');
    await find(tab, 'unwanted experiment');
    await row(tab, 'unwanted experiment').getByRole('checkbox').first().click();
    await tab.page.getByTestId('delete-experiments-button').click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await until(async () => assert.equal((await byId(site, id)).lifecycle_stage, 'deleted'));
    await row(tab, 'unwanted experiment').first().waitFor({ state: 'hidden' });
    // The UI has no button for it.
    await site.post('experiments/restore', { experiment_id: id });
    await find(tab, 'unwanted experiment');
  },
});
