/** The pages on which a township reads its own place and its own trends. */
@NullMarked
package cn.fadu.trend.ui;

import org.jspecify.annotations.NullMarked;
