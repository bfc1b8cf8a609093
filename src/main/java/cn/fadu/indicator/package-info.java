@NullMarked
package cn.fadu.indicator;

import org.jspecify.annotations.NullMarked;
