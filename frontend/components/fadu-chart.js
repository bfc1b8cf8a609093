// <fadu-chart>: one ECharts drawing that follows its size and the theme, and does not move. It is drawn when it comes
// near the window or the page goes to a printer; its words and its room on the page are there from the beginning.
// Properties: option (JSON text), palettes (JSON text: light and dark). Event: item-chosen {key, name, period}.
import './fadu-chart-parts.js';

const ECHARTS = new URL('../../webjars/echarts/5.5.0/echarts.min.js', import.meta.url);
let loading;

function echartsReady() {
    if (window.echarts) {
        return Promise.resolve(window.echarts);
    }
    loading ??= new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = ECHARTS.href;
        script.onload = () => resolve(window.echarts);
        script.onerror = () => reject(new Error('ECharts did not load'));
        document.head.append(script);
    });
    return loading;
}

// The page's tokens where it has them, else the same quiet look as the pictures.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
    .fadu-chart-figure { margin: 0; display: block; min-width: 0; }
    .fadu-chart-figure > figcaption { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
    .fadu-chart-title { font-weight: 600; font-size: var(--fadu-text-l, 1rem); overflow-wrap: anywhere; }
    .fadu-chart-subtitle, .fadu-chart-unit, .fadu-chart-foot { color: var(--fadu-ink-soft, #475366); font-size: var(--fadu-text-s, .8125rem); }
    .fadu-chart-unit { margin-inline-start: auto; }
    .fadu-chart-subtitle { flex-basis: 100%; order: 1; overflow-wrap: anywhere; }
    .fadu-chart-foot p { margin: .1rem 0; overflow-wrap: anywhere; }
    .fadu-chart-foot, .fadu-chart-figure > details { margin-top: .25rem; }
    fadu-chart:focus-visible { outline: 2px solid var(--fadu-accent, #1d5193); outline-offset: 2px; }
    .fadu-tip { max-width: 22rem; white-space: normal; overflow-wrap: anywhere; }
    .fadu-tip td { padding: 0 .75rem 0 0; }
    .fadu-tip .fadu-number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; padding: 0; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const TOKENS = {
    surface: '--fadu-surface', ink: '--fadu-ink', muted: '--fadu-ink-soft', grid: '--fadu-line', alarm: '--fadu-alarm',
    accent: '--fadu-accent', target: '--fadu-caution',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`s${n}`, `--fadu-series-${n}`])),
};

const dark = window.matchMedia('(prefers-color-scheme: dark)');

// Half a window ahead of whoever scrolls. The frame scrolls in a box of its own, which the second margin is for.
const AHEAD = { rootMargin: '50%', scrollMargin: '50%' };

class FaduChart extends HTMLElement {
    static #waiting = new Set();
    static #sizes = new ResizeObserver((seen) => FaduChart.#place(seen.map((each) => each.target)));
    static #nearness = new IntersectionObserver(
        (seen) => FaduChart.#meet(seen.filter((each) => each.isIntersecting).map((each) => each.target)), AHEAD);

    #chart;
    #palettes = { light: {}, dark: {} };
    #option;
    #items = [];
    #current = -1;
    #placed = false;
    #near = false;
    #drawn;
    #look;
    #theme = new MutationObserver(() => this.#ask());

    /** Draws every chart of the page that has room, however far off it is; nothing before ECharts is there. */
    static drawAll() {
        FaduChart.#approach([...document.querySelectorAll('fadu-chart')]);
    }

    /** In the next frame, by which the layout around has settled what it measured in this one. */
    static #meet(charts) {
        if (charts.length) {
            requestAnimationFrame(() => FaduChart.#approach(charts));
        }
    }

    static #approach(charts) {
        charts.forEach((each) => {
            each.#near = each.isConnected;
            FaduChart.#nearness.unobserve(each);
        });
        FaduChart.#show(charts);
    }

    static #place(charts) {
        charts.forEach((each) => { each.#placed = true; });
        FaduChart.#show(charts);
    }

    /** All are measured before any is changed, so that the page is laid out once and not once a chart. */
    static #show(charts) {
        charts.map((each) => each.#room()).forEach((room, i) => charts[i].#grow(room));
        const due = charts.filter((each) => each.#isDue());
        due.map((each) => each.#measured()).forEach((measured, i) => due[i].#draw(measured));
    }

    connectedCallback() {
        this.style.display ||= 'block';
        this.tabIndex = 0;
        this.#frame();
        this.addEventListener('keydown', this.#key);
        FaduChart.#sizes.observe(this);
        FaduChart.#nearness.observe(this);
        const watched = { attributes: true, attributeFilter: ['theme', 'data-theme', 'data-look', 'class', 'style'] };
        this.#theme.observe(document.documentElement, watched);
        this.#theme.observe(document.body, watched);
        dark.addEventListener('change', this.#ask);
        echartsReady().then(this.#ask);
    }

    disconnectedCallback() {
        this.removeEventListener('keydown', this.#key);
        FaduChart.#sizes.unobserve(this);
        FaduChart.#nearness.unobserve(this);
        this.#theme.disconnect();
        dark.removeEventListener('change', this.#ask);
        this.#chart?.dispose();
        this.#chart = undefined;
        this.#drawn = undefined;
        this.#near = false;
        this.#placed = false;
    }

    set option(json) {
        this.#option = json ? JSON.parse(json) : undefined;
        this.#items = this.#option ? chosenFrom(this.#option) : [];
        this.#current = -1;
        if (this.#option) {
            this.setAttribute('role', this.#items.length ? 'group' : 'img');
            this.setAttribute('aria-label', this.#option.aria.label.description);
        }
        this.#ask();
    }

    /** Below this width in pixels the chart scrolls sideways instead of shrinking. */
    set leastWidth(pixels) {
        this.#frame();
        this.style.overflowX = 'auto';
        this.style.overflowY = 'hidden';
        this.querySelector('.fadu-chart-plot').style.minWidth = `${pixels}px`;
    }

    set palettes(json) {
        this.#palettes = JSON.parse(json);
        this.#ask();
    }

    #frame() {
        if (this.querySelector('.fadu-chart-plot')) {
            return;
        }
        const plot = document.createElement('div');
        plot.className = 'fadu-chart-plot';
        plot.style.cssText = 'width:100%;height:100%';
        const voice = document.createElement('div');
        voice.className = 'fadu-chart-voice';
        voice.setAttribute('aria-live', 'polite');
        // Without any transition, or the palette read off it would be the colour it has not left yet.
        voice.style.cssText = 'transition:none!important;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
        this.style.position ||= 'relative';
        this.append(plot, voice);
    }

    #room() {
        return this.querySelector('.fadu-chart-plot')?.clientWidth ?? 0;
    }

    /** Small panels need more rows, the fewer stand beside one another; a map keeps its shape. */
    #grow(room) {
        const { count, width, height, ratio, extra } = this.#option?.$size ?? {};
        if (count && room) {
            this.style.height = `${Math.ceil(count / Math.max(1, Math.floor(room / width))) * height + 8}px`;
        } else if (ratio && room) {
            this.style.height = `${Math.round(room * ratio) + extra}px`;
        }
    }

    /** What changes in one go is drawn once; a chart new on the page waits for the page to be laid out. */
    #ask = () => {
        if (!this.#placed) {
            return;
        }
        if (FaduChart.#waiting.size === 0) {
            queueMicrotask(() => {
                const charts = [...FaduChart.#waiting];
                FaduChart.#waiting.clear();
                FaduChart.#show(charts);
            });
        }
        FaduChart.#waiting.add(this);
    };

    #isDue() {
        return window.echarts && this.#near && this.#option && this.isConnected && this.clientWidth;
    }

    #measured() {
        const plot = this.querySelector('.fadu-chart-plot');
        const size = { width: plot.clientWidth, height: plot.clientHeight };
        return { plot, size, palette: this.#palette(), font: getComputedStyle(this).fontFamily };
    }

    /** What looks as it did, and has the size of its place already, is not drawn again. */
    #draw({ plot, size, palette, font }) {
        if (!this.#chart) {
            this.scrollLeft = this.#option.$begin === 'right' ? this.scrollWidth : 0;
            this.#chart = window.echarts.init(plot, null, { renderer: 'svg', ...size });
            this.#chart.on('click', (event) => this.#choose(event.data));
        } else if (size.width !== this.#chart.getWidth() || size.height !== this.#chart.getHeight()) {
            this.#chart.resize(size);
        }
        const look = JSON.stringify([palette, font]);
        if (this.#drawn === this.#option && this.#look === look) {
            return;
        }
        this.#drawn = this.#option;
        this.#look = look;
        const option = window.faduChart.prepare(this.#option, palette);
        // The words belong to this element, which has a role; ECharts would say them of a plain box.
        option.aria = { ...option.aria, label: { enabled: false } };
        option.textStyle.fontFamily = font;
        this.#chart.setOption(option, { notMerge: true });
    }

    /** The page's tokens go before the palette; a county may have its own accent. */
    #palette() {
        const probe = this.querySelector('.fadu-chart-voice');
        const shown = (colour) => {
            probe.style.color = '';
            probe.style.color = colour;
            return getComputedStyle(probe).color;
        };
        const isDark = shown('light-dark(rgb(0, 0, 0), rgb(255, 255, 255))') === 'rgb(255, 255, 255)';
        const palette = { ...(isDark ? this.#palettes.dark : this.#palettes.light) };
        for (const [role, token] of Object.entries(TOKENS)) {
            palette[role] = shown(`var(${token}, ${palette[role]})`);
        }
        return palette;
    }

    #choose(datum) {
        if (datum && datum.key) {
            const detail = { key: datum.key, name: datum.title || datum.name || '', period: datum.period || '' };
            this.dispatchEvent(new CustomEvent('item-chosen', { detail, bubbles: true }));
        }
    }

    #key = (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step && this.#items.length) {
            this.#move((this.#current + step + this.#items.length) % this.#items.length);
        } else if ((event.key === 'Enter' || event.key === ' ') && this.#items[this.#current]) {
            this.#choose(this.#items[this.#current].datum);
        } else if (event.key === 'Escape' && this.#chart) {
            this.#chart.dispatchAction({ type: 'hideTip' });
            this.#chart.dispatchAction({ type: 'downplay' });
            return;
        } else {
            return;
        }
        event.preventDefault();
    };

    #move(next) {
        const { seriesIndex, dataIndex, datum } = this.#items[next];
        this.#current = next;
        this.#chart?.dispatchAction({ type: 'downplay' });
        this.#chart?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
        this.#chart?.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
        const tip = (datum.tip || []).map((line) => line.join(' ')).join(', ');
        this.querySelector('.fadu-chart-voice').textContent = `${[datum.title || datum.name, datum.period].filter(Boolean).join(' ')}: ${tip || datum.text || datum.value}`;
    }
}

/** Every datum with a key, in the order of the chart. */
function chosenFrom(option) {
    return (option.series || []).flatMap((series, seriesIndex) =>
        (Array.isArray(series.data) ? series.data : [])
            .map((datum, dataIndex) => ({ seriesIndex, dataIndex, datum }))
            .filter(({ datum }) => datum && datum.key && datum.value !== '-')
    );
}

if (!customElements.get('fadu-chart')) {
    customElements.define('fadu-chart', FaduChart);
    window.addEventListener('beforeprint', FaduChart.drawAll);
    // While the page waits for the server; browsers without that moment fetch it for the first chart.
    window.requestIdleCallback?.(echartsReady);
}
