package cn.fadu.notice;

import cn.fadu.Filer;
import cn.fadu.UseCases;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;

/** The use cases on a given day, and what people do with them. */
public record Office(ApplicationContext cases) {

    public static Office on(String day) {
        var moment = Instant.parse(day + "T08:00:00Z");
        return new Office(UseCases.at(Clock.fixed(moment, ZoneOffset.UTC)));
    }

    public <T> T get(Class<T> type) {
        return cases.getBean(type);
    }

    public int file(Township township, int year, int rate) {
        return new Filer(this::get).file(township, year, rate);
    }

    public void approve(Township township, int year, int rate) {
        new Filer(this::get).approve(township, year, rate);
    }
}
