/** The pages that explain the ranking. */
@NullMarked
package cn.fadu.help.ui;

import org.jspecify.annotations.NullMarked;
