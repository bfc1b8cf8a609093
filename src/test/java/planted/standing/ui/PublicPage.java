package planted.standing.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** A page that anybody may construct, that says neither who may enter nor its title. */
@Route("planted")
public class PublicPage extends Main {}
