package cn.fadu.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** What was done, in the reader's words; a deed without words is shown as it is written. */
final class AuditWords {

    static final Set<String> KNOWN =
            Set.of(
                    "session.open",
                    "session.close",
                    "session.refuse",
                    "session.halfway",
                    "account.create",
                    "account.invite",
                    "account.accept",
                    "account.password",
                    "account.email",
                    "account.enable",
                    "account.disable",
                    "account.move",
                    "account.factor.on",
                    "account.factor.off",
                    "account.factor.codes",
                    "county.add",
                    "county.rename",
                    "county.suspend",
                    "county.resume",
                    "county.export",
                    "county.restore",
                    "county.drop",
                    "county.move",
                    "county.terms",
                    "township.add",
                    "township.rename",
                    "township.merge",
                    "township.split",
                    "township.suspend",
                    "township.resume",
                    "township.export",
                    "township.restore",
                    "township.drop");

    private AuditWords() {}

    static String of(String action, Component reader) {
        return KNOWN.contains(action) ? reader.getTranslation("identity.deed." + action) : action;
    }
}
