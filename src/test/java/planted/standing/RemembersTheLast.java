package planted.standing;

import org.springframework.stereotype.Component;

/** A bean whose answer depends on who asked before. */
@Component
class RemembersTheLast {

    private String last = "";

    String ask(String township) {
        var before = last;
        last = township;
        return before;
    }
}
