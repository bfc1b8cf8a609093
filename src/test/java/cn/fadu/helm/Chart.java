package cn.fadu.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects that the chart makes of some values, read back as what the cluster's API takes. */
record Chart(List<HasMetadata> objects) {

    static final String RELEASE = "yun";

    private static final Path SOURCE = Path.of("helm", "fadu");

    static LintResult lint() {
        return new Helm(ChartCopy.of(SOURCE)).lint().strict().call();
    }

    /**
     * With the values of {@code helm/fadu/ci/NAME-values.yaml} and further ones, {@code key=value}.
     */
    static Chart of(String name, String... settings) {
        var command =
                new Helm(ChartCopy.withoutHooks(SOURCE))
                        .template()
                        .withName(RELEASE)
                        .withNamespace("fadu")
                        .withKubeVersion("1.33.0")
                        .withValuesFile(SOURCE.resolve("ci/" + name + "-values.yaml"));
        for (var setting : settings) {
            var equals = setting.indexOf('=');
            command.set(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return read(command.call());
    }

    private static Chart read(String yaml) {
        var reader = new KubernetesSerialization();
        return new Chart(
                Stream.of(yaml.split("(?m)^---$"))
                        .filter(part -> part.contains("kind:"))
                        .map(part -> (HasMetadata) reader.unmarshal(part))
                        .toList());
    }

    <T extends HasMetadata> Optional<T> find(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    <T extends HasMetadata> T the(Class<T> kind) {
        return find(kind).orElseThrow(() -> new AssertionError("no " + kind.getSimpleName()));
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return objects.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    /** An object of a kind that the API itself does not know, such as an operator's. */
    Optional<HasMetadata> find(String kind) {
        return objects.stream().filter(object -> object.getKind().equals(kind)).findFirst();
    }
}
