/** The files of {@code fadu score}: a framework in YAML, values in CSV, results in CSV. */
@NullMarked
package cn.fadu.cli.score;

import org.jspecify.annotations.NullMarked;
