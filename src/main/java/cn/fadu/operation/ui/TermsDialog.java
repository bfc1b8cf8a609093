package cn.fadu.operation.ui;

import cn.fadu.identity.CountyTerms;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import java.util.Optional;
import java.util.function.Supplier;

/** What was agreed with a county. */
class TermsDialog extends OrderDialog<County> {

    private final TenantDesk desk;
    private final CountyTerms terms;
    private final County county;
    private final Runnable after;
    private final TermsForm form = new TermsForm();

    TermsDialog(TenantDesk desk, CountyTerms terms, County county, Runnable after) {
        super("terms", county.name());
        this.desk = desk;
        this.terms = terms;
        this.county = county;
        this.after = after;
        form.show(terms.of(county));
        form.getElement().setAttribute("colspan", "2");
        ask(form);
    }

    @Override
    Optional<Supplier<Outcome<County>>> ordered() {
        var actor = desk.actor();
        return form.terms()
                .map(
                        agreed ->
                                () -> {
                                    terms.agree(county, agreed, actor);
                                    return new Outcome.Done<>(county);
                                });
    }

    @Override
    void done(County agreed) {
        close();
        Told.done(getTranslation("operation.terms.done", agreed.name()));
        after.run();
    }
}
