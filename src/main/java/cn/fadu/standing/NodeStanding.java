package cn.fadu.standing;

import cn.fadu.publication.Movement;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A township's place in one dimension of an edition.
 *
 * @param coverage share of the dimension's ranked indicators that the township reports, 0 to 1
 */
public record NodeStanding(
        String node,
        Optional<BigDecimal> score,
        Optional<Integer> rank,
        BigDecimal coverage,
        Movement movement) {}
