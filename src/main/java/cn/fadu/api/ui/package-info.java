/** The pages on which the tokens of other systems are made and revoked. */
@NullMarked
package cn.fadu.api.ui;

import org.jspecify.annotations.NullMarked;
