@NullMarked
package cn.fadu.intake;

import org.jspecify.annotations.NullMarked;
