/** Plans that nobody has issued, for reading them in the page. */

/** A notice and a plan for children of an invented place. `inventPlan('某某县') // => '某某县人民政府\n某政发〔2022〕3号……'` */
export function inventPlan(place: string): string {
  return [
    `${place}人民政府文件`,
    '某政发〔2022〕3号',
    `${place}人民政府关于印发${place}儿童发展规划（2021—2030年）的通知`,
    '各乡镇人民政府，县直各部门：',
    `现将《${place}儿童发展规划（2021—2030年）》印发给你们，请认真贯彻执行。`,
    `${place}人民政府`,
    '2022年5月16日',
    `${place}儿童发展规划（2021—2030年）`,
    '一、总体要求',
    '坚持儿童优先，保障儿童权利。',
    '二、发展领域、主要目标和策略措施',
    ...domain('一', '儿童与健康', '婴儿死亡率降至5‰以下', '加强儿童保健'),
    ...domain('二', '儿童与教育', '学前教育毛入园率达到95%以上', '推进学前教育普及普惠发展'),
    '三、组织实施',
    '（一）加强组织领导。县妇女儿童工作委员会负责组织、协调和督促。',
  ].join('\n');
}

function domain(num: string, name: string, goal: string, measure: string): string[] {
  return [
    `（${num}）${name}`,
    '主要目标：',
    `1.${goal}。（牵头单位：县卫生健康局 责任单位：县教育局、县民政局）`,
    '2.儿童生存、发展、受保护和参与的环境进一步改善（',
    '策略措施：',
    `1.${measure}。完善服务体系，提高服务能力，缩小城乡差距。`,
    '2.落实家庭监护责任。加强对留守儿童、困境儿童的关爱保护。',
  ];
}

/** Plans of many places, one behind the other, with at least so many characters. */
export function longText(length: number): string {
  const plans: string[] = [];
  let written = 0;
  for (let at = 0; written <= length; at += 1) {
    const plan = inventPlan(`某${String.fromCharCode(0x7532 + (at % 40))}县`);
    plans.push(plan);
    written += plan.length;
  }
  return plans.join('\n');
}
