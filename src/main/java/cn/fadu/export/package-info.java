@NullMarked
package cn.fadu.export;

import org.jspecify.annotations.NullMarked;
