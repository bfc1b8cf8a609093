/** The menu of exports under charts, and the pages of packs and reports. */
@NamedInterface("ui")
@NullMarked
package cn.fadu.export.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
