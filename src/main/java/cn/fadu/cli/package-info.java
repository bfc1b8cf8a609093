@NullMarked
package cn.fadu.cli;

import org.jspecify.annotations.NullMarked;
