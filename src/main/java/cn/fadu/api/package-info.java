/** What other systems reach: figures in, by token, one township each. */
@NullMarked
package cn.fadu.api;

import org.jspecify.annotations.NullMarked;
