/** Meeting packs: chosen, bound in the background, kept for a month, delivered on schedule. */
@NullMarked
package cn.fadu.pack;

import org.jspecify.annotations.NullMarked;
