@NullMarked
package cn.fadu.scoring;

import org.jspecify.annotations.NullMarked;
