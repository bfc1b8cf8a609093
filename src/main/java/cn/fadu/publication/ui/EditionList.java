package cn.fadu.publication.ui;

import cn.fadu.chart.Approval;
import cn.fadu.chart.Caption;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Edition.Withdrawal;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All editions of a county as data, with their whole hashes. */
record EditionList(List<Edition> editions, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    DataSheet sheet() {
        var page = UI.getCurrent();
        var caption =
                new Caption(
                        page.getLocale(),
                        page.getTranslation("county.editions.list"),
                        "",
                        new Unit("", 0),
                        "",
                        Optional.empty(),
                        Approval.PUBLISHED,
                        List.of());
        return new DataRows<Edition>(caption)
                .count("edition.number", each -> Optional.of(each.number()))
                .words("year", each -> String.valueOf(each.year()))
                .words("published.at", each -> minute(each.publishedAt()))
                .words("published.by", Edition::publishedBy)
                .count("version", each -> Optional.of(each.frameworkVersion()))
                .count("ranked", each -> Optional.of(each.ranked()))
                .count("townships", each -> Optional.of(each.townships()))
                .words("hash", Edition::contentHash)
                .words("withdrawn.at", each -> withdrawal(each, gone -> minute(gone.at())))
                .words("withdrawn.by", each -> withdrawal(each, Withdrawal::by))
                .words("withdrawn.reason", each -> withdrawal(each, Withdrawal::reason))
                .of(editions);
    }

    private static String withdrawal(Edition edition, Function<Withdrawal, String> of) {
        return edition.withdrawal().map(of).orElse("");
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }
}
