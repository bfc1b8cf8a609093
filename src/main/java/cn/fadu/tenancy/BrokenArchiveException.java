package cn.fadu.tenancy;

/** A file that is no export, is incomplete, or was changed after it was made. */
final class BrokenArchiveException extends Exception {

    BrokenArchiveException(String why) {
        super(why);
    }
}
