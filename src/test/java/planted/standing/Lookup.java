package planted.standing;

import org.springframework.stereotype.Component;

/** A query that pages may ask, later. */
@Component
public class Lookup {

    public String answer() {
        return "42";
    }
}
