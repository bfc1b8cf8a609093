package planted.standing;

import com.vaadin.flow.component.html.Div;

/** Knows Vaadin outside of a page. */
record DrawsItself(Div box) {}
