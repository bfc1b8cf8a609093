/** The frame around every page and the pieces pages are put together from; it knows no feature. */
@NullMarked
package cn.fadu.shell;

import org.jspecify.annotations.NullMarked;
