package cn.fadu.api;

import cn.fadu.filing.Delivery;
import cn.fadu.filing.SystemReadings;
import cn.fadu.identity.SystemPass;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures that another system delivers into the draft of the one township its token serves. */
@RestController
@RequestMapping(
        path = "/api/v1/townships/{township}/years/{year}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "readings", description = "报送数据 / figures for a township's draft")
class ReadingsResource {

    private static final int MOST = 500;
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_KEY = 100;
    private static final String REPEATED = "Idempotency-Replayed";

    private final SystemReadings readings;
    private final Clock clock;

    ReadingsResource(SystemReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Several figures at once. */
    record Batch(@Nullable List<@Nullable SentReading> readings) {}

    /** What became of each figure. */
    record Answer(List<Line> readings) {}

    /** One figure's fate: taken, agrees, conflict or outdated. */
    record Line(String indicator, String state) {}

    /** What the system delivered last, and whether the township's draft says otherwise. */
    record Held(String indicator, String value, String period, String asOf, String receivedAt) {}

    @PutMapping(path = "/readings/{indicator}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "报送一项数据 / delivers one figure")
    ResponseEntity<Answer> put(
            @Parameter(hidden = true) @AuthenticationPrincipal SystemPass pass,
            @PathVariable String township,
            @PathVariable int year,
            @PathVariable String indicator,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody SentReading body) {
        return deliver(pass, township, year, key, List.of(body.of(indicator)), false);
    }

    @PostMapping(path = "/readings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "批量报送，要么全部接收要么全部不接收 / delivers many figures, all or none")
    ResponseEntity<Answer> post(
            @Parameter(hidden = true) @AuthenticationPrincipal SystemPass pass,
            @PathVariable String township,
            @PathVariable int year,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Batch body) {
        var sent = body.readings();
        if (sent == null || sent.isEmpty() || sent.size() > MOST) {
            throw RefusedException.unprocessable("batch-size", MOST);
        }
        return deliver(pass, township, year, key, sent, true);
    }

    @GetMapping("/readings")
    @Operation(summary = "本系统已报送的数据 / what this system has delivered")
    List<Held> held(
            @Parameter(hidden = true) @AuthenticationPrincipal SystemPass pass,
            @PathVariable String township,
            @PathVariable int year) {
        own(pass, township);
        return readings.of(pass.township(), year, pass.system().label()).stream()
                .map(
                        each ->
                                new Held(
                                        each.reading().code().value(),
                                        each.reading().figure().value().toPlainString(),
                                        each.reading().period().toString(),
                                        each.asOf().toString(),
                                        each.receivedAt().toString()))
                .toList();
    }

    private ResponseEntity<Answer> deliver(
            SystemPass pass,
            String township,
            int year,
            String key,
            List<@Nullable SentReading> sent,
            boolean batch) {
        own(pass, township);
        check(year, key);
        var items = items(sent, year, pass.system().label(), batch);
        var delivery =
                new Delivery(
                        pass.token(), pass.system().label(), year, key, hash(year, sent), items);
        return switch (readings.take(pass.township(), delivery)) {
            case Delivery.Outcome.Taken(var lines, var repeated) -> answer(lines, repeated);
            case Delivery.Outcome.KeyTaken() ->
                    throw RefusedException.unprocessable("key-taken", key);
            case Delivery.Outcome.Refused(var objections) ->
                    throw RefusedException.figures(
                            objections.stream().map(each -> Flaw.of(each, batch, items)).toList());
        };
    }

    /** Another township's code is answered as one that does not exist. */
    private static void own(SystemPass pass, String township) {
        if (!pass.township().code().equals(township)) {
            throw RefusedException.notFound();
        }
    }

    private void check(int year, String key) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw RefusedException.unprocessable("year", String.valueOf(year));
        }
        if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw RefusedException.unprocessable("key", LONGEST_KEY);
        }
    }

    private List<Delivery.Item> items(
            List<@Nullable SentReading> sent, int year, String system, boolean batch) {
        var items = new ArrayList<Delivery.Item>();
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<Object>();
        for (var at = 0; at < sent.size(); at++) {
            try {
                var item = item(sent.get(at), year, system);
                items.add(item);
                if (!seen.add(item.reading().code())) {
                    flaws.add(Flaw.at(at, "indicator", batch, "api.flaw.twice"));
                }
            } catch (SentReading.WrongException wrong) {
                flaws.add(Flaw.at(at, wrong.field(), batch, "api.flaw." + wrong.field()));
            }
        }
        if (!flaws.isEmpty()) {
            throw RefusedException.figures(flaws);
        }
        return items;
    }

    private Delivery.Item item(@Nullable SentReading sent, int year, String system) {
        if (sent == null) {
            throw new SentReading.WrongException("value");
        }
        var item = sent.item(year, system);
        var tomorrow = clock.instant().atOffset(ZoneOffset.UTC).plusDays(1).toInstant();
        if (item.asOf().isAfter(tomorrow)) {
            throw new SentReading.WrongException("asOf");
        }
        return item;
    }

    private static ResponseEntity<Answer> answer(List<Delivery.Line> lines, boolean repeated) {
        var told =
                lines.stream()
                        .map(
                                line ->
                                        new Line(
                                                line.code().value(),
                                                line.fate()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT)))
                        .toList();
        return ResponseEntity.ok()
                .header(REPEATED, String.valueOf(repeated))
                .body(new Answer(told));
    }

    private static String hash(int year, List<@Nullable SentReading> sent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((year + " " + sent).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
