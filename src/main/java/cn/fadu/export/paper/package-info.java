/** What goes into an exported file, before any format is chosen. */
@NamedInterface("paper")
@NullMarked
package cn.fadu.export.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
