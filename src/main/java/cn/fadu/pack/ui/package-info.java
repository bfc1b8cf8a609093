/** The page of meeting packs. */
@NullMarked
package cn.fadu.pack.ui;

import org.jspecify.annotations.NullMarked;
