/** The county's pages of published standings. */
@NullMarked
package cn.fadu.standing.ui;

import org.jspecify.annotations.NullMarked;
