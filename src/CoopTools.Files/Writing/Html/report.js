'use strict';
(() => {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const verdict = cell => /\bv(\d)$/.exec((cell.querySelector('.chip') ?? cell).className)?.[1];
  const bodyRows = body => [...body.rows].filter(row => !row.classList.contains('band'));
  const allRows = table => [...table.tBodies].flatMap(bodyRows);

  // What a cell is sorted by: a verdict by its weight, a count by its number, anything else as text.
  const keyOf = row => column => {
    const cell = row.cells[column];
    const number = cell.dataset.n ?? verdict(cell);
    return number === undefined ? cell.textContent.trim() : Number(number);
  };

  const compare = (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'number') return -1;
    if (typeof b === 'number') return 1;
    // Blank cells stand last, whatever the direction.
    return collator.compare(a, b);
  };

  const sort = (table, column, direction) => {
    for (const body of table.tBodies) {
      const rows = bodyRows(body).map(row => ({ row, key: keyOf(row)(column), place: Number(row.dataset.place) }));
      rows.sort((a, b) => {
        if (direction === 'none') return a.place - b.place;
        if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
        const order = compare(a.key, b.key);
        return (direction === 'descending' ? -order : order) || a.place - b.place;
      });
      body.append(...rows.map(r => r.row));
    }
  };

  const status = (table, text) => {
    const live = document.querySelector(`.tools[data-for="${table.id}"] [role=status]`);
    if (live) live.textContent = text;
  };

  const next = { none: 'ascending', ascending: 'descending', descending: 'none' };

  const makeSortable = table => {
    allRows(table).forEach((row, place) => { row.dataset.place = place; });
    const headers = [...table.tHead.querySelectorAll('th[scope=col]')];
    headers.forEach((header, column) => {
      const first = header.firstElementChild;
      const name = (first ?? header).textContent.trim();
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      if (first) {
        button.setAttribute('aria-label', `Sort by ${name}`);
        first.after(button);
      } else {
        button.textContent = name;
        header.replaceChildren(button);
      }
      button.addEventListener('click', () => {
        const direction = next[header.getAttribute('aria-sort') ?? 'none'];
        headers.forEach(h => h.removeAttribute('aria-sort'));
        if (direction !== 'none') header.setAttribute('aria-sort', direction);
        sort(table, column, direction);
        status(table, direction === 'none' ? 'In the order of the file' : `Sorted by ${name}, ${direction}`);
      });
    });
  };

  const makeFilter = tools => {
    const table = document.getElementById(tools.dataset.for);
    const field = name => tools.querySelector(`[data-filter=${name}]`);
    const [text, outcome] = [field('text'), field('outcome')];
    const words = new Map(allRows(table).map(row => [row, row.textContent.toLowerCase()]));
    const apply = () => {
      const wanted = text.value.trim().toLowerCase();
      const shown = outcome?.value ?? '';
      let count = 0;
      for (const [row, content] of words) {
        const fits = content.includes(wanted) && (shown === '' || [...row.cells].some(c => verdict(c) === shown));
        row.hidden = !fits;
        if (fits) count++;
        for (const list of row.querySelectorAll('details')) list.open = wanted !== '' && list.textContent.toLowerCase().includes(wanted);
      }
      for (const body of table.tBodies) {
        const band = body.querySelector('tr.band');
        if (band) band.hidden = bodyRows(body).every(row => row.hidden);
      }
      status(table, `${count.toLocaleString('en')} of ${words.size.toLocaleString('en')} rows shown`);
    };
    const clear = () => {
      text.value = '';
      if (outcome) outcome.value = '';
      apply();
    };
    text.addEventListener('input', apply);
    outcome?.addEventListener('change', apply);
    field('clear').addEventListener('click', () => { clear(); text.focus(); });
    tools.hidden = false;
    // Who follows a link to a row that is filtered out sees it all the same.
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1))?.closest('tr');
      if (target?.hidden && table.contains(target)) {
        clear();
        target.scrollIntoView();
      }
    });
    status(table, `${words.size.toLocaleString('en')} rows`);
  };

  document.querySelectorAll('table.sortable').forEach(makeSortable);
  document.querySelectorAll('.tools').forEach(makeFilter);

  // Paper cannot be clicked: what is folded is opened for print.
  addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])').forEach(d => {
    d.open = true;
    d.dataset.folded = '';
  }));
  addEventListener('afterprint', () => document.querySelectorAll('details[data-folded]').forEach(d => {
    d.open = false;
    delete d.dataset.folded;
  }));
})();
