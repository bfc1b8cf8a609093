package cn.fadu.isolation;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many threads, few connections, every row tagged. */
@Tag("isolation")
class LoadTest {

    private static final int THREADS = 200;
    private static final int TRANSACTIONS = 20_000;

    @Test
    void two_hundred_threads_on_two_connections_never_see_a_foreign_tag() throws Exception {
        var townships = filled();
        var foreign = new AtomicInteger();
        var done = new AtomicInteger();
        try (var tenancy = RuntimeLogin.withPoolOf(2);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> share =
                    () -> {
                        for (var i = 0; i < TRANSACTIONS / THREADS; i++) {
                            var township = oneOf(townships);
                            if (!seen(tenancy.database(), township, i)
                                    .equals(List.of(Filled.tag(township)))) {
                                foreign.incrementAndGet();
                            }
                            done.incrementAndGet();
                        }
                        return 0;
                    };
            for (var result :
                    threads.invokeAll(IntStream.range(0, THREADS).mapToObj(_ -> share).toList())) {
                result.get();
            }
        }
        assertThat(done).hasValue(TRANSACTIONS);
        assertThat(foreign).hasValue(0);
    }

    private static List<Township> filled() {
        return Stream.generate(Filled::county)
                .limit(2)
                .flatMap(county -> Stream.generate(() -> Filled.township(county)).limit(4))
                .toList();
    }

    private static Township oneOf(List<Township> townships) {
        return townships.get(ThreadLocalRandom.current().nextInt(townships.size()));
    }

    /** Every tenth transaction also changes the row it reads. */
    private static List<String> seen(TenantDatabase door, Township township, int round) {
        if (round % 10 == 0) {
            return door.in(township)
                    .write(
                            db ->
                                    db.update(DRAFT)
                                            .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                                            .where(DRAFT.YEAR.eq(2024))
                                            .returning(DRAFT.CHANGED_BY)
                                            .fetch(DRAFT.CHANGED_BY));
        }
        return door.in(township)
                .read(db -> db.select(DRAFT.CHANGED_BY).from(DRAFT).fetch(DRAFT.CHANGED_BY));
    }
}
