package cn.fadu.scoring;

/** What to do about an indicator that nobody reports, or in which nobody differs. */
public enum Uninformative {
    REFUSE,
    /** Score without it and say so among the remarks. */
    LEAVE_OUT
}
