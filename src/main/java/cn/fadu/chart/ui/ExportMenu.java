package cn.fadu.chart.ui;

import cn.fadu.chart.ChartSpec;
import cn.fadu.tenancy.Tenant;
import com.vaadin.flow.component.Component;

/**
 * What stands under a chart to take it along. The feature of exports fills it; the pages below that
 * feature ask for it with one call.
 */
public interface ExportMenu {

    /** The tenant is whose figures the chart shows: only who may still read them gets a file. */
    Component of(Tenant tenant, ChartSpec chart);
}
