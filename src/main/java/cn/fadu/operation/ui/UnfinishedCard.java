package cn.fadu.operation.ui;

import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Unfinished;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Orders that have not come to their end, and the button that goes on with them. */
class UnfinishedCard extends Div {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Lifecycle lifecycle;
    private final Runnable after;

    UnfinishedCard(Lifecycle lifecycle, Runnable after) {
        this.lifecycle = lifecycle;
        this.after = after;
    }

    /** Not there at all while everything is finished. */
    void show() {
        removeAll();
        var orders = lifecycle.unfinished();
        setVisible(!orders.isEmpty());
        if (orders.isEmpty()) {
            return;
        }
        var resume = new Button(getTranslation("operation.unfinished.resume"));
        resume.setDisableOnClick(true);
        resume.addClickListener(click -> resume());
        add(
                new Card(
                                getTranslation("operation.unfinished"),
                                new DataTable<Unfinished>(getTranslation("operation.unfinished"))
                                        .name(
                                                getTranslation("operation.unfinished.kind"),
                                                this::kind)
                                        .text(getTranslation("operation.code"), Unfinished::subject)
                                        .text(
                                                getTranslation("operation.unfinished.actor"),
                                                Unfinished::actor)
                                        .text(
                                                getTranslation("operation.unfinished.since"),
                                                UnfinishedCard::since)
                                        .number(
                                                getTranslation("operation.unfinished.steps"),
                                                one -> one.done() + " / " + one.steps())
                                        .rows(orders))
                        .note(getTranslation("operation.unfinished.note"))
                        .actions(resume));
    }

    private String kind(Unfinished order) {
        return getTranslation("operation.kind." + order.kind());
    }

    private static String since(Unfinished order) {
        return MOMENT.format(order.since().atZone(ZoneId.systemDefault()));
    }

    private void resume() {
        Errand.run(
                UI.getCurrent(),
                () -> {
                    lifecycle.finishLeftovers();
                    return lifecycle.unfinished();
                },
                left -> {
                    after.run();
                    if (left.isEmpty()) {
                        Told.done(getTranslation("operation.unfinished.done"));
                    }
                },
                failure -> {
                    after.run();
                    throw failure;
                });
    }
}
