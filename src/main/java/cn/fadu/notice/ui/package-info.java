/** The inbox and its bell, the calendar of deadlines, the county's thresholds. */
@NullMarked
package cn.fadu.notice.ui;

import org.jspecify.annotations.NullMarked;
