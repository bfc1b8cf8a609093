package cn.fadu.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("helm")
class ChartTest {

    @Test
    void the_chart_passes_the_strict_linter() {
        var result = Chart.lint();

        assertThat(result.isFailed()).as(() -> result.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "cluster", "busy"})
    void every_object_is_spelt_as_the_api_knows_it(String values) {
        assertThat(Chart.of(values).objects())
                .isNotEmpty()
                .allSatisfy(
                        object -> {
                            assertThat(object.getMetadata().getName()).startsWith(Chart.RELEASE);
                            assertThat(object.getMetadata().getLabels())
                                    .containsEntry("app.kubernetes.io/part-of", "fadu");
                            if (!(object instanceof GenericKubernetesResource)) {
                                assertThat(UnknownFields.in(object)).isEmpty();
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "cluster", "busy"})
    void no_pod_runs_as_root_or_writes_to_its_image(String values) {
        assertThat(pods(Chart.of(values)))
                .hasSize(3)
                .allSatisfy(ChartTest::isConfined)
                .flatExtracting(PodSpec::getContainers)
                .allSatisfy(ChartTest::isConfined);
    }

    private static Stream<PodSpec> pods(Chart chart) {
        return Stream.of(
                chart.the(Deployment.class).getSpec().getTemplate().getSpec(),
                chart.the(Job.class).getSpec().getTemplate().getSpec(),
                chart.the(Pod.class).getSpec());
    }

    private static void isConfined(PodSpec pod) {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
    }

    private static void isConfined(Container container) {
        var context = container.getSecurityContext();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getImage()).startsWith("registry.example/fadu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "cluster", "busy"})
    void whatever_selects_pods_selects_the_web_pods_and_no_others(String values) {
        var chart = Chart.of(values);
        var web = chart.the(Deployment.class).getSpec();
        var service = chart.the(Service.class).getSpec().getSelector();
        var policy = chart.the(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels();

        assertThat(web.getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(web.getSelector().getMatchLabels())
                .containsAllEntriesOf(service)
                .containsAllEntriesOf(policy);
        assertThat(chart.the(Pod.class).getMetadata().getLabels().entrySet())
                .doesNotContainSequence(service.entrySet())
                .doesNotContain(Map.entry("app.kubernetes.io/component", "web"));
        assertThat(chart.the(Job.class).getSpec().getTemplate().getMetadata().getLabels())
                .containsEntry("app.kubernetes.io/component", "migration");
    }

    @Test
    void several_pods_are_never_all_taken_away_at_once() {
        var budget = Chart.of("external").the(PodDisruptionBudget.class).getSpec();

        assertThat(budget.getMinAvailable().getIntVal()).isEqualTo(1);
        assertThat(budget.getSelector().getMatchLabels())
                .containsEntry("app.kubernetes.io/component", "web");
        assertThat(Chart.of("cluster").find(PodDisruptionBudget.class)).isEmpty();
    }

    @Test
    void pods_are_counted_by_the_autoscaler_or_by_the_values_but_not_by_both() {
        var scaled = Chart.of("busy");

        assertThat(scaled.the(Deployment.class).getSpec().getReplicas()).isNull();
        assertThat(
                        scaled.the(HorizontalPodAutoscaler.class)
                                .getSpec()
                                .getScaleTargetRef()
                                .getName())
                .isEqualTo(scaled.the(Deployment.class).getMetadata().getName());
        assertThat(Chart.of("external").the(Deployment.class).getSpec().getReplicas()).isEqualTo(2);
        assertThat(Chart.of("external").find(HorizontalPodAutoscaler.class)).isEmpty();
    }

    @Test
    void a_changed_setting_restarts_the_pods() {
        assertThat(checksum(Chart.of("busy", "config.spring.mail.host=other.example")))
                .isNotEqualTo(checksum(Chart.of("busy")));
        assertThat(checksum(Chart.of("busy", "service.port=8080")))
                .isEqualTo(checksum(Chart.of("busy")));
    }

    private static String checksum(Chart chart) {
        return chart.the(Deployment.class)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations()
                .get("checksum/config");
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "cluster", "busy"})
    void secrets_are_referred_to_and_never_written_down(String values) {
        var chart = Chart.of(values);

        assertThat(chart.objects()).extracting(HasMetadata::getKind).doesNotContain("Secret");
        assertThat(pods(chart).flatMap(pod -> pod.getContainers().stream()))
                .flatExtracting(Container::getEnv)
                .allSatisfy(
                        env -> {
                            assertThat(env.getName()).isNotEqualTo("FADU_DB_PASSWORD");
                            if (env.getName().equals("FADU_DB_USER")) {
                                assertThat(env.getValueFrom().getSecretKeyRef().getName())
                                        .isNotBlank();
                            }
                        });
    }

    @Test
    void the_cluster_asks_for_health_where_no_visitor_comes() {
        var chart = Chart.of("busy");
        var web = chart.the(Deployment.class).getSpec().getTemplate().getSpec().getContainers();

        assertThat(web)
                .singleElement()
                .satisfies(
                        fadu -> {
                            assertThat(port(fadu.getReadinessProbe())).isEqualTo("management");
                            assertThat(port(fadu.getLivenessProbe())).isEqualTo("management");
                            assertThat(port(fadu.getStartupProbe())).isEqualTo("management");
                        });
        assertThat(chart.the(Service.class).getSpec().getPorts())
                .extracting(port -> port.getTargetPort().getStrVal())
                .containsExactly("http");
    }

    private static String port(Probe probe) {
        return probe.getHttpGet().getPort().getStrVal();
    }

    @Test
    void a_visitor_comes_back_to_the_pod_that_keeps_their_page() {
        assertThat(Chart.of("external").the(Service.class).getSpec().getSessionAffinity())
                .isEqualTo("ClientIP");
        assertThat(Chart.of("busy").the(Ingress.class).getMetadata().getAnnotations())
                .containsEntry("nginx.ingress.kubernetes.io/affinity", "cookie")
                .containsEntry("cert-manager.io/cluster-issuer", "county");
        assertThat(Chart.of("cluster").the(Service.class).getMetadata().getAnnotations())
                .containsEntry("traefik.ingress.kubernetes.io/service.sticky.cookie", "true");
        assertThat(Chart.of("external").find(Ingress.class)).isEmpty();
    }

    @Test
    void pods_may_speak_to_the_database_and_to_name_servers_alone() {
        var outside = Chart.of("busy").the(NetworkPolicy.class).getSpec();
        var inside = Chart.of("cluster").the(NetworkPolicy.class).getSpec();

        assertThat(outside.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(outside.getEgress()).hasSize(2);
        assertThat(outside.getEgress().getLast().getTo().getFirst().getIpBlock().getCidr())
                .isEqualTo("10.0.0.0/8");
        assertThat(
                        inside.getEgress()
                                .getLast()
                                .getTo()
                                .getFirst()
                                .getPodSelector()
                                .getMatchLabels())
                .containsEntry("cnpg.io/cluster", "yun-db");
    }

    @Test
    void tenants_are_migrated_before_an_upgrade_as_the_same_owner_of_the_same_database() {
        var chart = Chart.of("busy");
        var job = chart.the(Job.class);
        var migrate = job.getSpec().getTemplate().getSpec().getContainers().getFirst();
        var web = chart.the(Deployment.class).getSpec().getTemplate().getSpec();

        assertThat(job.getMetadata().getAnnotations())
                .containsEntry("was.helm.sh/hook", "pre-upgrade");
        assertThat(migrate.getArgs()).containsExactly("migrate", "--batch", "100");
        assertThat(migrate.getImage()).isEqualTo(web.getContainers().getFirst().getImage());
        assertThat(web.getContainers().getFirst().getEnv()).containsAll(migrate.getEnv());
    }

    @Test
    void exports_lie_where_all_pods_find_them_and_outlive_the_release() {
        var kept = Chart.of("busy", "exports.persistent=true", "exports.storageClass=shared");
        var claim = kept.the(PersistentVolumeClaim.class);

        assertThat(claim.getSpec().getAccessModes()).containsExactly("ReadWriteMany");
        assertThat(claim.getSpec().getStorageClassName()).isEqualTo("shared");
        assertThat(claim.getMetadata().getAnnotations())
                .containsEntry("helm.sh/resource-policy", "keep");
        assertThat(exports(kept).getPersistentVolumeClaim().getClaimName())
                .isEqualTo(claim.getMetadata().getName());
    }

    @Test
    void exports_use_the_claim_that_is_named_or_go_with_the_pod() {
        var named = Chart.of("busy", "exports.persistent=true", "exports.existingClaim=ours");

        assertThat(named.find(PersistentVolumeClaim.class)).isEmpty();
        assertThat(exports(named).getPersistentVolumeClaim().getClaimName()).isEqualTo("ours");
        assertThat(exports(Chart.of("external")).getEmptyDir().getSizeLimit()).hasToString("20Gi");
    }

    /** The volume that is mounted where the service is told to write. */
    private static Volume exports(Chart chart) {
        var pod = chart.the(Deployment.class).getSpec().getTemplate().getSpec();
        var web = pod.getContainers().getFirst();
        var folder =
                web.getEnv().stream()
                        .filter(env -> env.getName().equals("FADU_EXPORTS"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        var mount =
                web.getVolumeMounts().stream()
                        .filter(each -> each.getMountPath().equals(folder))
                        .findFirst()
                        .orElseThrow();
        return pod.getVolumes().stream()
                .filter(volume -> volume.getName().equals(mount.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_operators_database_is_hardened_before_anybody_uses_it() {
        var chart = Chart.of("cluster");
        var prepare = chart.named(ConfigMap.class, "yun-db-prepare").getData();

        assertThat(chart.find("Cluster")).isPresent();
        assertThat(prepare.get("prepare.sql"))
                .contains("alter role \"fadu_owner\" createrole")
                .contains("revoke all on schema public from public")
                .doesNotContain(":\"");
    }

    @Test
    void what_must_be_said_is_asked_for_by_name() {
        assertThatThrownBy(() -> Chart.of("external", "image.repository="))
                .hasMessageContaining("image.repository");
        assertThatThrownBy(() -> Chart.of("external", "database.url="))
                .hasMessageContaining("database.url");
        assertThatThrownBy(() -> Chart.of("external", "database.secret.name="))
                .hasMessageContaining("database.secret.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas=0",
                "replicas=two",
                "image.digest=sha256:short",
                "image.repository=Upper Case",
                "database.url=postgres://wrong",
                "database.password=secret",
                "ingress.enabled=true",
                "ingress.controller=haproxy",
                "service.port=99999",
                "cluster.storage.size=many",
                "networkPolicy.databaseCidr=here",
                "terminationGracePeriodSeconds=5",
                "exports.accessMode=Sometimes",
                "exports.size=lots",
                "replica=3"
            })
    void a_wrong_value_is_refused_by_the_schema(String setting) {
        assertThatThrownBy(() -> Chart.of("external", setting))
                .hasMessageContaining(setting.replaceFirst("[.=].*", ""));
    }

    @Test
    void a_database_is_made_here_or_named_but_not_both() {
        assertThatThrownBy(() -> Chart.of("external", "cluster.enabled=true"))
                .hasMessageContaining("database");
    }
}
