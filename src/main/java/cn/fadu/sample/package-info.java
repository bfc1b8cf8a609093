@NullMarked
package cn.fadu.sample;

import org.jspecify.annotations.NullMarked;
