/** Office files whose charts and tables stay editable. */
@NamedInterface("office")
@NullMarked
package cn.fadu.export.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
