/** The big screen on the wall of a county's hall. */
@NullMarked
package cn.fadu.screen;

import org.jspecify.annotations.NullMarked;
