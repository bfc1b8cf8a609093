// <fadu-chart>: one ECharts drawing that follows its size and the theme, and does not move.
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

class FaduChart extends HTMLElement {
    #chart;
    #palettes = { light: {}, dark: {} };
    #option;
    #items = [];
    #current = -1;
    #due = false;
    #drawn;
    #look;
    #resize = new ResizeObserver(() => this.#fit());
    #theme = new MutationObserver(() => this.#ask());

    connectedCallback() {
        this.style.display ||= 'block';
        this.tabIndex = 0;
        this.#frame();
        this.addEventListener('keydown', this.#key);
        this.#resize.observe(this);
        const watched = { attributes: true, attributeFilter: ['theme', 'data-theme', 'data-look', 'class', 'style'] };
        this.#theme.observe(document.documentElement, watched);
        this.#theme.observe(document.body, watched);
        dark.addEventListener('change', this.#ask);
        echartsReady().then(this.#ask);
    }

    disconnectedCallback() {
        this.removeEventListener('keydown', this.#key);
        this.#resize.disconnect();
        this.#theme.disconnect();
        dark.removeEventListener('change', this.#ask);
        this.#chart?.dispose();
        this.#chart = undefined;
        this.#drawn = undefined;
    }

    set option(json) {
        this.#option = json ? JSON.parse(json) : undefined;
        this.#items = this.#option ? chosenFrom(this.#option) : [];
        this.#current = -1;
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

    /** Small panels need more rows, the fewer stand beside one another; a map keeps its shape. */
    #grow() {
        const { count, width, height, ratio, extra } = this.#option?.$size ?? {};
        const room = this.querySelector('.fadu-chart-plot')?.clientWidth;
        if (count && room) {
            this.style.height = `${Math.ceil(count / Math.max(1, Math.floor(room / width))) * height + 8}px`;
        } else if (ratio && room) {
            this.style.height = `${Math.round(room * ratio) + extra}px`;
        }
    }

    /** What changes in one go is drawn once, and what looks as it did is not drawn again. */
    #ask = () => {
        if (!this.#due) {
            this.#due = true;
            queueMicrotask(() => {
                this.#due = false;
                this.#draw();
            });
        }
    };

    #draw() {
        this.#grow();
        if (!window.echarts || !this.#option || !this.isConnected || !this.clientWidth) {
            return;
        }
        if (!this.#chart) {
            const plot = this.querySelector('.fadu-chart-plot');
            this.#chart = window.echarts.init(plot, null, { renderer: 'svg' });
            this.#chart.on('click', (event) => this.#choose(event.data));
        }
        const palette = this.#palette();
        const font = getComputedStyle(this).fontFamily;
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
        this.setAttribute('role', this.#items.length ? 'group' : 'img');
        this.setAttribute('aria-label', this.#option.aria.label.description);
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

    /** A chart that has the size of its place already is not drawn a second time. */
    #fit() {
        this.#grow();
        const plot = this.querySelector('.fadu-chart-plot');
        if (this.#chart) {
            if (plot.clientWidth !== this.#chart.getWidth() || plot.clientHeight !== this.#chart.getHeight()) {
                this.#chart.resize();
            }
        } else {
            this.#ask();
        }
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

customElements.get('fadu-chart') || customElements.define('fadu-chart', FaduChart);
