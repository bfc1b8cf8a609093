/** The platform's operation: counties and townships taken in, changed, moved and watched. */
@NullMarked
package cn.fadu.operation;

import org.jspecify.annotations.NullMarked;
