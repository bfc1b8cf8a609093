package cn.fadu.intake;

/** What became of a file that was handed in: its text, or the reason why there is none. */
public sealed interface ReadOutcome permits ReportText, Refusal {}
