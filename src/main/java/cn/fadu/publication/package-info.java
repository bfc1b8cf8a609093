@NullMarked
package cn.fadu.publication;

import org.jspecify.annotations.NullMarked;
