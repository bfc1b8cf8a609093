package cn.fadu.identity;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was agreed with a county. What is not there has no limit.
 *
 * @param people how many may be let in
 * @param storageMb how much its schemas may hold, in millions of bytes
 * @param packs how many meeting packs are kept
 */
public record Terms(
        Contract contract,
        Optional<Integer> people,
        Optional<Integer> storageMb,
        Optional<Integer> packs) {

    public static final Terms UNLIMITED =
            new Terms(Contract.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

    public Terms {
        if (Stream.of(people, storageMb, packs).anyMatch(limit -> limit.orElse(0) < 0)) {
            throw new IllegalArgumentException("A limit is not negative");
        }
    }
}
