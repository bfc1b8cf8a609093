package cn.fadu.filing.ui;

import cn.fadu.filing.FilingUnderReview;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReviewOutcome;
import cn.fadu.filing.Reviews;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.SureDialog;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;

/** Approve, or return with a reason; what the decision came to is said where it was made. */
class DecisionPanel extends Card {

    private static final int SHOWN = 5000;

    private final FilingAddress address;
    private final ReviewDesk desk;
    private final Runnable leave;
    private final Div messages = new Div();
    private final Div choices = new Div();
    private final TextArea reason = new TextArea();

    DecisionPanel(FilingUnderReview under, FilingAddress address, ReviewDesk desk, Runnable leave) {
        super(UI.getCurrent().getTranslation("review.decide"));
        this.address = address;
        this.desk = desk;
        this.leave = leave;
        messages.getElement().setAttribute("aria-live", "assertive");
        with(messages, signed(under));
        var filing = under.received();
        if (filing.state() == ReceivedFiling.State.WAITING) {
            offer();
            with(choices);
        } else {
            with(past(filing));
        }
    }

    private StateBadge signed(FilingUnderReview filing) {
        return filing.signed()
                .map(
                        sign ->
                                new StateBadge(
                                        Tone.GOOD,
                                        getTranslation(
                                                "review.signed.by",
                                                desk.people().named(sign.by()),
                                                desk.moments().day(sign.at()))))
                .orElseGet(() -> new StateBadge(Tone.QUIET, getTranslation("review.unsigned")));
    }

    void toReason() {
        reason.focus();
    }

    /** The keyboard's approval asks once more; a key is pressed sooner than a button. */
    void askToApprove() {
        if (choices.isVisible() && choices.isAttached()) {
            new SureDialog(
                            getTranslation("review.approve"),
                            getTranslation("review.approve.sure"),
                            () -> answer(desk.approve(address)))
                    .open();
        }
    }

    private void offer() {
        var approve =
                new Button(
                        getTranslation("review.approve"), click -> answer(desk.approve(address)));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        reason.setLabel(getTranslation("review.reason"));
        reason.setHelperText(getTranslation("review.reason.hint"));
        reason.setMaxLength(Reviews.LONGEST_REASON);
        reason.setWidthFull();
        var back = new Button(getTranslation("review.return"), click -> sendBack());
        choices.addClassName("fadu-decision");
        choices.add(approve, reason, back);
    }

    private void sendBack() {
        answer(desk.sendBack(address, reason.getValue()));
    }

    private void answer(ReviewOutcome outcome) {
        messages.removeAll();
        reason.setInvalid(false);
        switch (outcome) {
            case ReviewOutcome.Decided _ -> {
                Notification.show(
                        getTranslation("review.done"), SHOWN, Notification.Position.BOTTOM_START);
                leave.run();
            }
            case ReviewOutcome.ReasonMissing _ -> {
                reason.setErrorMessage(getTranslation("review.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
            }
            case ReviewOutcome.NoLongerWaiting(var now, var by) -> overtaken(now, by);
            case ReviewOutcome.NoLongerPlain _ -> refuse(getTranslation("review.no-longer-plain"));
            case ReviewOutcome.Unknown _ -> refuse(getTranslation("review.unknown"));
        }
    }

    private void overtaken(ReceivedFiling.State now, String by) {
        var who = by.isEmpty() ? "" : desk.people().named(by);
        refuse(
                switch (now) {
                    case APPROVED -> getTranslation("review.overtaken.approved", who);
                    case RETURNED -> getTranslation("review.overtaken.returned", who);
                    case SUPERSEDED, WAITING -> getTranslation("review.overtaken.taken-back");
                });
        desk.newerThan(address).ifPresent(newer -> messages.add(link(newer)));
    }

    private Anchor link(FilingAddress newer) {
        return new Anchor(
                newer.path(), getTranslation("review.newer", String.valueOf(newer.number())));
    }

    private void refuse(String sentence) {
        messages.add(new Notice(Tone.ALARM, sentence));
        choices.setVisible(false);
    }

    private Div past(ReceivedFiling filing) {
        var state = filing.state().name().toLowerCase(Locale.ROOT);
        var text = new Div(new StateBadge(tone(filing), getTranslation("review.state." + state)));
        filing.decision()
                .ifPresent(
                        decision -> {
                            var who = desk.people().named(decision.by());
                            var when = desk.moments().minute(decision.at());
                            text.add(new Paragraph(getTranslation("review.decided.by", who, when)));
                            if (!decision.reason().isEmpty()) {
                                text.add(new Paragraph(decision.reason()));
                            }
                        });
        return text;
    }

    private static Tone tone(ReceivedFiling filing) {
        return switch (filing.state()) {
            case WAITING -> Tone.INFO;
            case APPROVED -> Tone.GOOD;
            case RETURNED -> Tone.CAUTION;
            case SUPERSEDED -> Tone.QUIET;
        };
    }
}
