/** The framework's pages, and the help that other pages offer beside an indicator. */
@NamedInterface("ui")
@NullMarked
package cn.fadu.indicator.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
