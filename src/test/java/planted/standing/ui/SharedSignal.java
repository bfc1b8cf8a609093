package planted.standing.ui;

import com.vaadin.flow.signals.shared.SharedValueSignal;
import org.springframework.stereotype.Component;

/** A signal that reaches every user of every tenant. */
@Component
class SharedSignal {

    final SharedValueSignal<String> latest = new SharedValueSignal<>(String.class);
}
