// <fadu-screen>: the browser's part of the big screen. It scales a stage of 1920x1080 to the wall, keeps the clock,
// asks the server for the next page, and when no answer comes waits until the server is back and loads itself anew.
// Attributes: seconds, lang, zone, away, paused-words, keys. Properties: page, pages, turned. Event: turn (1 or -1).
const WIDTH = 1920;
const HEIGHT = 1080;

const TEMPLATE = document.createElement('template');
TEMPLATE.innerHTML = `
<style>
  :host { position: fixed; inset: 0; overflow: hidden; background: var(--fadu-ground); color: var(--fadu-ink); }
  .stage { position: absolute; width: ${WIDTH}px; height: ${HEIGHT}px; transform-origin: 0 0; display: grid; grid-template-rows: auto 1fr auto; }
  header { display: flex; align-items: center; gap: 40px; padding: 26px 56px; background: var(--fadu-frame); color: var(--fadu-frame-ink); }
  header ::slotted(*) { flex: 1; min-width: 0; }
  time { font-size: 40px; font-variant-numeric: tabular-nums; white-space: nowrap; text-align: end; line-height: 1.2; }
  time span { display: block; font-size: 26px; color: var(--fadu-frame-ink-soft); }
  .body { min-height: 0; padding: 32px 56px 16px; display: grid; }
  .body ::slotted(*) { min-height: 0; min-width: 0; }
  footer { display: flex; align-items: center; gap: 28px; padding: 0 56px 22px; font-size: 24px; color: var(--fadu-ink-soft); min-height: 36px; }
  .dots { display: flex; gap: 10px; }
  .dots i { width: 34px; height: 8px; border-radius: 4px; background: var(--fadu-line-firm); opacity: .45; overflow: hidden; }
  .dots i.here { opacity: 1; background: var(--fadu-line); }
  .dots i.here::after { content: ''; display: block; height: 100%; background: var(--fadu-accent); width: calc(var(--share, 0) * 100%); }
  .say { flex: 1; }
  .away { color: var(--fadu-caution); font-weight: 600; }
</style>
<div class="stage">
  <header><slot name="head"></slot><time></time></header>
  <div class="body"><slot name="content"></slot></div>
  <footer><span class="dots" aria-hidden="true"></span><span class="say" role="status"></span><slot name="leave"></slot></footer>
</div>`;

class FaduScreen extends HTMLElement {
    #began = 0;
    #asked = 0;
    #answered = 0;
    #paused = false;
    #timers = [];
    #lock;
    #page = 1;
    #pages = 1;
    #fit = () => this.#scale();
    #wake = () => this.#stayAwake();

    constructor() {
        super();
        this.attachShadow({ mode: 'open' }).append(TEMPLATE.content.cloneNode(true));
    }

    connectedCallback() {
        this.#began = this.#answered = Date.now();
        this.#asked = 0;
        this.#timers = [setInterval(() => this.#tick(), 1000), setInterval(() => this.#watch(), 5000)];
        window.addEventListener('resize', this.#fit);
        window.addEventListener('keydown', this.#key);
        document.addEventListener('visibilitychange', this.#wake);
        this.#scale();
        this.#tick();
        this.#stayAwake();
    }

    disconnectedCallback() {
        this.#timers.forEach(clearInterval);
        window.removeEventListener('resize', this.#fit);
        window.removeEventListener('keydown', this.#key);
        document.removeEventListener('visibilitychange', this.#wake);
        this.#lock?.release();
        this.#lock = undefined;
    }

    set page(number) { this.#page = number; this.#dots(); }

    set pages(number) { this.#pages = number; this.#dots(); }

    /** The server has turned: the next page's time begins. */
    set turned(_) {
        this.#began = this.#answered = Date.now();
        this.#asked = 0;
        this.#say();
    }

    get #seconds() { return Number(this.getAttribute('seconds')) || 20; }

    #scale() {
        const scale = Math.min(window.innerWidth / WIDTH, window.innerHeight / HEIGHT);
        const left = (window.innerWidth - WIDTH * scale) / 2;
        const top = (window.innerHeight - HEIGHT * scale) / 2;
        this.shadowRoot.querySelector('.stage').style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    }

    #tick() {
        const now = new Date();
        const lang = this.lang || 'zh-CN';
        const at = { timeZone: this.getAttribute('zone') || undefined };
        const clock = this.shadowRoot.querySelector('time');
        const day = document.createElement('span');
        day.textContent = now.toLocaleDateString(lang, { ...at, year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
        clock.replaceChildren(now.toLocaleTimeString(lang, { ...at, hour12: false }), day);
        clock.dateTime = now.toISOString();
        const spent = (Date.now() - this.#began) / 1000;
        this.style.setProperty('--share', this.#paused ? 0 : Math.min(1, spent / this.#seconds));
        if (!this.#paused && !this.#asked && spent >= this.#seconds) {
            this.#turn(1);
        }
    }

    #turn(by) {
        this.#asked = Date.now();
        this.dispatchEvent(new CustomEvent('turn', { detail: by }));
    }

    /** An answer overdue by half a minute will not come: whatever happened, a fresh page is the cure. */
    async #watch() {
        if (!this.#asked || Date.now() - this.#asked < 30000) {
            return;
        }
        this.#say(this.getAttribute('away'), 'away');
        try {
            const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(4000) });
            if (answer.ok) {
                location.reload();
            }
        } catch {
            // Still away; the next look is in five seconds.
        }
    }

    #key = (event) => {
        if (event.key === ' ') {
            this.#paused = !this.#paused;
            this.#began = Date.now();
            this.#say();
        } else if (event.key === 'ArrowRight' || event.key === 'PageDown') {
            this.#turn(1);
        } else if (event.key === 'ArrowLeft' || event.key === 'PageUp') {
            this.#turn(-1);
        } else {
            return;
        }
        event.preventDefault();
    };

    #say(words, kind) {
        const line = this.shadowRoot.querySelector('.say');
        const text = words ?? (this.#paused ? this.getAttribute('paused-words') : '');
        if (line.textContent !== text) {
            line.textContent = text;
        }
        line.classList.toggle('away', kind === 'away');
    }

    #dots() {
        const dots = this.shadowRoot.querySelector('.dots');
        while (dots.childElementCount > this.#pages) {
            dots.lastElementChild.remove();
        }
        while (dots.childElementCount < this.#pages) {
            dots.append(document.createElement('i'));
        }
        [...dots.children].forEach((dot, at) => dot.classList.toggle('here', at + 1 === this.#page));
    }

    async #stayAwake() {
        if (document.visibilityState === 'visible' && navigator.wakeLock) {
            try {
                this.#lock = await navigator.wakeLock.request('screen');
            } catch {
                // A machine that saves power all the same still shows the page when woken.
            }
        }
    }
}

customElements.get('fadu-screen') || customElements.define('fadu-screen', FaduScreen);
