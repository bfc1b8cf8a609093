package planted.standing;

/** Writes to the console from a feature. */
final class Prints {

    void say(String word) {
        System.out.println(word);
    }
}
