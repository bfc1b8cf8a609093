@NullMarked
package cn.fadu.standing;

import org.jspecify.annotations.NullMarked;
