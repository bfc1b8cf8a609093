/** The operator's pages, and a county's settings of its own. */
@NullMarked
package cn.fadu.operation.ui;

import org.jspecify.annotations.NullMarked;
