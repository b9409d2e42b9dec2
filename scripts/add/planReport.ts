/** What was recognised of a plan, in lines for people. */
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import { planPath } from '../../src/naming/routes/planRoutes.ts';
import { say } from './say.ts';
import { namedBodies } from './namedBodies.ts';

const WIDTH = 12;

/** The title, then one line a fact; what the text does not state is said to be missing. */
export function planLines(plan: Plan, { audiences }: Registry): string[] {
  const { title, displayTitle, issued, period, region, domains, source } = plan;
  const audience = audiences.find(({ id }) => id === plan.audience)?.name ?? plan.audience;
  const items = domains.flatMap(commitmentsOf);
  const known = new Set(items.flatMap(({ targets }) => targets.flatMap(({ indicatorId }) => indicatorId ?? [])));
  const facts: [string, string][] = [
    [
      say('title', '标题'),
      title ?? say(`not printed; shown as ${displayTitle}`, `未印标题，网站称作“${displayTitle}”`),
    ],
    [say('lines', '行'), source.lines.join('–')],
    [say('region', '地区'), region === null ? missing() : `${region.name} (${region.province}, ${region.code})`],
    [say('audience', '对象'), audience],
    [
      say('period', '期限'),
      period === null ? missing() : `${period.text} (${String(period.from)}–${String(period.to)})`,
    ],
    [say('issuer', '发文机关'), issued?.by ?? missing()],
    [say('number', '文号'), issued?.number ?? missing()],
    [say('date', '成文日期'), issued?.date ?? missing()],
    [say('content', '内容'), countsOf(plan)],
    [
      say('targets', '目标值'),
      say(
        `${String(targetsOf(plan))}, of ${String(known.size)} registered indicators`,
        `${String(targetsOf(plan))}，涉及已登记指标 ${String(known.size)} 个`,
      ),
    ],
    [say('departments', '部门'), String(namedBodies([plan]).length)],
    [say('address', '网址'), planPath(plan.id ?? '')],
  ];
  return facts.map(([name, value]) => `  ${pad(name)}${value}`);
}

/** Every goal, measure and task, and what else is counted below a domain. */
function countsOf({ domains }: Plan): string {
  const count = (size: (domain: Plan['domains'][number]) => number): string =>
    String(domains.reduce((sum, domain) => sum + size(domain), 0));
  const [goals, measures] = [count((domain) => domain.goals.length), count((domain) => domain.measures.length)];
  const tasks = count((domain) => domain.tasks.length);
  const all = String(domains.length);
  return say(
    `${all} domains, ${goals} goals, ${measures} measures, ${tasks} tasks`,
    `领域 ${all} 个，主要目标 ${goals} 条，策略措施 ${measures} 条，重点任务 ${tasks} 条`,
  );
}

function targetsOf({ domains }: Plan): number {
  const items = domains.flatMap(commitmentsOf);
  return items.reduce((sum, { targets }) => sum + targets.length, 0);
}

function missing(): string {
  return say('not stated', '文中未见');
}

/** Chinese characters are two columns wide. */
function pad(name: string): string {
  const columns = [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, WIDTH - columns));
}
