/** The screen's pages: the wall itself, and the keys of the walls. */
@NullMarked
package cn.fadu.screen.ui;

import org.jspecify.annotations.NullMarked;
