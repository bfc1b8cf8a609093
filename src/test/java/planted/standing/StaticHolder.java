package planted.standing;

/** Hides a variable behind a constant. */
final class StaticHolder {

    static final StaticHolder ONE = new StaticHolder();

    private String township = "";

    void remember(String name) {
        township = name;
    }

    String last() {
        return township;
    }
}
