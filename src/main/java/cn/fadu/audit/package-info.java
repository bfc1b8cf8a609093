@NullMarked
package cn.fadu.audit;

import org.jspecify.annotations.NullMarked;
