@NullMarked
package cn.fadu.filing;

import org.jspecify.annotations.NullMarked;
