package cn.fadu.filing;

import java.util.Optional;

/** Where one township stands with its filing for a year; no filing yet when state is empty. */
public record Progress(
        int townshipId, String code, String name, String kind, Optional<ReceivedFiling> newest) {}
