/** Pages that look the same everywhere: PDF and OFD. */
@NamedInterface("print")
@NullMarked
package cn.fadu.export.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
