/** The list of editions, publishing and withdrawing. */
@NullMarked
package cn.fadu.publication.ui;

import org.jspecify.annotations.NullMarked;
