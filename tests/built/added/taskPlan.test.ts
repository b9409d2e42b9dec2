/**
 * A plan with numbered tasks instead of goals and measures (elders/), added to a copy of the content, which is ingested
 * and built: tasks must have all that goals have.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readPlans } from '../../../scripts/search/readPlans.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import { fileAt } from '../../../scripts/site/siteFiles.ts';
import { countPlan } from '../../../src/corpus/counts.ts';
import { content, site, textAt } from './addedSite.ts';

const id = 'shayuan-older-people-2021';
const planPath = `/plans/${id}/`;
const sectionPath = `${planPath}inclusive-care/`;
const taskPath = `${sectionPath}task-1/`;
const departmentPath = '/departments/shayuan/civil-affairs/';

const sayings: { what: string; path: string; says: string[] }[] = [
  {
    what: 'the plan counts its tasks and names its audience',
    path: planPath,
    says: ['3 项重点任务', '对象老年人', '本规划在每项重点任务之后列出'],
  },
  { what: 'a section shows its tasks with their departments', path: sectionPath, says: ['重点任务', '县民政局牵头'] },
  {
    what: 'a task has its words, departments and targets',
    path: taskPath,
    says: ['重点任务1', '扩大床位供给', '牵头单位', '县民政局', '县财政局', '≥ 60%'],
  },
  {
    what: 'a department lists the tasks that it leads and shares',
    path: departmentPath,
    says: ['1 项牵头', '1 项责任', '牵头的任务', '扩大床位供给'],
  },
  {
    what: 'its task table names them',
    path: `${departmentPath}tasks/`,
    says: ['重点任务（原文）', '发展居家社区养老'],
  },
];

describe('a plan with numbered tasks', () => {
  for (const { what, path, says } of sayings)
    it(what, () => {
      const main = textAt(path, 'main');
      for (const said of says) assert.ok(main.includes(said), `${path} does not say ${said}: ${main}`);
    });

  it('speaks nowhere of goals and measures', () => {
    for (const path of [planPath, sectionPath, taskPath])
      assert.doesNotMatch(textAt(path, 'main'), /主要目标|策略措施|(?:妇女|儿童)规划/, path);
  });

  it('has short addresses for its tasks', () => {
    assert.match(readFileSync(fileAt(site, '/t/syo-1-t2/'), 'utf8'), /inclusive-care\/task-2\//);
  });

  it('is counted', () => {
    const counts = JSON.parse(readFileSync(join(site, 'data/counts.json'), 'utf8')) as { tasks: number };
    assert.equal(counts.tasks, 3);
    const plan = readPlans(content).find((one) => one.id === id);
    assert.ok(plan);
    assert.deepEqual(countPlan(plan), { goals: 0, measures: 0, tasks: 3, targets: 3 });
  });

  it('is found: records of kind task with their facets', () => {
    const tasks = readRecords(content)
      .flatMap(({ records }) => records)
      .filter(({ kind }) => kind === 'task');
    assert.deepEqual(
      tasks.map(({ label, short, facets }) => [label, short, facets.leads.map(({ value }) => value)]),
      [
        ['重点任务1', 'syo-1-t1', ['shayuan/civil-affairs']],
        ['重点任务2', 'syo-1-t2', []],
        ['重点任务3', 'syo-2-t3', []],
      ],
    );
  });
});
