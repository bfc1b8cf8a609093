/** What explains the product to its readers, with their own county's numbers. */
@NullMarked
package cn.fadu.help;

import org.jspecify.annotations.NullMarked;
