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
      const sorted = document.createDocumentFragment();
      rows.forEach(r => sorted.append(r.row));
      body.append(sorted);
    }
  };

  // Of a table with thousands of rows a browser lays out some at once: more take it half a minute.
  const [long, most] = [2000, 1000];
  const reshow = new Map();
  const number = n => n.toLocaleString('en');

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
        const shown = reshow.get(table)?.() ?? '';
        status(table, (direction === 'none' ? 'In the order of the file' : `Sorted by ${name}, ${direction}`) + shown);
      });
    });
  };

  const makeFilter = tools => {
    const table = document.getElementById(tools.dataset.for);
    const field = name => tools.querySelector(`[data-filter=${name}]`);
    const [text, outcome] = [field('text'), field('outcome')];
    const words = new Map(allRows(table).map(row => [row, row.textContent.toLowerCase()]));
    let limit = words.size > long ? most : Infinity;
    const show = () => {
      const wanted = text.value.trim().toLowerCase();
      const shown = outcome?.value ?? '';
      let count = 0;
      for (const row of allRows(table)) {
        const fits = words.get(row).includes(wanted) && (shown === '' || [...row.cells].some(c => verdict(c) === shown));
        if (fits) count++;
        const hidden = !fits || count > limit;
        if (row.hidden !== hidden) row.hidden = hidden;
      }
      for (const body of table.tBodies) {
        const band = body.querySelector('tr.band');
        if (band) band.hidden = bodyRows(body).every(row => row.hidden);
      }
      return count;
    };
    const unfold = () => {
      const wanted = text.value.trim().toLowerCase();
      for (const list of table.querySelectorAll('details')) {
        list.open = wanted !== '' && list.querySelectorAll('li').length <= most && list.textContent.toLowerCase().includes(wanted);
      }
    };
    const said = count => {
      if (count === 0) return `No row of ${number(words.size)} fits`;
      if (count <= limit) return `${number(count)} of ${number(words.size)} rows shown`;
      return `The first ${number(limit)} of ${number(count)} rows shown`;
    };
    const apply = () => {
      unfold();
      status(table, said(show()));
    };
    reshow.set(table, () => limit === Infinity ? '' : `. ${said(show())}`);
    const clear = () => {
      text.value = '';
      if (outcome) outcome.value = '';
      apply();
    };
    text.addEventListener('input', apply);
    outcome?.addEventListener('change', apply);
    text.addEventListener('keydown', event => { if (event.key === 'Escape') clear(); });
    field('clear').addEventListener('click', () => { clear(); text.focus(); });
    if (limit !== Infinity) {
      const all = document.createElement('button');
      all.type = 'button';
      all.textContent = `Show all ${number(words.size)} (slow)`;
      all.addEventListener('click', () => {
        limit = Infinity;
        all.remove();
        text.focus();
        apply();
      });
      field('clear').after(all);
    }
    tools.hidden = false;
    // Who follows a link to a row that is filtered out sees it all the same.
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1))?.closest('tr');
      if (target?.hidden && table.contains(target)) {
        clear();
        target.hidden = false;
        target.scrollIntoView();
      }
    });
    status(table, limit === Infinity ? `${number(words.size)} rows` : said(show()));
  };

  document.querySelectorAll('table.sortable').forEach(makeSortable);
  document.querySelectorAll('.tools').forEach(makeFilter);

  // Paper cannot be clicked: what is folded is opened for print.
  addEventListener('beforeprint', () => document.querySelectorAll('details:not([open], .long)').forEach(d => {
    d.open = true;
    d.dataset.folded = '';
  }));
  addEventListener('afterprint', () => document.querySelectorAll('details[data-folded]').forEach(d => {
    d.open = false;
    delete d.dataset.folded;
  }));
})();
