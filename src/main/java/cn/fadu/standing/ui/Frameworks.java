package cn.fadu.standing.ui;

import static java.util.Objects.requireNonNull;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.FrameworkVersions.Adopted;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The framework each edition was made by. */
@Component
class Frameworks {

    private final FrameworkVersions versions;

    Frameworks(FrameworkVersions versions) {
        this.versions = versions;
    }

    Framework of(County county, Edition edition) {
        return requireNonNull(byVersion(county).get(edition.frameworkVersion()));
    }

    Map<Integer, Framework> byVersion(County county) {
        return versions.of(county).stream()
                .collect(Collectors.toMap(Adopted::version, Adopted::framework));
    }
}
