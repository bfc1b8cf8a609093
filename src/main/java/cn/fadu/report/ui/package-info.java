/** The page on which a township reads and takes its drafted annual report. */
@NullMarked
package cn.fadu.report.ui;

import org.jspecify.annotations.NullMarked;
