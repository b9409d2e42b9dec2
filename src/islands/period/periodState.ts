/** `<i data-until="2025">`: whether the years of a plan are over, by the reader's own calendar. */
for (const mark of document.querySelectorAll<HTMLElement>('[data-until]'))
  mark.textContent = new Date().getFullYear() > Number(mark.dataset['until']) ? '（规划期已满）' : '（规划期内）';

export {};
