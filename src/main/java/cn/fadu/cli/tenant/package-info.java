/** The life cycle of counties and townships, from the command line. */
@NullMarked
package cn.fadu.cli.tenant;

import org.jspecify.annotations.NullMarked;
