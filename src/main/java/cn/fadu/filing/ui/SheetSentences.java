package cn.fadu.filing.ui;

import cn.fadu.intake.Refusal;
import cn.fadu.intake.SheetFault;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** What is wrong with a sheet, cell by cell, in the reader's language. */
record SheetSentences(Component page) {

    private static final int MOST = 100;

    String of(Refusal why) {
        return switch (why) {
            case Refusal.TooLarge(_, var limit) ->
                    page.getTranslation("sheet.refused.too-large", String.valueOf(limit >> 20));
            case Refusal.Empty _ -> page.getTranslation("sheet.refused.empty");
            case Refusal.TooComplex _ -> page.getTranslation("sheet.refused.too-complex");
            default -> page.getTranslation("sheet.refused.no-sheet");
        };
    }

    String of(SheetFault fault) {
        var key = "sheet.fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return fault.cell() + " " + page.getTranslation(key, fault.about().toArray());
    }

    /** The first hundred; who has mended those sees the next. */
    UnorderedList list(List<SheetFault> faults) {
        var list = new UnorderedList();
        list.addClassName("fadu-sentences");
        faults.stream().limit(MOST).map(this::of).map(ListItem::new).forEach(list::add);
        return list;
    }
}
