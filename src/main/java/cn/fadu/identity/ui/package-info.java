/** The door and the account pages, and the rules every request passes. */
@NullMarked
package cn.fadu.identity.ui;

import org.jspecify.annotations.NullMarked;
