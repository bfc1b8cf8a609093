package cn.fadu.standing.ui;

import cn.fadu.shell.Choices;
import cn.fadu.standing.Band;
import cn.fadu.standing.Size;
import cn.fadu.tenancy.Township.Kind;
import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Townships that are fairly compared with each other: of one kind, of a like population. */
record Peers(Optional<Kind> kind, Optional<Band> band, Map<Integer, Size> sizes) {

    static Peers of(Choices choices, Map<Integer, Size> sizes) {
        var kind =
                choices.text("kind")
                        .flatMap(
                                code ->
                                        Stream.of(Kind.values())
                                                .filter(each -> code(each).equals(code))
                                                .findFirst());
        return new Peers(kind, choices.text("band").flatMap(Band::of), sizes);
    }

    static Peers all() {
        return new Peers(Optional.empty(), Optional.empty(), Map.of());
    }

    boolean areAll() {
        return kind.isEmpty() && band.isEmpty();
    }

    boolean include(int township, String label) {
        return kind.filter(wanted -> !wanted.label().equals(label)).isEmpty()
                && band.filter(wanted -> !Optional.of(wanted).equals(bandOf(township))).isEmpty();
    }

    private Optional<Band> bandOf(int township) {
        return sizes.getOrDefault(township, Size.UNKNOWN).band();
    }

    /** 镇，3—5 万人; empty for all. */
    String words() {
        var parts =
                Stream.of(
                        kind.map(each -> Captions.say("county.kind." + code(each))),
                        band.map(each -> Captions.say("county.band." + each.code())));
        return parts.flatMap(Optional::stream)
                .collect(Collectors.joining(Captions.say("county.say.comma")));
    }

    /** A title that says whom it is narrowed to. */
    String title(String title) {
        return areAll() ? title : Captions.say("county.ranking.only", title, words());
    }

    List<Component> pickers(Choices choices) {
        return List.of(
                picker(choices, "kind", Kind.values(), Peers::code, kind.map(Peers::code)),
                picker(choices, "band", Band.values(), Band::code, band.map(Band::code)));
    }

    private static <T> Component picker(
            Choices choices,
            String name,
            T[] values,
            Function<T, String> code,
            Optional<String> chosen) {
        var codes = Stream.concat(Stream.of("all"), Arrays.stream(values).map(code)).toList();
        return new Picker<>(
                        Captions.say("county." + name),
                        codes,
                        chosen.orElse("all"),
                        each -> Captions.say("county." + name + "." + each))
                .opening(choices, name, each -> each.equals("all") ? "" : each);
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
