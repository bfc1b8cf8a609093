@NullMarked
package cn.fadu.chart;

import org.jspecify.annotations.NullMarked;
