// <fadu-chart-table>: the numbers of a chart as an ordinary table, for readers and screen readers.
// Property: table (JSON text): {caption, columns: [{header, number}], rows: [{key, cells}]}.
class FaduChartTable extends HTMLElement {
    set table(json) {
        const { caption, columns, rows } = JSON.parse(json);
        const table = document.createElement('table');
        table.className = 'fadu-table';
        table.createCaption().textContent = caption;
        const head = table.createTHead().insertRow();
        columns.forEach((column) => {
            const cell = head.appendChild(document.createElement('th'));
            cell.scope = 'col';
            cell.textContent = column.header;
            cell.classList.toggle('fadu-number', column.number);
        });
        const body = table.createTBody();
        const heading = columns.findIndex((column) => column.heading);
        rows.forEach((row) => {
            const line = body.insertRow();
            row.cells.forEach((text, index) => {
                const cell = line.appendChild(document.createElement(index === heading ? 'th' : 'td'));
                if (index === heading) {
                    cell.scope = 'row';
                }
                cell.textContent = text;
                cell.classList.toggle('fadu-number', columns[index].number);
            });
        });
        const scroll = document.createElement('div');
        scroll.className = 'fadu-table-scroll';
        scroll.tabIndex = 0;
        scroll.setAttribute('role', 'region');
        scroll.setAttribute('aria-label', caption);
        scroll.append(table);
        this.replaceChildren(scroll);
    }
}

customElements.get('fadu-chart-table') || customElements.define('fadu-chart-table', FaduChartTable);
