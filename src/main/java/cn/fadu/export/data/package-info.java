/** Figures as tables for other programs. */
@NullMarked
package cn.fadu.export.data;

import org.jspecify.annotations.NullMarked;
