@NullMarked
package cn.fadu.trend;

import org.jspecify.annotations.NullMarked;
