/** The township's annual report, drafted from its own figures and words in the official layout. */
@NullMarked
package cn.fadu.report;

import org.jspecify.annotations.NullMarked;
