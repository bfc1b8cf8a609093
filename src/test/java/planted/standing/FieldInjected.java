package planted.standing;

import org.springframework.beans.factory.annotation.Autowired;

/** Gets what it needs behind its own back. */
class FieldInjected {

    @Autowired Lookup lookup = new Lookup();
}
