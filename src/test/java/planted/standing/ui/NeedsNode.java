package planted.standing.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** A component whose script has to be bundled. */
@JsModule("./planted.js")
class NeedsNode extends Div {}
