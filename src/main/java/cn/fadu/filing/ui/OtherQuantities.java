package cn.fadu.filing.ui;

import cn.fadu.filing.FoundFigure;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** What the report counts besides the indicators: nobody has to decide on it. */
class OtherQuantities extends NativeDetails {

    OtherQuantities(List<FoundFigure> quantities) {
        var words = FigureWords.here();
        addClassName("fadu-other");
        setSummaryText(getTranslation("filing.other", String.valueOf(quantities.size())));
        setContent(
                new DataTable<FoundFigure>(getTranslation("filing.other.caption"))
                        .name(getTranslation("filing.other.what"), FoundFigure::label)
                        .number(
                                getTranslation("filing.other.figure"),
                                each -> words.figure(each.figure(), each.unit()))
                        .text(getTranslation("filing.other.sentence"), FoundFigure::sentence)
                        .rows(quantities));
    }
}
