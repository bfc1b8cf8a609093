@NullMarked
package cn.fadu.identity;

import org.jspecify.annotations.NullMarked;
