/** What goes into an exported file, before any format is chosen. */
@NullMarked
package cn.fadu.export.paper;

import org.jspecify.annotations.NullMarked;
