package planted.standing.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import planted.standing.Lookup;

/** A page that reads while it is being built. */
@Route("eager")
@PageTitle("Eager")
@PermitAll
class EagerPage extends Main {

    EagerPage(Lookup lookup) {
        setText(lookup.answer());
    }
}
