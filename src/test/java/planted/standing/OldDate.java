package planted.standing;

import java.util.Date;

/** Asks the machine for the moment. */
final class OldDate {

    Date moment() {
        return new Date();
    }
}
