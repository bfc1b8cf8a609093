package cn.fadu.filing.ui;

import cn.fadu.filing.Evidence;
import cn.fadu.indicator.Indicator;
import com.vaadin.flow.component.Component;

/** What the rows of a filing under review ask of their page. */
interface CaseWork {

    People people();

    /** A link that hands the file out to whoever may still read it by then. */
    Component file(Evidence evidence);

    void comment(Indicator indicator);
}
