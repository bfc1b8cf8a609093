package cn.fadu.shell;

/** A card that a feature adds to everybody's account page. */
public interface OnAccountPage {

    Card card();
}
