@NullMarked
package cn.fadu;

import org.jspecify.annotations.NullMarked;
