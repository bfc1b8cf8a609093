/** The pages of a township's filing and of the county's review. */
@NullMarked
package cn.fadu.filing.ui;

import org.jspecify.annotations.NullMarked;
