package cn.fadu.filing.ui;

import cn.fadu.filing.ReceivedFiling;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** Where a received filing stands: the township's code, the year, the number within the year. */
record FilingAddress(String township, int year, int number) {

    static FilingAddress of(ReceivedFiling filing) {
        return new FilingAddress(filing.townshipCode(), filing.year(), filing.number());
    }

    /** Empty for an address that cannot be one. */
    static Optional<FilingAddress> of(RouteParameters parameters) {
        return parameters
                .get("township")
                .flatMap(
                        township ->
                                small(parameters, "year")
                                        .flatMap(
                                                year ->
                                                        small(parameters, "number")
                                                                .map(
                                                                        number ->
                                                                                new FilingAddress(
                                                                                        township,
                                                                                        year,
                                                                                        number))));
    }

    String path() {
        return "county/review/%s/%d/%d".formatted(township, year, number);
    }

    private static Optional<Integer> small(RouteParameters parameters, String name) {
        return parameters.get(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
