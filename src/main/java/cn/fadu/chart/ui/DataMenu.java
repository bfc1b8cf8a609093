package cn.fadu.chart.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.tenancy.Tenant;
import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * What stands beside a table to take its rows along as data. The feature of exports fills it; the
 * pages below that feature ask for it with one call.
 */
public interface DataMenu {

    /** The tenant is whose rows they are; they are read when somebody opens the menu. */
    Component of(Tenant tenant, Supplier<DataSheet> rows);
}
