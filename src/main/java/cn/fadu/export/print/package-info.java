/** Pages that look the same everywhere: PDF and OFD. */
@NullMarked
package cn.fadu.export.print;

import org.jspecify.annotations.NullMarked;
