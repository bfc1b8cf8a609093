package planted.tests;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test that claims nothing, waits for a while and is switched off. */
@Disabled
class Careless {

    @Test
    void test1() throws InterruptedException {
        Thread.sleep(1);
    }
}
