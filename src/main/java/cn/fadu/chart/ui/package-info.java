/** How a chart stands on a page; the pages of other features may use it. */
@NamedInterface("ui")
@NullMarked
package cn.fadu.chart.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
