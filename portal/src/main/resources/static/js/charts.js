/* Draws what a table tells. The table stays, for whoever would rather read it: folded under the
   drawing on a screen, open on paper, and alone where there is no script. */
(() => {
  if (!window.Chart) {
    return;
  }
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const night = window.matchMedia('(prefers-color-scheme: dark)');
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const ROW = 44;
  window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  window.Chart.defaults.font.size = 14;

  const read = (table) => {
    const rows = [...table.tBodies[0].rows];
    const columns = [...table.tHead.rows[0].cells].slice(1);
    return {
      labels: rows.map((row) => row.cells[0].dataset.label || row.cells[0].textContent.trim()),
      series: columns
        .map((head, at) => ({
          label: head.textContent.trim(),
          colour: `--${head.dataset.colour || 'accent'}`,
          data: rows.map((row) => Number(row.cells[at + 1].dataset.value)),
        }))
        .filter((one) => one.data.every((value) => !Number.isNaN(value))),
    };
  };

  const options = (table, told) => {
    const lying = table.dataset.chart === 'bars';
    const most = Number(table.dataset.most) || undefined;
    const numbers = {
      stacked: told.series.length > 1,
      beginAtZero: true,
      max: most,
      ticks: { color: colour('--ink-soft'), precision: 0 },
      grid: { color: colour('--line') },
    };
    const names = {
      stacked: told.series.length > 1,
      ticks: { color: colour('--ink'), autoSkip: !lying },
      grid: { display: false },
    };
    return {
      indexAxis: lying ? 'y' : 'x',
      maintainAspectRatio: false,
      animation: calm ? false : { duration: 300 },
      scales: lying ? { x: numbers, y: names } : { x: names, y: numbers },
      plugins: {
        legend: { display: told.series.length > 1, labels: { color: colour('--ink') } },
      },
    };
  };

  const show = (table) => {
    const told = read(table);
    const drawing = document.createElement('div');
    drawing.className = 'drawing';
    if (table.dataset.chart === 'bars') {
      drawing.style.height = `${told.labels.length * ROW + 40}px`;
    }
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', table.dataset.says);
    drawing.append(canvas);
    const numbers = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = table.dataset.asTable;
    table.before(drawing, numbers);
    numbers.append(summary, table);
    window.addEventListener('beforeprint', () => { numbers.open = true; });
    const draw = () => new window.Chart(canvas, {
      type: 'bar',
      data: {
        labels: told.labels,
        datasets: told.series.map((one) => ({
          label: one.label,
          data: one.data,
          backgroundColor: colour(one.colour),
          borderRadius: 3,
          maxBarThickness: 32,
        })),
      },
      options: options(table, told),
    });
    let chart = draw();
    night.addEventListener('change', () => {
      chart.destroy();
      chart = draw();
    });
  };

  document.querySelectorAll('table[data-chart]').forEach(show);
})();
