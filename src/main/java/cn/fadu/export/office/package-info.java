/** Office files whose charts and tables stay editable. */
@NullMarked
package cn.fadu.export.office;

import org.jspecify.annotations.NullMarked;
