package cn.fadu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every page: the language, the look, and what is said when something breaks. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    /** The chart's is among them so that ECharts is set up while the first page is waited for. */
    private static final List<String> ON_EVERY_PAGE = List.of("fadu-press.js", "fadu-chart.js");

    @Bean
    I18NProvider dictionary() {
        return new DefaultI18NProvider(Language.ALL);
    }

    @Bean
    VaadinServiceInitListener frame(
            Viewers viewers,
            I18NProvider dictionary,
            ObjectProvider<Outages> outages,
            ObjectProvider<Moments> moments) {
        return event -> {
            prepare(event, viewers, dictionary);
            event.addRequestHandler(new Answers(moments));
            event.getSource().addUIInitListener(init -> watch(init, outages));
        };
    }

    private static void prepare(ServiceInitEvent event, Viewers viewers, I18NProvider dictionary) {
        event.addIndexHtmlRequestListener(page -> dress(page, viewers));
        event.addIndexHtmlRequestListener(page -> FirstSight.show(page, viewers, dictionary));
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info, dictionary));
        service.addUIInitListener(init -> speak(init.getUI(), viewers));
        service.addUIInitListener(init -> Connection.describe(init.getUI()));
        service.addUIInitListener(init -> equip(init.getUI()));
    }

    private static void speak(UI ui, Viewers viewers) {
        var language = Preferences.languageIn(VaadinRequest.getCurrent(), viewers.current());
        ui.setLocale(Language.remembered(language, ui.getSession()));
    }

    private static void equip(UI ui) {
        ON_EVERY_PAGE.forEach(
                script -> ui.getPage().addJsModule("context://fadu/components/" + script));
    }

    /** The look is on the page before its first paint. */
    private static void dress(IndexHtmlResponse page, Viewers viewers) {
        var look = Preferences.lookIn(page.getVaadinRequest());
        var viewer = viewers.current();
        var language = Preferences.languageIn(page.getVaadinRequest(), viewer);
        var dressed = viewer.map(Viewer::livery).orElse(Livery.PLAIN).style();
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getDocument()
                .child(0)
                .attr("lang", language.toLanguageTag())
                .attr("style", "color-scheme:" + look.scheme().value.getValue() + ";" + dressed)
                .attr("data-scheme", look.scheme().code())
                .attr("data-density", look.density().code());
    }

    private static void watch(UIInitEvent event, ObjectProvider<Outages> outages) {
        event.getUI().getSession().setErrorHandler(failure -> tell(failure, outages));
    }

    /** A click that failed leaves the page as it is and says so. */
    private static void tell(ErrorEvent failure, ObjectProvider<Outages> outages) {
        var why = failure.getThrowable();
        outages.stream()
                .flatMap(known -> known.key(why).stream())
                .findFirst()
                .ifPresentOrElse(
                        key -> show(key + ".click", ""),
                        () -> show("shell.error.click", Incidents.record(why)));
    }

    private static void show(String key, String number) {
        var ui = UI.getCurrent();
        if (ui != null) {
            var note = new Notification();
            note.add(new Notice(Tone.ALARM, ui.getTranslation(key, number)));
            note.setPosition(Notification.Position.TOP_CENTER);
            note.setDuration(10_000);
            note.open();
        }
    }

    private static SystemMessages messages(SystemMessagesInfo info, I18NProvider dictionary) {
        var locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(
                dictionary.getTranslation("shell.session.expired", locale));
        messages.setSessionExpiredMessage(
                dictionary.getTranslation("shell.session.expired.text", locale));
        messages.setInternalErrorCaption(dictionary.getTranslation("shell.error.500", locale));
        messages.setInternalErrorMessage(dictionary.getTranslation("shell.error.again", locale));
        messages.setCookiesDisabledCaption(dictionary.getTranslation("shell.cookies", locale));
        messages.setCookiesDisabledMessage(dictionary.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
