// A press counts for the button it began on, even when an answer of the server moves the page beneath it: a line of
// complaint that goes away between press and release must not swallow the click. Moving off the button still takes
// the press back.
const STILL = 6;

let began;

const buttonOf = event => event.composedPath().find(each => each.localName === 'vaadin-button');

addEventListener('pointerdown', event => {
    const button = event.isPrimary && event.button === 0 && buttonOf(event);
    began = button && { button, x: event.clientX, y: event.clientY };
}, true);

addEventListener('pointercancel', () => { began = undefined; }, true);

addEventListener('pointerup', event => {
    const press = began;
    began = undefined;
    if (!press || event.composedPath().includes(press.button)) {
        return;
    }
    const still = Math.hypot(event.clientX - press.x, event.clientY - press.y) < STILL;
    if (still && press.button.isConnected && !press.button.disabled) {
        press.button.click();
    }
}, true);
