@NullMarked
package cn.fadu.tenancy;

import org.jspecify.annotations.NullMarked;
